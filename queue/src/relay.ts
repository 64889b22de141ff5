import type { Opdracht } from '@definitie-app/core';
import * as z from 'zod';
import { type QueueConnection, variableOf } from './connection.ts';
import { generateDefinitie } from './jobs/generate-definitie.ts';
import { notify } from './jobs/notify.ts';
import type { Log } from './log.ts';
import { watchOutage } from './outage.ts';
import { openQueue } from './queue.ts';
import { pause } from './wait.ts';

/** A row of the outbox. */
export type OutboxRij = Opdracht & { readonly id: string; readonly orgId: string };

/** The outbox of a store, across organisations. */
export interface Outbox {
  /**
   * Hands rows over, oldest first, and takes them out once all were handled: each at least once. Those that cannot be
   * read are refused, and taken out too. Returns how many.
   */
  takeOpdrachten(
    limit: number,
    handle: (opdracht: OutboxRij) => Promise<void>,
    refuse?: (id: string, error: Error) => void,
  ): Promise<number>;
  /** Calls `wake` when there may be work. Returns how to stop. */
  onOpdracht(wake: () => void): Promise<() => Promise<void>>;
}

export interface RelayDeps {
  readonly store: Outbox;
  readonly connection: QueueConnection;
  readonly log: Log;
}

export interface Relay {
  /** Ends after the batch that is under way. */
  close(): Promise<void>;
}

const BATCH = 50;
/** How often we look when nobody wakes us, in ms: a message from the database can be missed. */
const POLL = 1000;
const MIN_BACKOFF = 250;
const MAX_BACKOFF = 5000;

/**
 * Moves what was written to the outbox into the queues. A row leaves the outbox after its job was accepted; moved
 * twice it is one job, because the job has the row's id. Goes on by itself when the store or the queue was away.
 */
export function startRelay({ store, connection, log }: RelayDeps): Relay {
  const stopping = new AbortController();
  const bell = openBell();
  const outage = watchOutage(log, `outbox: check DATABASE_URL and ${variableOf(connection)}`);
  const queues = {
    generate: openQueue(generateDefinitie, connection, { log }),
    notify: openQueue(notify, connection, { log }),
  };

  const refuse = (id: string, error: Error): void =>
    log.error({ err: error, id }, 'a row of the outbox cannot be read and was taken out');

  async function move(rij: OutboxRij): Promise<void> {
    try {
      await add(rij);
    } catch (error) {
      // It never becomes a job: waiting for it would keep back all that come after it.
      if (!(error instanceof z.ZodError)) throw error;
      refuse(rij.id, error);
    }
  }

  async function add({ id, orgId, definitieId, ...opdracht }: OutboxRij): Promise<void> {
    switch (opdracht.type) {
      case 'generate':
        return queues.generate.add({ orgId, definitieId, version: opdracht.version }, id);
      case 'notify':
        return queues.notify.add({ orgId, definitieId }, id);
    }
  }

  async function run(): Promise<void> {
    let backoff = MIN_BACKOFF;
    while (!stopping.signal.aborted) {
      try {
        bell.reset();
        const moved = await store.takeOpdrachten(BATCH, move, refuse);
        outage.up();
        backoff = MIN_BACKOFF;
        if (moved < BATCH) await bell.wait(POLL, stopping.signal);
      } catch (error) {
        outage.down(error);
        await pause(backoff, stopping.signal);
        backoff = Math.min(backoff * 2, MAX_BACKOFF);
      }
    }
  }

  const running = run();
  const listening = store.onOpdracht(bell.ring).catch((error: unknown) => {
    log.warn({ err: error }, 'nobody wakes the outbox; it is looked at every second');
    return async () => {};
  });
  return {
    async close() {
      stopping.abort();
      const stopListening = await listening;
      await stopListening();
      await running;
      await Promise.all([queues.generate.close(), queues.notify.close()]);
    },
  };
}

/** Wakes who waits, and remembers that it rang since it was last reset. */
function openBell() {
  let ringing = new AbortController();
  return {
    ring: () => ringing.abort(),
    reset: () => {
      ringing = new AbortController();
    },
    wait: (ms: number, signal: AbortSignal) => pause(ms, AbortSignal.any([ringing.signal, signal])),
  };
}
