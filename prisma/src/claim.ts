import pg from 'pg';

export interface Claim {
  /** Whether nobody else held it. */
  readonly isFirst: boolean;
  release(): Promise<void>;
}

/** Says to all processes on this database that we do this kind of work, for as long as we are connected. */
export async function claim(url: string, work: string): Promise<Claim> {
  const client = new pg.Client({
    connectionString: url,
    application_name: `definitie-app ${work}`,
    connectionTimeoutMillis: 5000,
    keepAlive: true,
  });
  // A lost connection gives the claim up: it warns, and guards nothing.
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<{ free: boolean }>(
    "SELECT pg_try_advisory_lock(hashtext('definitie-app'), hashtext($1)) AS free",
    [work],
  );
  return { isFirst: rows[0]?.free === true, release: () => client.end().catch(() => undefined) };
}
