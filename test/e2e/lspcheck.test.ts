import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { samples } from '../../scripts/soak-lsp/samples.ts';
import { describeWith } from '../support/needs.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** One document of each kind. */
const byLanguage = new Map(samples.map((sample) => [sample.languageId, sample]));

describeWith(['../shared'], 'a check of the protocol that knows nothing of us', () => {
  test.each([...byLanguage.values()])('passes on $languageId', ({ name, languageId, text }) => {
    const folder = mkdtempSync(join(tmpdir(), 'definitie-lspcheck-'));
    const document = join(folder, name);
    writeFileSync(document, text);
    const check = [
      join(root, '../shared/tools/lspcheck.mjs'),
      ...['--cmd', `node ${join(root, 'lsp-server/dist/server.cjs')} --stdio`],
      ...['--doc', document, '--lang', languageId, '--bad', 'een ding, bijvoorbeeld enz.'],
    ];
    const { stdout } = spawnSync(process.execPath, check, {
      encoding: 'utf8',
      timeout: 110_000,
      env: { ...process.env, NODE_PATH: join(root, 'node_modules') },
    });
    rmSync(folder, { recursive: true });
    const lines = stdout.trim().split('\n');
    expect(lines.filter((line) => line.startsWith('FAIL'))).toEqual([]);
    expect(lines.at(-1)).toBe('all ok');
    expect(lines.filter((line) => line.startsWith('ok')).length).toBeGreaterThan(15);
  });
});
