import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import {
  ensureOrganization,
  migrate,
  openStore,
  type PrismaStore,
  startEmbedded,
} from '@definitie-app/prisma';
import pg from 'pg';
import { inject } from 'vitest';

export interface TestDatabase {
  /** As superuser. */
  readonly adminUrl: string;
  readonly appUrl: string;
  readonly ownerUrl: string;
  readonly queueUrl: string;
  readonly encryptionKey: string;
  readonly store: PrismaStore;
  /** An organisation with a begrippenkader of its own. */
  readonly orgId: string;
  readonly newOrg: (naam: string) => Promise<string>;
  /** As superuser: sees and changes all rows of all organisations. */
  readonly query: <Row extends pg.QueryResultRow>(sql: string, values?: readonly unknown[]) => Promise<Row[]>;
  readonly close: () => Promise<void>;
}

/** A database as an administrator leaves it: roles and rights, no tables. */
export interface EmptyDatabase
  extends Pick<TestDatabase, 'adminUrl' | 'appUrl' | 'ownerUrl' | 'queueUrl' | 'query' | 'close'> {}

/** On the one cluster of this run, or on `TEST_DATABASE_URL`. */
export const emptyDatabase = async (): Promise<EmptyDatabase> =>
  createDatabase(await getCluster(), 'template0');

/** A fresh database with all migrations. */
export async function testDatabase(): Promise<TestDatabase> {
  const cluster = await getCluster();
  await withAdmin(cluster.adminUrl, (admin) => migrateTemplate(cluster, admin));
  const database = await createDatabase(cluster, TEMPLATE);
  const encryptionKey = randomBytes(32).toString('base64');
  const store = openStore({ url: database.appUrl, encryptionKey });
  const newOrg = (naam: string): Promise<string> => ensureOrganization(database.ownerUrl, { naam });
  return {
    ...database,
    encryptionKey,
    store,
    orgId: await newOrg('Testorganisatie'),
    newOrg,
    async close() {
      await store.close();
      await database.close();
    },
  };
}

async function createDatabase(cluster: Cluster, template: string): Promise<EmptyDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await withAdmin(cluster.adminUrl, (admin) =>
    admin.query(`CREATE DATABASE ${name} TEMPLATE ${template} OWNER definitie_owner`),
  );
  const adminUrl = inDatabase(cluster.adminUrl, name);
  await withAdmin(adminUrl, (admin) => admin.query(readSql('database.sql')));
  const pool = new pg.Pool({ connectionString: adminUrl, max: 2 });
  pool.on('error', () => undefined);
  return {
    adminUrl,
    appUrl: inDatabase(cluster.appUrl, name),
    ownerUrl: inDatabase(cluster.ownerUrl, name),
    queueUrl: inDatabase(cluster.queueUrl, name),
    query: async (sql, values = []) => (await pool.query(sql, [...values])).rows,
    async close() {
      await pool.end();
      await withAdmin(cluster.adminUrl, (admin) => admin.query(`DROP DATABASE ${name} WITH (FORCE)`));
    },
  };
}

const TEMPLATE = 'definitie';

interface Cluster {
  readonly adminUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly queueUrl: string;
}

async function getCluster(): Promise<Cluster> {
  const given = process.env.TEST_DATABASE_URL;
  const cluster =
    given === undefined
      ? await startEmbedded({
          dataDir: inject('postgresDir'),
          log: () => undefined,
          // Whoever ends the run ends it, and then it is to stay ended.
          pauses: [],
          flags: ['-c', 'fsync=off', '-c', 'full_page_writes=off', '-c', 'max_connections=300'],
        })
      : await prepareServer(given);
  return { ...cluster, adminUrl: inDatabase(cluster.adminUrl, 'postgres') };
}

/** A server of one's own gets the roles as README.md says; their passwords follow from its address. */
const prepareServer = (adminUrl: string): Promise<Cluster> =>
  withAdmin(adminUrl, (admin) =>
    exclusively(admin, async () => {
      await admin.query(readSql('roles.sql'));
      const password = createHash('sha256').update(adminUrl).digest('hex');
      const [ownerUrl, appUrl, queueUrl] = await Promise.all(
        ['definitie_owner', 'definitie_app', 'definitie_queue'].map(async (role) => {
          await admin.query(`ALTER ROLE ${role} LOGIN PASSWORD '${password}'`);
          return Object.assign(new URL(inDatabase(adminUrl, TEMPLATE)), { username: role, password }).href;
        }),
      );
      if (!ownerUrl || !appUrl || !queueUrl) throw new Error('no address');
      const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [TEMPLATE]);
      if (rowCount === 0) await admin.query(`CREATE DATABASE ${TEMPLATE} OWNER definitie_owner`);
      return { adminUrl, ownerUrl, appUrl, queueUrl };
    }),
  );

/** Marked as a template once it has the migrations: who comes later does not touch it, which would stop its copying. */
const migrateTemplate = (cluster: Cluster, admin: pg.Client): Promise<void> =>
  exclusively(admin, async () => {
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1 AND datistemplate', [
      TEMPLATE,
    ]);
    if (rowCount === 1) return;
    await withAdmin(inDatabase(cluster.adminUrl, TEMPLATE), (template) =>
      template.query(readSql('database.sql')),
    );
    await migrate(inDatabase(cluster.ownerUrl, TEMPLATE));
    await admin.query(`ALTER DATABASE ${TEMPLATE} IS_TEMPLATE true`);
  });

async function exclusively<T>(admin: pg.Client, work: () => Promise<T>): Promise<T> {
  await admin.query('SELECT pg_advisory_lock(20261123)');
  try {
    return await work();
  } finally {
    await admin.query('SELECT pg_advisory_unlock(20261123)');
  }
}

const inDatabase = (url: string, name: string): string =>
  Object.assign(new URL(url), { pathname: name }).href;

const readSql = (file: string): string =>
  readFileSync(fileURLToPath(new URL(`../../prisma/${file}`, import.meta.url)), 'utf8');

async function withAdmin<T>(url: string, work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: url });
  admin.on('error', () => undefined);
  await admin.connect();
  try {
    return await work(admin);
  } finally {
    await admin.end();
  }
}
