import { spawn } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type pg from 'pg';
import { withOwner } from './owner.ts';
import { getProjectRoot } from './project.ts';

/**
 * Brings the database up to date; quick when it is.
 * @param ownerUrl of the role that owns the tables: never the application's.
 * @throws with what Prisma said when a migration fails.
 */
export async function migrate(ownerUrl: string): Promise<void> {
  if (await withOwner(ownerUrl, hasPending)) await deploy(ownerUrl);
  await withOwner(ownerUrl, (owner) => owner.query('SELECT audit_log_extend()'));
}

async function hasPending(owner: pg.Client): Promise<boolean> {
  const { rows: tables } = await owner.query(
    "SELECT FROM pg_tables WHERE tablename = '_prisma_migrations' AND schemaname = 'public'",
  );
  if (tables.length === 0) return true;
  const { rows } = await owner.query<{ migration_name: string }>(
    'SELECT migration_name FROM public._prisma_migrations WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL',
  );
  const applied = new Set(rows.map((row) => row.migration_name));
  return readdirSync(join(getProjectRoot(), 'prisma/migrations'), { withFileTypes: true }).some(
    (entry) => entry.isDirectory() && !applied.has(entry.name),
  );
}

async function deploy(ownerUrl: string): Promise<void> {
  const root = getProjectRoot();
  const cli = createRequire(join(root, 'package.json')).resolve('prisma/build/index.js');
  const { code, output } = await run(
    [cli, 'migrate', 'deploy', '--config', join(root, 'prisma.config.ts')],
    root,
    {
      DATABASE_OWNER_URL: ownerUrl,
      PRISMA_SCHEMA_ENGINE_BINARY: join(root, 'prisma/tools/schema-engine.mjs'),
      PRISMA_HIDE_UPDATE_MESSAGE: '1',
      CHECKPOINT_DISABLE: '1',
      // For the engine's own first line, which asks for `node`.
      PATH: `${dirname(process.execPath)}:/usr/bin:/bin`,
    },
  );
  if (code !== 0) throw new Error(`the migrations failed:\n${output.replaceAll(ownerUrl, '…')}`);
}

const run = (
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Promise<{ readonly code: number | null; readonly output: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const add = (chunk: Buffer): void => {
      output += chunk;
    };
    child.stdout.on('data', add);
    child.stderr.on('data', add);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, output }));
  });
