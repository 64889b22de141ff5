import { expect, test, vi } from 'vitest';

/** Known, compounds, with letters of their own, and not known at all. */
const WORDS = 'fiets maatregelen beoordeelt financiën huurverhoging qwertyuiop zijn goede opa’s'.split(' ');

/** The lexicon as it is at a start. */
async function start() {
  vi.resetModules();
  const { offerLexiconTable, findBuiltLexiconTable } = await import(
    '../../../core/src/taal/lexicon/tabel.ts'
  );
  const { woordsoortOf, enkelvoudVan, geslachtVan } = await import('../../../core/src/taal/lexicon.ts');
  const answers = () => WORDS.map((word) => [woordsoortOf(word), enkelvoudVan(word), geslachtVan(word)]);
  return { offer: offerLexiconTable, findBuilt: findBuiltLexiconTable, answers };
}

/** Much faster than to compare half a million numbers one by one. */
const bytesOf = (table: Int32Array | undefined): Buffer => Buffer.from(table?.buffer ?? new ArrayBuffer(0));

async function build() {
  const { answers, findBuilt } = await start();
  const right = answers();
  return { right, table: findBuilt() ?? new Int32Array(0) };
}

test('nothing is built before the first look-up', async () => {
  const { answers, findBuilt } = await start();
  expect(findBuilt()).toBeUndefined();
  expect(new Set(answers().map(([bits]) => bits)).size).toBeGreaterThan(4);
  expect(findBuilt()?.length).toBeGreaterThan(2 ** 18);
});

test('a table of an earlier start gives the same answers, and none is built', async () => {
  const { right, table } = await build();
  const { offer, findBuilt, answers } = await start();
  const find = vi.fn(() => table);
  offer(find);
  expect(find).not.toHaveBeenCalled();
  expect(answers()).toEqual(right);
  expect(find).toHaveBeenCalledOnce();
  expect(findBuilt()).toBeUndefined();
});

test('it is that table that answers: in one where every place is empty nothing is found', async () => {
  const { table } = await build();
  const { offer, answers } = await start();
  offer(() => new Int32Array(table.length).map((_, at) => (at < 2 ** 19 ? 0 : (table[at] ?? 0))));
  expect(answers().map(([bits]) => bits)).toEqual(WORDS.map(() => 0));
});

const swapBytes = (table: Int32Array): Int32Array => {
  const bytes = Buffer.from(Int32Array.from(table).buffer).swap32();
  return new Int32Array(bytes.buffer, bytes.byteOffset, table.length);
};

test.each<[string, (table: Int32Array) => Int32Array | undefined]>([
  ['there is none', () => undefined],
  ['it is empty', () => new Int32Array(0)],
  ['it is cut off', (table) => table.subarray(0, table.length / 2)],
  ['it is of nothing but zeros', (table) => new Int32Array(table.length)],
  ['its numbers are in another byte order', swapBytes],
  ...Array.from({ length: 8 }, (_, i): [string, (table: Int32Array) => Int32Array] => [
    `part ${8 - i} of its seal is of another lexicon`,
    (table) => table.with(table.length - 1 - i, 7),
  ]),
])('a table is built when %s', async (_name, spoil) => {
  const { right, table } = await build();
  const { offer, findBuilt, answers } = await start();
  offer(() => spoil(table));
  expect(answers()).toEqual(right);
  expect(bytesOf(findBuilt()).equals(bytesOf(table))).toBe(true);
});
