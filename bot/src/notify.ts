import type { Definitie, Kaart } from '@definitie-app/core';
import type { PrismaStore } from '@definitie-app/prisma';
import { definitieCard } from './cards/definitie-card.ts';
import type { Chat } from './chat.ts';
import type { Log } from './log.ts';
import type { Messages } from './messages/messages.ts';

export interface PaintDeps {
  readonly store: Pick<PrismaStore, 'withOrg' | 'exclusively'>;
  readonly chats: readonly Chat[];
  readonly messages: Messages;
  readonly log: Log;
}

/** Brings every copy of a definitie's card up to date. Throws when a copy could not be painted: then it is to be tried again. */
export type Paint = (orgId: string, definitieId: string) => Promise<void>;

/** More changes than this while we paint is no longer one person's work; the jobs of those changes paint the rest. */
const MAX_ROUNDS = 20;

/**
 * Paints until every copy shows the current revision. The copies of one definitie are painted by one call at a time,
 * over all processes: two at once could both post a card that is not placed yet, or leave the older of two revisions
 * standing.
 */
export function createPaint(deps: PaintDeps): Paint {
  const running = new Map<string, Promise<void>>();
  return (orgId, definitieId) => {
    const before = running.get(definitieId) ?? Promise.resolve();
    // Those of our own process wait here, and not each with a connection.
    const mine = before
      .catch(() => undefined)
      .then(() => deps.store.exclusively(`kaarten ${definitieId}`, () => paintAll(deps, orgId, definitieId)));
    running.set(definitieId, mine);
    const forget = () => {
      if (running.get(definitieId) === mine) running.delete(definitieId);
    };
    mine.then(forget, forget);
    return mine;
  };
}

async function paintAll(deps: PaintDeps, orgId: string, definitieId: string): Promise<void> {
  const failures = new Map<string, unknown>();
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const { definitie, behind } = await findBehind(deps, orgId, definitieId);
    const todo = behind.filter(({ id }) => !failures.has(id));
    if (definitie === undefined || todo.length === 0) break;
    await Promise.all(
      todo.map((kaart) =>
        paint(deps, orgId, definitie, kaart).catch((error: unknown) => {
          deps.log.warn({ err: error, platform: kaart.platform, kaart: kaart.id }, 'card not painted');
          failures.set(kaart.id, error);
        }),
      ),
    );
  }
  if (failures.size > 0)
    throw new AggregateError(failures.values(), `${failures.size} copies of ${definitieId} were not painted`);
}

/** A platform that is off has no chat: its copies wait until it is on again. */
const findBehind = (
  { store, chats }: PaintDeps,
  orgId: string,
  definitieId: string,
): Promise<{ readonly definitie: Definitie | undefined; readonly behind: readonly Kaart[] }> =>
  store.withOrg(orgId, async (register) => {
    const definitie = await register.find(definitieId);
    const kaarten = await register.kaarten(definitieId);
    return {
      definitie,
      behind: kaarten.filter(
        ({ platform, messageId, paintedRevision }) =>
          chats.some((chat) => chat.platform === platform) &&
          (messageId === undefined || paintedRevision < (definitie?.revision ?? 0)),
      ),
    };
  });

async function paint(
  { store, chats, messages }: PaintDeps,
  orgId: string,
  definitie: Definitie,
  kaart: Kaart,
): Promise<void> {
  const chat = chats.find(({ platform }) => platform === kaart.platform);
  if (chat === undefined) return;
  const card = definitieCard(definitie, messages);
  const { revision } = definitie;
  if (kaart.messageId === undefined) {
    const { messageId, plaats } = await chat.post(kaart, card, (opened) =>
      store.withOrg(orgId, (register) => register.moveKaart(kaart.id, opened)),
    );
    await store.withOrg(orgId, (register) => register.paintKaart(kaart.id, { messageId, revision, plaats }));
  } else {
    const { messageId } = kaart;
    await chat.update(kaart, messageId, card);
    await store.withOrg(orgId, (register) => register.paintKaart(kaart.id, { messageId, revision }));
  }
}
