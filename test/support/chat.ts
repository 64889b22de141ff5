import { randomUUID } from 'node:crypto';
import { type Definitie, type Platform, type Rol, validate } from '@definitie-app/core';
import type { Card } from '../../bot/src/card.ts';
import type { Chat } from '../../bot/src/chat.ts';
import type { Reply } from '../../bot/src/commands/command.ts';
import { createDispatch, type DispatchDeps } from '../../bot/src/dispatch.ts';
import { createLog } from '../../bot/src/log.ts';
import { nl } from '../../bot/src/messages/nl.ts';
import { noDefect } from './defect.ts';
import type { TestDatabase } from './postgres.ts';

const WORKSPACE = 'T0001';

/** An organisation with a connected workspace, and people in it who type and press. */
export interface Desk {
  /** All that was logged, as text. */
  readonly log: () => string;
  readonly type: (userId: string, text: string, key?: string, patience?: number) => Promise<Reply>;
  readonly press: (
    userId: string,
    command: string,
    value: string | object,
    fields?: Readonly<Record<string, string>>,
  ) => Promise<Reply>;
  readonly setRol: (userId: string, rol: Rol) => Promise<void>;
  /** The one definitie of this begrip. */
  readonly get: (begrip: string) => Promise<Definitie>;
  /** As the worker would: gives it a text, so that it is no longer being drafted. */
  readonly draft: (begrip: string, definitie: string) => Promise<Definitie>;
}

/** What a reply says, after what kind it is. */
export const textOf = (reply: Reply): string => {
  if (reply.kind === 'accepted' || reply.kind === 'refused') return `${reply.kind}: ${reply.text}`;
  return reply.kind === 'form' ? `form: ${reply.form.title}` : `card: ${JSON.stringify(reply.card)}`;
};

/** A dispatcher on a real store; `deps` changes what it works with. */
export async function openDesk(
  { store, orgId }: Pick<TestDatabase, 'store' | 'orgId'>,
  deps: Partial<DispatchDeps> = {},
): Promise<Desk> {
  await store.withOrg(orgId, (register) => register.saveInstallation('slack', WORKSPACE, 'xoxb-test'));
  const lines: string[] = [];
  const dispatch = createDispatch({
    store,
    now: () => new Date('2026-11-23T10:00:00Z'),
    onDefect: noDefect,
    messages: nl,
    log: createLog({ level: 'debug', to: { write: (line) => void lines.push(line) } }),
    beheerders: [],
    ...deps,
  });
  const at = { platform: 'slack', workspaceId: WORKSPACE, plaats: { channel: 'C1' } } as const;
  const from = (userId: string, key: string) => ({
    identiteit: { platform: 'slack', workspaceId: WORKSPACE, userId } as const,
    naam: `Naam van ${userId}`,
    conversation: { at, alone: { ...at, plaats: { channel: `D-${userId}` } }, key },
  });
  const get = async (begrip: string) => {
    const [found, ...others] = await store.withOrg(orgId, (register) => register.findByBegrip(begrip));
    if (found === undefined || others.length > 0) throw new Error(`not exactly one ${begrip}`);
    return found;
  };
  return {
    log: () => lines.join(''),
    get,
    type: (userId, text, key = randomUUID(), patience) =>
      dispatch({ ...from(userId, key), kind: 'text', text, ...(patience !== undefined && { patience }) }),
    press: (userId, command, value, fields = {}) =>
      dispatch({
        ...from(userId, randomUUID()),
        kind: 'press',
        command,
        value: typeof value === 'string' ? value : JSON.stringify(value),
        fields,
      }),
    setRol: async (userId, rol) => {
      await store.withOrg(orgId, async (register) => {
        const identiteit = { platform: 'slack', workspaceId: WORKSPACE, userId } as const;
        const { id } = await register.addUser(identiteit, `Naam van ${userId}`, rol);
        await register.setRol(id, rol);
      });
    },
    draft: async (begrip, definitie) => {
      const { id, version, status, concept, auteurs } = await get(begrip);
      const changed = await store.withOrg(orgId, async (register) => {
        const text = { ...concept, definitie };
        return register.change(
          { id, version, status },
          {
            soort: 'tekst',
            concept: text,
            auteurs,
            reden: 'test',
            herkomst: { soort: 'mens' },
            generatie: { stap: 'klaar' },
            toetsing: validate(text),
          },
        );
      });
      if (!changed) throw new Error(`${begrip} was changed by somebody else`);
      return changed;
    },
  };
}

export interface RecordedChat extends Chat {
  /** What each message shows now. */
  readonly messages: ReadonlyMap<string, Card>;
  /** How often the platform was called. */
  readonly calls: () => number;
  /** From now on the platform is away, or back. */
  readonly setAway: (isAway: boolean) => void;
}

/** A platform that remembers what it shows. */
export function recordedChat(platform: Platform, onCall: () => Promise<void> = async () => {}): RecordedChat {
  const messages = new Map<string, Card>();
  let calls = 0;
  let isAway = false;
  const call = async () => {
    calls += 1;
    await onCall();
    if (isAway) throw new Error(`${platform} is away`);
  };
  return {
    platform,
    messages,
    calls: () => calls,
    setAway: (next) => {
      isAway = next;
    },
    post: async ({ plaats }, card) => {
      await call();
      const messageId = `m${messages.size + 1}`;
      messages.set(messageId, card);
      return { messageId, plaats: { ...plaats, thread: messageId } };
    },
    update: async (_at, messageId, card) => {
      await call();
      messages.set(messageId, card);
    },
  };
}
