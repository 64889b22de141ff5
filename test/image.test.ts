import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { runScript } from './support/build.ts';
import { emptyDatabase } from './support/postgres.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What the last stage of the Dockerfile copies: paths from the root, and the directory where they go. */
function readCopies(): readonly { readonly from: readonly string[]; readonly to: string }[] {
  const dockerfile = readFileSync(join(root, 'Dockerfile'), 'utf8');
  const last = dockerfile.slice(dockerfile.lastIndexOf('\nFROM '));
  return [...last.matchAll(/^COPY (?:--from=build )?(.+) (\S+)$/gmu)].map(([, from = '', to = '']) => ({
    from: from.split(' ').map((path) => path.replace(/^\/app\//u, '')),
    to,
  }));
}

test('the image has all that the bot needs, the migrations included', async () => {
  await runScript('build', '--only', 'bot,queue');
  const image = mkdtempSync(join(tmpdir(), 'definitie-image-'));
  const database = await emptyDatabase();
  try {
    for (const { from, to } of readCopies())
      for (const path of from) {
        // As COPY does: into a directory that ends in a slash, and a directory by its contents.
        const target = to.endsWith('/') ? join(image, to, basename(path)) : join(image, to);
        if (path === 'node_modules') symlinkSync(join(root, path), target);
        else cpSync(join(root, path), target, { recursive: true });
      }
    const child = spawn(process.execPath, ['scripts/start.mjs'], {
      cwd: image,
      stdio: ['ignore', 'pipe', 'inherit'],
      env: {
        PATH: process.env.PATH ?? '',
        HOST: '127.0.0.1',
        PORT: '0',
        DATABASE_URL: database.appUrl,
        DATABASE_OWNER_URL: database.ownerUrl,
        QUEUE_DATABASE_URL: database.queueUrl,
        ENCRYPTION_KEY: Buffer.alloc(32, 7).toString('base64'),
      },
    });
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes('"msg":"ready"')) child.kill('SIGTERM');
    });
    const [code] = await once(child, 'close');
    expect(printed).toContain('"msg":"ready"');
    expect(code).toBe(0);
  } finally {
    await database.close();
    rmSync(image, { recursive: true, force: true });
  }
});
