import { setTimeout as delay } from 'node:timers/promises';
import type pg from 'pg';

/** How often the lock is asked for while another has it, in ms. */
const AGAIN = 100;

/**
 * Runs `work` while nobody else on this database runs work with this key, in whatever process. Whoever loses the
 * connection or ends, gives the lock up.
 */
export async function exclusively<T>(pool: pg.Pool, key: string, work: () => Promise<T>): Promise<T> {
  const client = await pool.connect();
  // Without a listener the loss of a connection that is in use ends the process.
  const ignore = (): void => undefined;
  client.on('error', ignore);
  let isClean = false;
  try {
    while (!(await tryLock(client, key))) await delay(AGAIN);
    return await work().finally(async () => {
      isClean = await unlock(client, key);
    });
  } finally {
    client.off('error', ignore);
    // A connection that may still have the lock is closed, which gives it up.
    client.release(!isClean);
  }
}

async function tryLock(client: pg.PoolClient, key: string): Promise<boolean> {
  const { rows } = await client.query<{ isMine: boolean }>(
    'SELECT pg_try_advisory_lock(hashtextextended($1, 0)) AS "isMine"',
    [key],
  );
  return rows[0]?.isMine === true;
}

const unlock = (client: pg.PoolClient, key: string): Promise<boolean> =>
  client.query('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [key]).then(
    () => true,
    () => false,
  );
