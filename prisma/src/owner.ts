import pg from 'pg';
import { toOpslagFout } from './errors.ts';

/** One connection of the role that owns the tables, for what the service itself may not do. */
export async function withOwner<T>(ownerUrl: string, work: (owner: pg.Client) => Promise<T>): Promise<T> {
  const owner = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 5000 });
  // The query that runs rejects too; without a listener a loss between two of them would end the process.
  owner.on('error', () => undefined);
  try {
    await owner.connect();
    return await work(owner);
  } catch (error) {
    throw toOpslagFout(error);
  } finally {
    await owner.end().catch(() => undefined);
  }
}
