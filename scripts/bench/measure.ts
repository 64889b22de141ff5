import { argv } from 'node:process';
import type { Concept } from '@definitie-app/core';
import { type Check, ROWS, type Row } from './rows.ts';
import { asDocument, conceptsOf } from './texts.ts';

/** Definities per pass: by themselves, or in a document of about 100 kB. */
const COUNT = { concepts: 2000, document: 800 };
const PASSES = 5;
/** In ms, before the passes that count: after so long the engine has optimised the code of every row. */
const WARM_UP = 6000;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Seconds that it takes to check texts none of which was seen before. */
async function time<T>(check: Check<T>, given: T): Promise<number> {
  const start = performance.now();
  const found = await check(given);
  const seconds = (performance.now() - start) / 1000;
  if (found === 0) throw new Error('nothing found at all');
  return seconds;
}

const wordsOf = (concepts: readonly Concept[]): number =>
  Math.round(
    concepts.reduce((sum, { definitie }) => sum + definitie.split(/\s+/).length, 0) / concepts.length,
  );

/** The row as a function of the concepts alone. */
async function opened(row: Row): Promise<(concepts: readonly Concept[]) => Promise<number>> {
  if (row.kind === 'concepts') {
    const check = await row.open();
    return (concepts) => time(check, concepts);
  }
  const check = await row.open();
  return (concepts) => time(check, asDocument(concepts));
}

/** Definities per second of one row, measured in this process; prints it as one line of JSON. */
async function measure(row: string): Promise<void> {
  const found = ROWS.get(row);
  if (!found) throw new Error(`no such row: ${row}`);
  const { kind } = found;
  const run = await opened(found);
  const rates: number[] = [];
  let words = 0;
  const start = performance.now();
  for (let pass = 0; rates.length < PASSES; pass++) {
    const concepts = conceptsOf(pass, COUNT[kind]);
    words = wordsOf(concepts);
    const isWarm = performance.now() - start > WARM_UP;
    const seconds = await run(concepts);
    if (isWarm) rates.push(COUNT[kind] / seconds);
  }
  const definitionsPerSecond = Math.round(median(rates));
  console.log(JSON.stringify({ row, definitionsPerSecond, words, texts: COUNT[kind], passes: PASSES }));
}

await measure(argv[2] ?? '');
