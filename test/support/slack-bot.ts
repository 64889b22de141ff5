import { createServer } from 'node:http';
import type { Store } from '@definitie-app/core';
import express from 'express';
import type { Chat } from '../../bot/src/chat.ts';
import type { Reply } from '../../bot/src/commands/command.ts';
import type { Incoming } from '../../bot/src/dispatch.ts';
import { createLog } from '../../bot/src/log.ts';
import { attachSlack } from '../../bot/src/slack/app.ts';
import { memoryStore } from './register.ts';
import { SIGNING_SECRET } from './slack-platform.ts';
import { listen, type SlackWorkspace } from './slack-workspace.ts';

/** Our Slack adapter on a port of its own, with a dispatcher that records and answers as it is told. */
export interface SlackBot {
  readonly url: string;
  readonly chat: Chat;
  readonly incoming: readonly Incoming[];
  /** All that was logged, as text. */
  readonly log: () => string;
  readonly answerWith: (answer: (incoming: Incoming) => Reply | Promise<Reply>) => void;
  readonly close: () => void;
}

const ORG = '00000000-0000-4000-8000-000000000001';

export async function startSlackBot({ apiUrl, teamId, token }: SlackWorkspace): Promise<SlackBot> {
  const incoming: Incoming[] = [];
  const lines: string[] = [];
  let answer: (incoming: Incoming) => Reply | Promise<Reply> = () => ({ kind: 'accepted', text: 'Goed.' });
  const app = express();
  const chat = attachSlack(
    app,
    {
      dispatch: async (received) => {
        incoming.push(received);
        return answer(received);
      },
      store: connectedStore(teamId, token),
      log: createLog({ level: 'trace', to: { write: (line) => void lines.push(line) } }),
    },
    { signingSecret: SIGNING_SECRET, slackApiUrl: apiUrl },
  );
  const server = createServer(app);
  const url = `http://127.0.0.1:${await listen(server)}`;
  return {
    url,
    chat,
    incoming,
    log: () => lines.join(''),
    answerWith: (next) => {
      answer = next;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

/** One workspace, connected to one organisation, in which nobody is known yet. */
function connectedStore(teamId: string, token: string): Store {
  const store = memoryStore();
  return {
    resolveIdentiteit: async ({ workspaceId }) => (workspaceId === teamId ? { orgId: ORG } : undefined),
    withOrg: (orgId, work) =>
      store.withOrg(orgId, (register) =>
        work({
          ...register,
          findInstallation: async (_platform, workspaceId) =>
            workspaceId === teamId ? { token } : undefined,
        }),
      ),
  };
}
