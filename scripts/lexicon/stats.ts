import process from 'node:process';
import { woordsoortOf } from '../../core/src/taal/lexicon.ts';

const WORDS =
  'werken beoordeelt maatregelen gegevens kosten huurverhoging overheid de het een voorwaarde die'.split(' ');
const COMPOUNDS = 'stikstofdepositiebank verkeersveiligheidsplannen bananenschillenberg qwertyuiop'.split(
  ' ',
);
const ROUNDS = 1_000_000;

const nanosecondsOf = (words: readonly string[]): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 5; round++) {
    const start = process.hrtime.bigint();
    for (let i = 0; i < ROUNDS / 10; i++) for (const word of words) woordsoortOf(word);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / (ROUNDS / 10) / words.length);
  }
  return best;
};

/** Says how long it takes to load the lexicon and to find a word in it. */
export const printStats = (): void => {
  const start = process.hrtime.bigint();
  const cpu = process.cpuUsage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  woordsoortOf('begrip');
  const took = Number(process.hrtime.bigint() - start) / 1e6;
  const { user, system } = process.cpuUsage(cpu);
  const after = process.memoryUsage();
  const megabytes = (after.arrayBuffers - arrayBuffers + after.heapUsed - heapUsed) / 1024 / 1024;
  console.log(
    `load: ${took.toFixed(1)} ms (${((user + system) / 1000).toFixed(1)} ms of processor), ${megabytes.toFixed(1)} MB`,
  );
  console.log(
    `look up: ${nanosecondsOf(WORDS).toFixed(0)} ns; a compound: ${nanosecondsOf(COMPOUNDS).toFixed(0)} ns`,
  );
};
