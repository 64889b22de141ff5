import pg from 'pg';

const RIGHTS = `
  SELECT current_user AS name, rolsuper OR rolbypassrls AS bypasses,
         EXISTS (SELECT FROM pg_class WHERE relowner = pg_roles.oid AND relname = 'definitions') AS owns
  FROM pg_roles WHERE rolname = current_user`;

/** @throws for a role that row-level security does not hold: then one organisation could see another. */
async function assertBound(client: pg.ClientBase): Promise<void> {
  const { rows } = await client.query<{ name: string; bypasses: boolean; owns: boolean }>(RIGHTS);
  const role = rows[0];
  if (!role || role.bypasses || role.owns)
    throw new Error(
      `the service may not work as ${role?.name ?? 'this role'}: it passes row-level security. See prisma/README.md.`,
    );
}

/** Connections of the application role. A lost one is replaced at the next use. */
export function openPool(url: string): pg.Pool {
  const pool = new pg.Pool({
    connectionString: url,
    application_name: 'definitie-app',
    max: 20,
    // For a new connection as well as for a turn.
    connectionTimeoutMillis: 5000,
    idleTimeoutMillis: 30_000,
    maxLifetimeSeconds: 3600,
    statement_timeout: 10_000,
    lock_timeout: 5000,
    idle_in_transaction_session_timeout: 30_000,
    keepAlive: true,
    onConnect: assertBound,
  });
  // Of a connection that nobody uses now: without a listener its loss would end the process.
  pool.on('error', () => undefined);
  return pool;
}
