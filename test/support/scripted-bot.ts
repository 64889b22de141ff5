import { createServer } from 'node:http';
import express, { type Express } from 'express';
import type { Chat } from '../../bot/src/chat.ts';
import type { Reply } from '../../bot/src/commands/command.ts';
import type { Dispatch, Incoming } from '../../bot/src/dispatch.ts';
import { createLog, type Log } from '../../bot/src/log.ts';
import { listen } from './slack-workspace.ts';

type Script = (incoming: Incoming) => Reply | Promise<Reply>;

/** A platform's adapter on a port of its own, with a dispatcher that records and answers as it is told. */
export interface ScriptedBot {
  readonly url: string;
  readonly chat: Chat;
  readonly incoming: readonly Incoming[];
  /** All that was logged, as text. */
  readonly log: () => string;
  readonly answerWith: (script: Script) => void;
  readonly close: () => void;
}

export async function startScriptedBot(
  attach: (app: Express, deps: { readonly dispatch: Dispatch; readonly log: Log }) => Chat,
): Promise<ScriptedBot> {
  const incoming: Incoming[] = [];
  const lines: string[] = [];
  let script: Script = () => ({ kind: 'accepted', text: 'Goed.' });
  const app = express();
  const chat = attach(app, {
    dispatch: async (received) => {
      incoming.push(received);
      return script(received);
    },
    log: createLog({ level: 'trace', to: { write: (line) => void lines.push(line) } }),
  });
  const server = createServer(app);
  const url = `http://127.0.0.1:${await listen(server)}`;
  return {
    url,
    chat,
    incoming,
    log: () => lines.join(''),
    answerWith: (next) => {
      script = next;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
