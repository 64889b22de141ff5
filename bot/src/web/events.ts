import type { Store } from '@definitie-app/core';
import type { Request, Response } from 'express';
import { renderAdaptiveCard } from '../adaptive-card.ts';
import { definitieCard } from '../cards/definitie-card.ts';
import type { Log } from '../log.ts';
import type { Messages } from '../messages/messages.ts';
import { plaatsOf } from './chat.ts';
import { PLATFORM, type Views } from './views.ts';

export interface EventDeps {
  readonly store: Store;
  readonly messages: Messages;
  readonly log: Log;
  readonly views: Views;
  readonly orgId: string;
  /** Aborted when the service stops: then streams end, as they would by themselves never. */
  readonly closing: AbortSignal;
}

/** Cards of one conversation that a page shows: the newest. */
const MAX_KAARTEN = 100;
/** In ms. Shorter than what proxies allow a silent connection. */
const HEARTBEAT = 25_000;

/**
 * Server-sent events for one open page: first the cards of the conversation and `gereed`, then each card that changed.
 * A card that makes room for a newer one is told with `weg`, and `gereed` tells whether any did. The register is read again at every change, so nothing is lost between two connections or two events.
 */
export function streamKaarten(deps: EventDeps, userId: string, request: Request, response: Response): void {
  response.writeHead(200, {
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    'x-accel-buffering': 'no',
  });
  const send = (event: string, id: string, data: unknown) =>
    response.write(`id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
  const shown = new Map<string, number>();
  const show = async () => {
    const { kaarten, hasOlder } = await readKaarten(deps, userId);
    const present = new Set(kaarten.map(({ id }) => id));
    for (const id of shown.keys()) {
      if (present.has(id)) continue;
      shown.delete(id);
      send('weg', `${id}:weg`, { id });
    }
    for (const { id, revision, op, card } of kaarten) {
      if (shown.get(id) === revision) continue;
      shown.set(id, revision);
      send('kaart', `${id}:${revision}`, { id, revision, op, card });
    }
    send('gereed', 'gereed', { hasOlder });
  };
  const look = oneAtATime(show, (error) => {
    deps.log.warn({ err: error }, 'page not brought up to date');
    // The page connects again by itself, and then reads everything again.
    response.end();
  });
  const unwatch = deps.views.watch(userId, look);
  const heartbeat = setInterval(() => response.write(': \n\n'), HEARTBEAT);
  const end = () => response.end();
  deps.closing.addEventListener('abort', end);
  request.on('close', () => {
    deps.closing.removeEventListener('abort', end);
    unwatch();
    clearInterval(heartbeat);
  });
  look();
}

/** Of this person the buttons: who they are is asked each time, as what they may can change. */
async function readKaarten({ store, messages, orgId }: EventDeps, userId: string) {
  const known = await store.resolveIdentiteit({ platform: PLATFORM, workspaceId: orgId, userId });
  return store.withOrg(orgId, async (register) => {
    const found = await register.kaartenAt(PLATFORM, plaatsOf(orgId, userId).plaats, MAX_KAARTEN + 1);
    const kaarten = found.slice(-MAX_KAARTEN);
    const ids = [...new Set(kaarten.map(({ definitieId }) => definitieId))];
    const definities = new Map<string, { readonly revision: number; readonly card: object }>();
    for (const id of ids) {
      const definitie = await register.find(id);
      if (definitie === undefined) continue;
      const card = renderAdaptiveCard(definitieCard(definitie, messages, known?.actor), messages);
      definities.set(id, { revision: definitie.revision, card });
    }
    return {
      hasOlder: found.length > kaarten.length,
      kaarten: kaarten.flatMap(({ id, definitieId, createdAt }) => {
        const shown = definities.get(definitieId);
        return shown ? [{ id, op: createdAt.getTime(), ...shown }] : [];
      }),
    };
  });
}

/** Calls made while one is running become one more call after it. */
function oneAtATime(run: () => Promise<void>, onError: (error: unknown) => void): () => void {
  let isRunning = false;
  let isWanted = false;
  const start = () => {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    const loop = async () => {
      while (isWanted) {
        isWanted = false;
        await run();
      }
    };
    loop()
      .catch(onError)
      .finally(() => {
        isRunning = false;
      });
  };
  return start;
}
