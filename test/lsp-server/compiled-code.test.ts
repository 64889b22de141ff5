import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { createCompiledCode } from '../../lsp-server/src/compiled-code.ts';

const LONG_AGO = new Date('2001-01-01');

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'definitie-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A program that asks for a file beside it and for one of Node's own, and a folder for what is made of both. */
function program(answer = 42) {
  const folder = temporaryFolder();
  const kept = join(folder, 'kept', 'deeper');
  const main = join(folder, 'main.cjs');
  writeFileSync(
    main,
    `const { answer } = require('./answer.cjs'); const { sep } = require('node:path'); module.exports = { answer: answer(), sep, again: require('./answer.cjs').answer === answer, file: __filename };`,
  );
  const setAnswer = (now: number) =>
    writeFileSync(join(folder, 'answer.cjs'), `exports.answer = () => ${now};`);
  setAnswer(answer);
  const places = () => readdirSync(kept).map((name) => join(kept, name));
  const start = () => {
    const code = createCompiledCode(kept);
    const outcome = code.run(main);
    return { outcome, keep: code.keep };
  };
  return { main, kept, places, start, setAnswer };
}

const isRewritten = (place: string) => statSync(place).mtime.getTime() !== LONG_AGO.getTime();
const date = (places: readonly string[]) => {
  for (const place of places) utimesSync(place, LONG_AGO, LONG_AGO);
};

test('runs a file and what it asks for, once', () => {
  const { start, main } = program();
  expect(start().outcome).toEqual({ answer: 42, sep: expect.any(String), again: true, file: main });
});

test('keeps what was made of each file, for its owner alone, and uses it at the next start', () => {
  const { start, places } = program();
  start().keep();
  expect(places().map((place) => place.replace(/^.*[/\\]([a-z]+\.cjs)\..*$/u, '$1'))).toEqual([
    'answer.cjs',
    'main.cjs',
  ]);
  for (const place of places()) expect(statSync(place).mode & 0o077).toBe(0);
  date(places());
  const again = start();
  expect(again.outcome).toMatchObject({ answer: 42 });
  again.keep();
  expect(places().filter(isRewritten)).toEqual([]);
});

test('of other code of the same length nothing is used', () => {
  const { start, places, setAnswer } = program(11);
  start().keep();
  date(places());
  setAnswer(99);
  const again = start();
  expect(again.outcome).toMatchObject({ answer: 99 });
  again.keep();
  expect(places().filter(isRewritten)).toEqual([expect.stringContaining('answer.cjs')]);
});

test.each([
  ['cut off', (made: Buffer) => made.subarray(0, made.length / 2)],
  ['empty', () => Buffer.alloc(0)],
  ['of nothing but zeros', (made: Buffer) => Buffer.alloc(made.length)],
  [
    'with one other byte',
    (made: Buffer) => made.map((byte, at) => (at === made.length - 9 ? byte ^ 1 : byte)),
  ],
])('what is kept and %s counts as nothing', (_name, spoil) => {
  const { start, places } = program();
  start().keep();
  for (const place of places()) writeFileSync(place, spoil(readFileSync(place)));
  date(places());
  const again = start();
  expect(again.outcome).toMatchObject({ answer: 42 });
  again.keep();
  expect(places().filter(isRewritten)).toHaveLength(2);
});

test('what a process that was ended left half-written goes, but not what another one is writing', () => {
  const { start, places, kept } = program();
  start().keep();
  const [place = ''] = places();
  const [old, fresh] = [`${place}.12`, `${place}.34`];
  for (const half of [old, fresh]) writeFileSync(half, 'half');
  date([old]);
  writeFileSync(place, '');
  start().keep();
  const names = readdirSync(kept).map((name) => join(kept, name));
  expect([names.includes(old), names.includes(fresh)]).toEqual([false, true]);
});

test.runIf(process.platform === 'linux')(
  'a folder that cannot be made is no reason to go on for ever',
  () => {
    const main = join(temporaryFolder(), 'main.cjs');
    writeFileSync(main, 'exports.answer = 42;');
    const code = createCompiledCode('/proc/nothing/here');
    code.run(main);
    expect(code.keep).toThrow();
  },
);

test('what cannot be written is told when it is to be kept', () => {
  const folder = temporaryFolder();
  const main = join(folder, 'main.cjs');
  writeFileSync(main, 'exports.answer = 42;');
  const code = createCompiledCode(join(main, 'no-folder'));
  expect(code.run(main)).toEqual({ answer: 42 });
  expect(code.keep).toThrow();
});
