import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import { ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import pg from 'pg';
import pgConnectionString from 'pg-connection-string';
import { parse as parseArray } from 'postgres-array';

/** The parameters that only Prisma knows are kept from `pg`. */
export function parseUrl(url) {
  const {
    schema,
    connection_limit: _limit,
    pool_timeout: _timeout,
    pgbouncer: _pgbouncer,
    ...rest
  } = pgConnectionString.parse(url);
  const config = Object.fromEntries(Object.entries(rest).filter(([, value]) => value != null));
  return { config, schema: schema ?? 'public' };
}

const disposals = [];

/** Closes what is still open, such as a shadow database. */
export const disposeAll = () => Promise.all(disposals.map((dispose) => dispose()));

/**
 * Prisma's own adapter, with what migrations need: a script goes to the server whole, where the adapter cuts it at each
 * semicolon, also in the body of a function; and a shadow database is another one, dropped after its last connection.
 */
export class MigrationPg extends PrismaPg {
  #config;
  #shadowUrl;

  constructor(url, shadowUrl) {
    const { config, schema } = parseUrl(url);
    super({ ...config, max: 1 }, { schema });
    this.#config = config;
    this.#shadowUrl = shadowUrl;
  }

  async connect() {
    return adapt(await super.connect());
  }

  async connectToShadowDb() {
    if (!this.#shadowUrl) return openShadow(this.#config);
    const adapter = await new MigrationPg(this.#shadowUrl).connect();
    await adapter.executeScript('DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public;');
    return adapter;
  }
}

async function openShadow(config) {
  const database = `prisma_migrate_shadow_db_${randomUUID()}`;
  const name = pg.escapeIdentifier(database);
  const admin = new pg.Client(config);
  await admin.connect();
  await admin.query(`CREATE DATABASE ${name}`);
  const adapter = adapt(await new PrismaPg({ ...config, database, max: 1 }).connect());
  const disconnect = adapter.dispose.bind(adapter);
  let disposed;
  adapter.dispose = () => {
    disposed ??= disconnect()
      .then(() => admin.query(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`))
      .then(() => admin.end());
    return disposed;
  };
  disposals.push(() => adapter.dispose().catch(() => undefined));
  return adapter;
}

const { Character, CharacterArray, Int64Array, Text, TextArray } = ColumnTypeEnum;
const NAME_ARRAY = 1003;
const TEXT_OID = 25;
// Types that only the catalogue uses, by oid; the adapter refuses them.
const CATALOGUE = new Map([
  [18, Character],
  [22, Text],
  [24, Text],
  [28, Text],
  [30, Text],
  [194, Text],
  [1002, CharacterArray],
  [NAME_ARRAY, TextArray],
  [1009, TextArray],
  [1028, Int64Array],
  [2205, Text],
  [2206, Text],
  [2278, Text],
  [4089, Text],
]);

/** Shows the adapter such columns as text, and gives the result their real type. */
function readCatalogue(queryable) {
  const performIO = queryable.performIO.bind(queryable);
  const queryRaw = queryable.queryRaw.bind(queryable);
  queryable.queryRaw = async (query) => {
    let oids = [];
    queryable.performIO = async (io) => {
      const result = await performIO(io);
      oids = result.fields.map(({ dataTypeID }) => dataTypeID);
      for (const field of result.fields) if (CATALOGUE.has(field.dataTypeID)) field.dataTypeID = TEXT_OID;
      return result;
    };
    try {
      const result = await queryRaw(query);
      for (const [column, oid] of oids.entries()) {
        const type = CATALOGUE.get(oid);
        if (type !== undefined) result.columnTypes[column] = type;
        if (oid !== NAME_ARRAY) continue;
        for (const row of result.rows)
          if (typeof row[column] === 'string') row[column] = parseArray(row[column]);
      }
      return result;
    } finally {
      queryable.performIO = performIO;
    }
  };
  return queryable;
}

function adapt(adapter) {
  readCatalogue(adapter);
  const startTransaction = adapter.startTransaction.bind(adapter);
  adapter.startTransaction = async (level) => readCatalogue(await startTransaction(level));
  adapter.executeScript = async (script) => {
    try {
      await adapter.underlyingDriver().query(script);
    } catch (error) {
      adapter.onError(error);
    }
  };
  return adapter;
}
