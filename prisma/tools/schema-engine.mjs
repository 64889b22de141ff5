#!/usr/bin/env node
// Stands in for Prisma's schema engine, which is a download that closed networks refuse: the same JSON-RPC over stdio,
// on the engine that npm has as WebAssembly. Prisma starts it by PRISMA_SCHEMA_ENGINE_BINARY.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { bindMigrationAwareSqlAdapterFactory } from '@prisma/driver-adapter-utils';
import * as glue from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import { disposeAll, MigrationPg, parseUrl } from './migration-pg.mjs';

if (process.argv.includes('--version')) {
  console.log('schema-engine-cli wasm');
  process.exit(0);
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: 'string', multiple: true },
    datasource: { type: 'string' },
    'enabled-preview-features': { type: 'string' },
    'extension-types': { type: 'string' },
  },
});
const datasource = options.datasource ? JSON.parse(options.datasource) : {};

// What Prisma calls a PostgreSQL or system error.
const PRISMA_CODES = {
  '3D000': 'P1003',
  '28P01': 'P1000',
  28000: 'P1010',
  42501: 'P1010',
  ECONNREFUSED: 'P1001',
  ENOTFOUND: 'P1001',
};

const writeLine = (stream, message) => stream.write(`${JSON.stringify(message)}\n`);

/** `cli can-connect-to-database | create-database | drop-database`. */
async function runCommand(command) {
  const { config } = parseUrl(datasource.url);
  const database = command === 'can-connect-to-database' ? config.database : 'postgres';
  const client = new pg.Client({ ...config, database });
  const name = pg.escapeIdentifier(config.database);
  try {
    await client.connect();
    if (command === 'create-database') await client.query(`CREATE DATABASE ${name}`);
    if (command === 'drop-database') await client.query(`DROP DATABASE IF EXISTS ${name}`);
    await client.end();
    return 0;
  } catch (error) {
    writeLine(process.stderr, {
      timestamp: new Date().toISOString(),
      level: 'ERROR',
      fields: { message: error.message || String(error), error_code: PRISMA_CODES[error.code] ?? '' },
      target: 'schema_engine::logger',
    });
    return 1;
  }
}

function loadWasm() {
  const path = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const module = new WebAssembly.Module(readFileSync(path.replace(/\.js$/, '.wasm')));
  const { exports } = new WebAssembly.Instance(module, { './schema_engine_bg.js': glue });
  glue.__wbg_set_wasm(exports);
  exports.__wbindgen_start();
}

async function openEngine() {
  if (!datasource.url) throw new Error('prisma.config.ts gives no datasource.url');
  loadWasm();
  const adapter = bindMigrationAwareSqlAdapterFactory(
    new MigrationPg(datasource.url, datasource.shadowDatabaseUrl),
  );
  const datamodels = (options.datamodels ?? []).map((file) => [file, readFileSync(file, 'utf8')]);
  return glue.SchemaEngine.new(datamodels.length > 0 ? { datamodels } : {}, () => undefined, adapter);
}

let opening;
const getEngine = () => {
  opening ??= openEngine();
  return opening;
};

/** The engine's own way opens a shadow database without our adapter, and fails: its diff says the same. */
async function evaluateDataLoss({ migrationsList, schema, filters }) {
  const { exitCode, stdout } = await (await getEngine()).diff({
    from: { tag: 'migrations', ...migrationsList },
    to: { tag: 'schemaDatamodel', files: schema.files },
    script: true,
    exitCode: true,
    filters,
  });
  const statements =
    exitCode === 2
      ? (stdout ?? '')
          .replace(/^--.*$/gm, '')
          .split(/;\s*$/m)
          .map((statement) => statement.trim())
          .filter(Boolean)
      : [];
  const warnings = statements.flatMap((statement, stepIndex) =>
    /\bDROP (TABLE|COLUMN)\b|\bTYPE\b.*\bUSING\b/i.test(statement)
      ? [{ message: `This may lose data: ${statement}`, stepIndex }]
      : [],
  );
  return { migrationSteps: statements.length, unexecutableSteps: [], warnings };
}

async function call(method, params) {
  switch (method) {
    case 'createDatabase':
      return { databaseName: parseUrl(datasource.url).config.database };
    case 'evaluateDataLoss':
      return evaluateDataLoss(params);
    case 'getDatabaseVersion':
      return (await getEngine()).version();
    default:
      return (await getEngine())[method](params);
  }
}

async function answer({ id, method, params }) {
  // Without a method it is Prisma's answer to what we asked it to print.
  if (method === undefined) return;
  try {
    const result = await call(method, params);
    if (method === 'diff' && typeof result?.stdout === 'string') {
      const print = {
        id: `print ${id}`,
        jsonrpc: '2.0',
        method: 'print',
        params: { content: result.stdout },
      };
      writeLine(process.stdout, print);
      writeLine(process.stdout, { id, jsonrpc: '2.0', result: { exitCode: result.exitCode } });
    } else writeLine(process.stdout, { id, jsonrpc: '2.0', result: result ?? null });
  } catch (error) {
    const message = error?.message ?? String(error);
    const data = { is_panic: false, message, meta: null, error_code: error?.code ?? null };
    writeLine(process.stdout, { id, jsonrpc: '2.0', error: { code: 4466, message, data } });
  }
}

async function serve() {
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY }))
    if (line.trim() !== '') await answer(JSON.parse(line));
  await disposeAll();
  return 0;
}

process.exit(await (positionals[0] === 'cli' ? runCommand(positionals[1]) : serve()));
