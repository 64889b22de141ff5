import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { type Actor, type ChatIdentiteit, changeRol, hasRol, OpslagFout } from '@definitie-app/core';
import type { Conversation, Deps, Reply } from './commands/command.ts';
import { type AnyCommand, commands } from './commands/index.ts';
import { parseText } from './grammar.ts';
import type { Log } from './log.ts';
import { storeRefusal } from './refusal.ts';
import { clip } from './text.ts';

/** What a platform hands over, after it verified the sender. */
export type Incoming = {
  readonly identiteit: ChatIdentiteit;
  /** The name that the platform shows for this person. */
  readonly naam: string;
  readonly conversation: Conversation;
  /** In ms: how long the platform waits for an answer, when that is longer than the shortest. */
  readonly patience?: number;
} & (
  | /** `/definitie …` arrives as `definitie …`; see the chat grammar. */ {
      readonly kind: 'text';
      readonly text: string;
    }
  | /** A button or a submitted form. `value` comes from outside: it may have been tampered with. */ {
      readonly kind: 'press';
      readonly command: string;
      readonly value: string;
      readonly fields: Readonly<Record<string, string>>;
    }
);

/** Finds out who it is, what they want and whether they may, and does it. Never throws: a failure is a refusal that says what to do. */
export type Dispatch = (incoming: Incoming) => Promise<Reply>;

export interface DispatchDeps extends Deps {
  readonly log: Log;
  /** Who is an administrator, whatever the register says: `platform:userId`. */
  readonly beheerders: readonly string[];
  /** In ms: when to answer though the work is not done, to who has no more patience. */
  readonly deadline?: number;
}

export type CreateDispatch = (deps: DispatchDeps) => Dispatch;

/** Longest message that is read, in UTF-16 units. */
const MAX_MESSAGE = 20_000;
/** Longest value of a button, in UTF-16 units. */
const MAX_VALUE = 2000;
/** In ms. Slack waits no longer than 3 s. */
const DEADLINE = 2500;

export const createDispatch: CreateDispatch = (deps) => async (incoming) => {
  const { log, messages } = deps;
  const deadline = incoming.patience ?? deps.deadline ?? DEADLINE;
  const work = handle(deps, incoming).catch((error: unknown): Reply => {
    const storing = randomUUID().slice(0, 8);
    log.error({ err: error, storing, platform: incoming.identiteit.platform }, 'command failed');
    return error instanceof OpslagFout
      ? storeRefusal(error, messages)
      : { kind: 'refused', text: messages.refused.storing(storing) };
  });
  const answered = new AbortController();
  const late = setTimeout(deadline, undefined, { signal: answered.signal }).then((): Reply => {
    log.warn({ platform: incoming.identiteit.platform, deadline }, 'command is late');
    return { kind: 'refused', text: messages.refused.traag };
  });
  return Promise.race([work, late.catch(() => work)]).finally(() => answered.abort());
};

async function handle(deps: DispatchDeps, incoming: Incoming): Promise<Reply> {
  const { refused } = deps.messages;
  const actor = await identify(deps, incoming);
  if (actor === undefined) return { kind: 'refused', text: refused.werkruimte };
  if (incoming.kind === 'text' && incoming.text.length > MAX_MESSAGE)
    return { kind: 'refused', text: refused.teLang('bericht', MAX_MESSAGE, incoming.text.length) };
  const { command, input } = readCommand(incoming);
  if (command === undefined) return refuse(deps, actor, 'onbekend', 'invoer', refused.knop);
  if (!hasRol(actor.rol, command.rol))
    return refuse(deps, actor, command.name, 'rol', refused.rol(command.rol));
  const reply = await command.run(deps, actor, input, incoming.conversation);
  return reply ?? refuse(deps, actor, command.name, 'invoer', refused.knop);
}

interface Given {
  readonly command: AnyCommand | undefined;
  readonly input: unknown;
}

function readCommand(incoming: Incoming): Given {
  if (incoming.kind === 'text') {
    const { command, input } = parseText(incoming.text);
    return { command: commands.get(command), input };
  }
  const value = parseValue(incoming.value);
  // The value last: a field cannot pose as the definitie that the form was about.
  return { command: commands.get(incoming.command), input: value && { ...incoming.fields, ...value } };
}

function parseValue(value: string): object | undefined {
  if (value.length > MAX_VALUE) return undefined;
  try {
    const parsed: unknown = JSON.parse(value);
    return typeof parsed === 'object' && parsed !== null ? parsed : undefined;
  } catch {
    return undefined;
  }
}

/** Whoever is in a connected workspace may ask: who is new there is added. */
async function identify(
  { store, beheerders }: DispatchDeps,
  { identiteit, naam }: Incoming,
): Promise<Actor | undefined> {
  const known = await store.resolveIdentiteit(identiteit);
  if (known === undefined) return undefined;
  const isBeheerder = beheerders.includes(`${identiteit.platform}:${identiteit.userId}`);
  const actor =
    known.actor ??
    (await store.withOrg(known.orgId, (register) => register.addUser(identiteit, readName(naam), 'user')));
  return isBeheerder && actor.rol !== 'admin' ? changeRol({ store }, actor, 'admin') : actor;
}

const readName = (naam: string): string => clip(naam.replaceAll(/\p{Cc}/gu, ' ').trim() || '?', 255);

/** What the dispatcher itself turns away leaves a trace like what a use case turns away. */
async function refuse(
  { store }: DispatchDeps,
  actor: Actor,
  command: string,
  error: string,
  text: string,
): Promise<Reply> {
  await store.record(actor.orgId, {
    userId: actor.id,
    action: `chat.${command}`,
    resourceType: 'commando',
    success: false,
    error,
  });
  return { kind: 'refused', text };
}
