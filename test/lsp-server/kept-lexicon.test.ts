import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { type Diagnostic, ExitNotification, ShutdownRequest } from 'vscode-languageserver/node';
import { keepLexicon } from '../../lsp-server/src/kept-lexicon.ts';
import { startEditor } from './editor.ts';

const LONG_AGO = new Date('2001-01-01');
const DIGEST_SIZE = 32;
const PLACES_SIZE = 4 * 2 ** 19;

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'definitie-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** What the server as it ships finds wrong in a definitie when it keeps things in `folder`, from its start to its exit. */
async function diagnose(folder: string): Promise<readonly Diagnostic[]> {
  const { child, connection, open, pushed } = await startEditor({ args: ['--compiled-code', folder] });
  const uri = 'file:///begrippen.md';
  await open(uri, 'markdown', '# bomen\n\n> Wordt beoordeelt door een ambtenaar die ze niet kent\n');
  const diagnostics = await pushed(uri);
  const ended = once(child, 'exit');
  await connection.sendRequest(ShutdownRequest.type);
  await connection.sendNotification(ExitNotification.type);
  expect(await ended).toEqual([0, null]);
  return diagnostics;
}

/** A folder in which a server has kept its table, which is dated long ago. */
async function firstStart() {
  const folder = temporaryFolder();
  const diagnostics = await diagnose(folder);
  const place = join(folder, readdirSync(folder).find((name) => name.endsWith('.table')) ?? '');
  const kept = readFileSync(place);
  const write = (bytes: Uint8Array) => {
    writeFileSync(place, bytes);
    utimesSync(place, LONG_AGO, LONG_AGO);
  };
  write(kept);
  const isRewritten = () => statSync(place).mtime.getTime() !== LONG_AGO.getTime();
  return { folder, diagnostics, place, kept, write, isRewritten };
}

const sha256 = (...parts: readonly Uint8Array[]): Buffer =>
  createHash('sha256').update(Buffer.concat(parts)).digest();

/** In front of a table stands the digest of it and of the code that built it. */
function withDigest(table: Uint8Array, bundle: Uint8Array): Buffer {
  return Buffer.concat([sha256(sha256(sha256(bundle)), table), table]);
}

/** What was kept without its digest, as if no word were known. */
const wordless = (kept: Uint8Array): Buffer =>
  Buffer.from(kept.subarray(DIGEST_SIZE)).fill(0, 0, PLACES_SIZE);

const bundle = readFileSync(fileURLToPath(new URL('../../lsp-server/dist/main.cjs', import.meta.url)));

test('the table is kept for its owner alone, and not built again at the next start', async () => {
  const { folder, diagnostics, place, kept, isRewritten } = await firstStart();
  expect(diagnostics.length).toBeGreaterThan(1);
  expect(statSync(place).mode & 0o077).toBe(0);
  expect(kept.equals(withDigest(kept.subarray(DIGEST_SIZE), bundle))).toBe(true);
  expect(await diagnose(folder)).toEqual(diagnostics);
  expect(isRewritten()).toBe(false);
});

test('it is read at the next start: a table without words, with all that has to be right, finds otherwise', async () => {
  const { folder, diagnostics, kept, write, isRewritten } = await firstStart();
  write(withDigest(wordless(kept), bundle));
  expect(await diagnose(folder)).not.toEqual(diagnostics);
  expect(isRewritten()).toBe(false);
});

test.each<[string, (kept: Buffer) => Uint8Array]>([
  ['cut off', (kept) => kept.subarray(0, kept.length / 2)],
  ['empty', () => Buffer.alloc(0)],
  ['of nothing but zeros', (kept) => Buffer.alloc(kept.length)],
  [
    'with one other byte',
    (kept) => kept.map((byte, at) => (at === kept.length - PLACES_SIZE / 2 ? byte ^ 1 : byte)),
  ],
  ['by other code', (kept) => withDigest(wordless(kept), Buffer.of(1))],
  ['of another lexicon', (kept) => withDigest(wordless(kept).fill(9, kept.length - DIGEST_SIZE - 1), bundle)],
  ['of no whole numbers', (kept) => withDigest(wordless(kept).subarray(0, -1), bundle)],
])('a table %s counts as nothing', async (_name, spoil) => {
  const { folder, diagnostics, place, kept, write, isRewritten } = await firstStart();
  write(spoil(kept));
  expect(await diagnose(folder)).toEqual(diagnostics);
  expect(isRewritten()).toBe(true);
  expect(readFileSync(place).equals(kept)).toBe(true);
});

test('a folder that cannot be written to changes no answer', async () => {
  const { folder, diagnostics } = await firstStart();
  const file = join(folder, 'file');
  writeFileSync(file, '');
  expect(await diagnose(join(file, 'no-folder'))).toEqual(diagnostics);
});

test('what has no table to keep is no server', () => {
  expect(() => keepLexicon(temporaryFolder(), {}, new Uint8Array(0))).toThrow(TypeError);
});
