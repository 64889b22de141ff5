import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './definitie.ts';

test('a command that is not built names a script that exists', () => {
  const folder = mkdtempSync(join(tmpdir(), 'definitie-'));
  try {
    cpSync(join(root, 'cli/bin'), join(folder, 'bin'), { recursive: true });
    cpSync(join(root, 'cli/package.json'), join(folder, 'package.json'));
    const { status, stderr } = spawnSync(process.execPath, [join(folder, 'bin/definitie.js')], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    const [, script = ''] = /npm run (\S+) -w/.exec(stderr) ?? [];
    const { scripts } = JSON.parse(readFileSync(join(root, 'cli/package.json'), 'utf8'));
    expect(Object.keys(scripts)).toContain(script);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
