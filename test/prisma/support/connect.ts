import pg from 'pg';

/** Runs statements on one connection, in one transaction that is undone; tells the SQLSTATE of the one that failed. */
export async function stateOf(url: string, ...statements: readonly string[]): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query('BEGIN');
    for (const statement of statements) await client.query(statement);
    return 'done';
  } catch (error) {
    return error instanceof pg.DatabaseError ? (error.code ?? 'no code') : String(error);
  } finally {
    await client.query('ROLLBACK');
    await client.end();
  }
}
