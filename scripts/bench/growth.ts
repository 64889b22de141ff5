import { type Concept, createToetser } from '@definitie-app/core';
import { conceptsOf } from './texts.ts';

/** Lengths of one definitie, in UTF-16 units. */
const SIZES = [10_000, 100_000, 1_000_000, 5_000_000];
const ROUNDS = 5;
const VALIDATIONS = 1_000_000;
/** After so many the engine has settled. */
const SETTLED = 100_000;
const BATCH = 2000;

/** What a text of one definitie can consist of: words, and what a careless pattern chokes on. */
const KINDS: readonly (readonly [name: string, piece: (index: number) => string])[] = [
  ['words', (index) => `${PIECES[index % PIECES.length]?.definitie ?? ''} `],
  ['letters', () => 'aaaaaaaaaa'],
  ['spaces', () => '          '],
  ['brackets', () => '((((( (a) '],
  ['full stops', () => 'a. B. c.d.'],
  ['marks', () => ',;:!?-–…’“'],
  ['half characters', () => '\ud800\udc00\ud800'],
  ['line breaks', () => '\n- a\r\n\n1.'],
];
const PIECES = conceptsOf(0, 200);

const textOf = (piece: (index: number) => string, size: number): string => {
  const parts: string[] = [];
  for (let length = 0, index = 0; length < size; index++) {
    const part = piece(index);
    parts.push(part);
    length += part.length;
  }
  return parts.join('').slice(0, size);
};

const fastest = (work: () => unknown): number => {
  let best = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round++) {
    const start = performance.now();
    work();
    best = Math.min(best, performance.now() - start);
  }
  return best;
};

/** Milliseconds per million characters, by length: a line that does not rise is linear. */
function measureLengths(toets: (concept: Concept) => unknown): void {
  console.log(`\nms per million characters of one definitie of ${SIZES.join(', ')} characters`);
  for (const [name, piece] of KINDS) {
    const perMillion = SIZES.map((size) => {
      const concept = { begrip: 'tram', definitie: textOf(piece, size) };
      return (fastest(() => toets(concept)) / size) * 1_000_000;
    });
    console.log(`  ${name.padEnd(16)} ${perMillion.map((ms) => ms.toFixed(0).padStart(6)).join(' ')}`);
  }
}

const heap = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1_000_000;
};

/** Megabytes in use after the engine has settled and after a million validations, none of the same text. */
function measureMemory(toets: (concept: Concept) => unknown): void {
  let settled = 0;
  for (let done = 0; done < VALIDATIONS; done += BATCH) {
    for (const concept of conceptsOf(done, BATCH)) toets(concept);
    if (done + BATCH === SETTLED) settled = heap();
  }
  console.log(
    `\nheap after ${SETTLED} validations ${settled.toFixed(1)} MB, after ${VALIDATIONS} ${heap().toFixed(1)} MB`,
  );
}

const toets = createToetser();
measureLengths(toets);
measureMemory(toets);
