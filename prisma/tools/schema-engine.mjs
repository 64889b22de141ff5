#!/usr/bin/env node
import { randomUUID } from 'node:crypto';
// Stand-in for Prisma's native schema-engine binary, for machines that cannot reach binaries.prisma.sh.
// Speaks the same JSON-RPC-over-stdio protocol, backed by @prisma/schema-engine-wasm + `pg`.
// Use: PRISMA_SCHEMA_ENGINE_BINARY=tools/schema-engine.mjs prisma migrate dev|deploy|diff|status|reset|resolve, db push|pull|execute
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { PrismaPg } from '@prisma/adapter-pg';
import { bindMigrationAwareSqlAdapterFactory, ColumnTypeEnum } from '@prisma/driver-adapter-utils';
import * as bg from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import pgConnectionString from 'pg-connection-string';
import { parse as parseArray } from 'postgres-array';

if (process.argv.includes('--version')) {
  console.log(`schema-engine-cli wasm`);
  process.exit(0);
}
const { values: opt, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: 'string', multiple: true },
    datasource: { type: 'string' },
    'enabled-preview-features': { type: 'string' },
    'extension-types': { type: 'string' },
  },
});
const ds = opt.datasource ? JSON.parse(opt.datasource) : {};
const parseUrl = (url) => {
  const { schema, connection_limit, pool_timeout, pgbouncer, ...c } = pgConnectionString.parse(url); // Prisma-only params are not pg's
  return {
    cfg: Object.fromEntries(Object.entries(c).filter(([, v]) => v != null)),
    schema: schema ?? 'public',
  };
};
const logErr = (message, code) =>
  process.stderr.write(
    JSON.stringify({
      timestamp: new Date().toISOString(),
      level: 'ERROR',
      fields: { message, error_code: code },
      target: 'schema_engine::logger',
    }) + '\n',
  );

if (positionals[0] === 'cli') {
  const { cfg } = parseUrl(ds.url);
  process.stderr.write(
    JSON.stringify({ level: 'INFO', fields: { message: 'start' }, target: 'schema_engine' }) + '\n',
  );
  const admin = positionals[1] === 'can-connect-to-database' ? cfg : { ...cfg, database: 'postgres' };
  const c = new pg.Client(admin);
  try {
    await c.connect();
    if (positionals[1] === 'create-database')
      await c.query(`CREATE DATABASE ${pg.escapeIdentifier(cfg.database)}`);
    else if (positionals[1] === 'drop-database')
      await c.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(cfg.database)}`);
    await c.end();
    process.exit(0);
  } catch (e) {
    const code =
      {
        '3D000': 'P1003',
        '28P01': 'P1000',
        28000: 'P1010',
        ECONNREFUSED: 'P1001',
        ENOTFOUND: 'P1001',
        42501: 'P1010',
      }[e.code] ?? '';
    logErr(e.message || String(e), code);
    process.exit(1);
  }
}

// PrismaPg, with three faults mended that matter to migrations:
//  * executeScript() splits on ';' -> breaks $$ bodies; here the script goes whole, as one simple query
//  * connectToShadowDb() with connectionString reconnects to the *main* database (connectionString beats `database`)
//  * the shadow database is dropped while its own pool is still connected
class MigrationPg extends PrismaPg {
  constructor(url, shadowUrl) {
    const p = parseUrl(url);
    super({ ...p.cfg, max: 1, options: undefined }, { schema: p.schema });
    this.shadowUrl = shadowUrl;
    this.cfg = p.cfg;
  }
  async connect() {
    return whole(await super.connect());
  }
  async connectToShadowDb() {
    if (this.shadowUrl) {
      const f = new MigrationPg(this.shadowUrl);
      const a = await f.connect();
      await a.executeScript('DROP SCHEMA IF EXISTS public CASCADE; CREATE SCHEMA public;');
      return a;
    }
    const name = `prisma_migrate_shadow_db_${randomUUID()}`;
    const admin = new pg.Client(this.cfg);
    await admin.connect();
    await admin.query(`CREATE DATABASE ${pg.escapeIdentifier(name)}`);
    const f = new PrismaPg({ ...this.cfg, database: name, max: 1 });
    const a = whole(await f.connect());
    const dispose = a.dispose.bind(a);
    a.dispose = async () => {
      await dispose();
      await admin.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`);
      await admin.end();
    };
    cleanups.push(() => a.dispose().catch(() => {}));
    const d = a.dispose;
    let done;
    a.dispose = () => (done ??= d());
    return a;
  }
}
const cleanups = [];
// adapter-pg does not know the catalogue's own types: "char" (18), name[] (1003), int2vector, oidvector, regtype ...
const T = ColumnTypeEnum;
const CATALOG = {
  18: T.Character,
  1002: T.CharacterArray,
  1003: T.TextArray,
  1009: T.TextArray,
  24: T.Text,
  2205: T.Text,
  2206: T.Text,
  4089: T.Text,
  194: T.Text,
  22: T.Text,
  30: T.Text,
  28: T.Text,
  1028: T.Int64Array,
  2278: T.Text,
};
function types(q) {
  const perform = q.performIO.bind(q),
    raw = q.queryRaw.bind(q);
  q.queryRaw = async (query) => {
    let real;
    q.performIO = async (x) => {
      const r = await perform(x);
      real = r.fields.map((f) => f.dataTypeID);
      for (const f of r.fields) if (CATALOG[f.dataTypeID] !== undefined) f.dataTypeID = 25;
      return r;
    };
    try {
      const res = await raw(query);
      real.forEach((oid, i) => {
        if (CATALOG[oid] !== undefined) {
          res.columnTypes[i] = CATALOG[oid];
          if (oid === 1003)
            for (const row of res.rows) if (typeof row[i] === 'string') row[i] = parseArray(row[i]);
        }
      });
      return res;
    } finally {
      q.performIO = perform;
    }
  };
  return q;
}
function whole(a) {
  types(a);
  const start = a.startTransaction.bind(a);
  a.startTransaction = async (l) => types(await start(l));
  a.executeScript = async (script) => {
    try {
      await a.underlyingDriver().query(script);
    } catch (e) {
      a.onError(e);
    }
  };
  return a;
}

const require = createRequire(import.meta.url);
const wasm = readFileSync(
  require.resolve('@prisma/schema-engine-wasm/schema_engine_bg').replace(/\.js$/, '.wasm'),
);
const inst = new WebAssembly.Instance(new WebAssembly.Module(wasm), { './schema_engine_bg.js': bg });
bg.__wbg_set_wasm(inst.exports);
inst.exports.__wbindgen_start();

let enginePromise;
const engine = () =>
  (enginePromise ??= (async () => {
    if (!ds.url)
      throw new Error(
        'The datasource.url property is required in your Prisma config file when using prisma migrate.',
      );
    const adapter = bindMigrationAwareSqlAdapterFactory(new MigrationPg(ds.url, ds.shadowDatabaseUrl));
    const datamodels = (opt.datamodels ?? []).map((f) => [f, readFileSync(f, 'utf8')]);
    const e = await bg.SchemaEngine.new(
      { datamodels: datamodels.length ? datamodels : undefined },
      () => {},
      adapter,
    );
    e.__registry = adapter.errorRegistry;
    return e;
  })());

const send = (o) => process.stdout.write(JSON.stringify(o) + '\n');
const rename = { getDatabaseVersion: 'version' };
async function handle({ id, method, params }) {
  if (method === undefined) return; // reply to our print request
  try {
    let result;
    if (method === 'createDatabase') {
      result = { databaseName: parseUrl(ds.url).cfg.database };
    } else if (method === 'evaluateDataLoss') {
      // the wasm engine opens its shadow database without the adapter here and fails: do it with diff
      const d = await (await engine()).diff({
        from: { tag: 'migrations', ...params.migrationsList },
        to: { tag: 'schemaDatamodel', files: params.schema.files },
        script: true,
        exitCode: true,
        filters: params.filters,
      });
      const statements =
        d.exitCode === 2
          ? (d.stdout ?? '')
              .replace(/^--.*$/gm, '')
              .split(/;\s*$/m)
              .map((x) => x.trim())
              .filter(Boolean)
          : [];
      result = {
        migrationSteps: statements.length,
        unexecutableSteps: [],
        warnings: statements.flatMap((q, stepIndex) =>
          /\bDROP (TABLE|COLUMN)\b|\bTYPE\b.*\bUSING\b/i.test(q)
            ? [{ message: `This may lose data: ${q}`, stepIndex }]
            : [],
        ),
      };
    } else {
      const e = await engine();
      result = await e[rename[method] ?? method](method === 'getDatabaseVersion' ? undefined : params);
    }
    if (method === 'diff' && result?.stdout != null) {
      send({ id: `p${id}`, jsonrpc: '2.0', method: 'print', params: { content: result.stdout } });
      result = { exitCode: result.exitCode };
    }
    send({ id, jsonrpc: '2.0', result: result ?? null });
  } catch (e) {
    send({
      id,
      jsonrpc: '2.0',
      error: {
        code: 4466,
        message: 'An error happened. Check the data field for details.',
        data: { is_panic: false, message: e?.message ?? String(e), meta: null, error_code: e?.code ?? null },
      },
    });
  }
}
let chain = Promise.resolve();
createInterface({ input: process.stdin, crlfDelay: Infinity })
  .on('line', (l) => {
    if (l.trim()) chain = chain.then(() => handle(JSON.parse(l)));
  })
  .on('close', () =>
    chain.then(async () => {
      for (const c of cleanups) await c();
      process.exit(0);
    }),
  );
