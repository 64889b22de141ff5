import { argv } from 'node:process';
import type { Concept } from '@definitie-app/core';
import { type Check, ROWS } from './rows.ts';
import { asDocument, conceptsOf } from './texts.ts';

/** Definities per pass: one by one, or in a document of about 100 kB. */
const COUNT = { concept: 2000, document: 800 };
/** Passes that count; before them come so many that the engine has optimised every row's code. */
const PASSES = 5;
const WARM_UP = { concept: 12, document: 6 };

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Seconds that it takes to check all of these texts, none of which was seen before. */
async function time<T>(check: Check<T>, texts: readonly T[]): Promise<number> {
  let found = 0;
  const start = performance.now();
  for (const text of texts) {
    const count = check(text);
    found += typeof count === 'number' ? count : await count;
  }
  const seconds = (performance.now() - start) / 1000;
  if (found === 0) throw new Error('nothing found at all');
  return seconds;
}

const wordsOf = (concepts: readonly Concept[]): number =>
  Math.round(
    concepts.reduce((sum, { definitie }) => sum + definitie.split(/\s+/).length, 0) / concepts.length,
  );

/** Definities per second of one row, measured in this process; prints it as one line of JSON. */
async function measure(row: string): Promise<void> {
  const found = ROWS.get(row);
  if (!found) throw new Error(`no such row: ${row}`);
  const { kind } = found;
  const run =
    found.kind === 'concept'
      ? (
          (check) => (concepts: readonly Concept[]) =>
            time(check, concepts)
        )(await found.open())
      : (
          (check) => (concepts: readonly Concept[]) =>
            time(check, [asDocument(concepts)])
        )(await found.open());
  const rates: number[] = [];
  let words = 0;
  for (let pass = 0; pass < WARM_UP[kind] + PASSES; pass++) {
    const concepts = conceptsOf(pass, COUNT[kind]);
    words = wordsOf(concepts);
    const seconds = await run(concepts);
    if (pass >= WARM_UP[kind]) rates.push(COUNT[kind] / seconds);
  }
  const definitionsPerSecond = Math.round(median(rates));
  console.log(JSON.stringify({ row, definitionsPerSecond, words, texts: COUNT[kind], passes: PASSES }));
}

await measure(argv[2] ?? '');
