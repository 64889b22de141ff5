import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { formats, readDocument } from '@definitie-app/core';
import { expect, test } from 'vitest';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { startClient } from '../../scripts/bench-lsp/client.ts';
import { isInside, randomEdit } from '../../scripts/soak-lsp/edits.ts';
import { episode } from '../../scripts/soak-lsp/episode.ts';
import { createRandom } from '../../scripts/soak-lsp/random.ts';
import { samples } from '../../scripts/soak-lsp/samples.ts';
import { soak } from '../../scripts/soak-lsp/soak.ts';

const MINUTE = 60_000;
const { FUZZ_SEED: given = '20261123' } = process.env;
const seed = given === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(given);
const server = fileURLToPath(new URL('../../lsp-server/dist/server.cjs', import.meta.url));

test('after any edits a document has the diagnostics that it has when it is opened', {
  timeout: 3 * MINUTE,
}, async () => {
  const { episodes, compared } = await soak({ seed, forMs: MINUTE });
  process.stdout.write(`soak: seed ${seed}, ${episodes} episodes, ${compared} times compared\n`);
  expect(compared).toBeGreaterThan(30);
});

test('there is a document of each format that core reads, with definities in it', () => {
  expect(new Set(samples.map(({ languageId }) => languageId))).toEqual(
    new Set(formats.map(({ languageId }) => languageId)),
  );
  const empty = samples.filter(({ name, languageId, text }) =>
    name === 'README.md' ? false : (readDocument(languageId, text)?.entries.length ?? 0) < 2,
  );
  expect(empty.map(({ name }) => name)).toEqual([]);
});

test('a change that the server does not see is noticed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'definitie-soak-'));
  const start = () => startClient({ command: [server, '--stdio'], canPull: true, folder });
  const [edited, fresh] = await Promise.all([start(), start()]);
  const deaf = { ...edited, change: (document: string) => edited.change(document, []) };
  try {
    const run = episode({ edited: deaf, fresh, mode: 'pull', folder, seed: 1 });
    await expect(run).rejects.toThrow(/^seed 1, pull, .*: another answer/u);
  } finally {
    await Promise.all([edited.stop(), fresh.stop()]);
    rmSync(folder, { recursive: true });
  }
});

test('a change leads to the text that it is said to lead to', () => {
  const random = createRandom(seed);
  for (const { text: first } of samples) {
    let text = first;
    for (let edit = 0; edit < 200; edit++) {
      const next = randomEdit(random, text, first.length);
      const document = TextDocument.create('file:///a', 'markdown', 1, text);
      expect(next.changes.every(({ range }) => range.start.line <= range.end.line)).toBe(true);
      TextDocument.update(document, [...next.changes], 2);
      expect(document.getText()).toBe(next.text);
      text = next.text;
    }
  }
});

test.each([
  ['the end of a text', { start: { line: 1, character: 0 }, end: { line: 1, character: 1 } }, true],
  ['a line too many', { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, false],
  ['a character too many', { start: { line: 0, character: 0 }, end: { line: 1, character: 2 } }, false],
  ['the end before the start', { start: { line: 1, character: 0 }, end: { line: 0, character: 1 } }, false],
])('%s', (_, range, expected) => expect(isInside('ab\nc', range)).toBe(expected));
