import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';

const AGAIN_AFTER = 1000;

/** Listens on a connection of its own; connects again after every loss, and then wakes for what it may have missed. */
export async function listen(url: string, wake: () => void): Promise<() => Promise<void>> {
  const stopped = new AbortController();
  let current: pg.Client | undefined;

  const connect = async (): Promise<void> => {
    const client = new pg.Client({
      connectionString: url,
      application_name: 'definitie-app outbox',
      connectionTimeoutMillis: 5000,
      keepAlive: true,
    });
    // A lost connection also ends, and then we connect again.
    client.on('error', () => undefined);
    client.on('notification', wake);
    current = client;
    try {
      await client.connect();
      await client.query('LISTEN definitie_outbox');
      client.once('end', () => void again());
      wake();
    } catch {
      // Out of reach: whoever asks the store for work now and then says so.
      await client.end().catch(() => undefined);
      void again();
    }
  };
  const again = async (): Promise<void> => {
    await delay(AGAIN_AFTER, undefined, { signal: stopped.signal, ref: false }).catch(() => undefined);
    if (!stopped.signal.aborted) await connect();
  };

  await connect();
  return async () => {
    stopped.abort();
    await current?.end().catch(() => undefined);
  };
}
