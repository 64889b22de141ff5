import { argv } from 'node:process';
import { ROWS } from './rows.ts';
import { conceptsOf } from './texts.ts';

/** Definities per pass. */
const COUNT = 2000;
/** Passes that count; before them come so many that the engine has optimised every row's code. */
const PASSES = 5;
const WARM_UP = 12;

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Definities per second of one row, measured in this process; prints it as one line of JSON. */
async function measure(row: string): Promise<void> {
  const open = ROWS.get(row);
  if (!open) throw new Error(`no such row: ${row}`);
  const check = await open();
  const rates: number[] = [];
  let words = 0;
  for (let pass = 0; pass < WARM_UP + PASSES; pass++) {
    const concepts = conceptsOf(pass, COUNT);
    words = concepts.reduce((sum, { definitie }) => sum + definitie.split(/\s+/).length, 0) / COUNT;
    let found = 0;
    const start = performance.now();
    for (const concept of concepts) {
      const count = check(concept);
      found += typeof count === 'number' ? count : await count;
    }
    const seconds = (performance.now() - start) / 1000;
    if (found === 0) throw new Error(`${row} found nothing at all`);
    if (pass >= WARM_UP) rates.push(COUNT / seconds);
  }
  const definitionsPerSecond = Math.round(median(rates));
  console.log(
    JSON.stringify({ row, definitionsPerSecond, words: Math.round(words), texts: COUNT, passes: PASSES }),
  );
}

await measure(argv[2] ?? '');
