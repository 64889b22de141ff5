/**
 * What it costs to change one definitie of a collection and test it again, in collections of several sizes, and to index
 * the whole collection. It must not depend on the size.
 */
import { type Concept, createToetser, createVerzameling } from '@definitie-app/core';

const SIZES = [100, 1_000, 10_000];
const CHANGES = 400;
const ROUNDS = 5;

/** Words that exist, combined: definities of about twenty words that name each other now and then. */
const NOUNS =
  `aanvraag besluit woning straat gebouw persoon bedrijf bestuur regeling termijn bezwaar register dossier zitting
  bedrag toeslag vergunning kaart meting sensor leiding netwerk boom plein brug sluis kanaal school les toets cijfer`.split(
    /\s+/,
  );
const KINDS =
  `tijdelijk voorlopig definitief schriftelijk digitaal openbaar besloten jaarlijks eerste tweede nieuw oud groot
  klein gemeentelijk landelijk regionaal centraal lokaal vast los`.split(/\s+/);
const VERBS = 'ontvangt bewaart controleert meldt beheert toont berekent vergelijkt verzamelt verdeelt'.split(
  ' ',
);

const pick = (list: readonly string[], seed: number): string => list[seed % list.length] ?? '';

/** The same for the same numbers; the mark makes every text differ from all others. */
const conceptOf = (index: number, turn: number): Concept => {
  const [a, b, c] = [index * 7 + turn, index * 11 + turn * 3, index * 13 + turn * 5];
  const noun = pick(NOUNS, index);
  const begrip = `${pick(KINDS, Math.floor(index / NOUNS.length))}e ${noun}${Math.floor(index / 651) || ''}`;
  return {
    begrip,
    definitie: `${pick(NOUNS, a)} die een ${pick(NOUNS, b)} ${pick(VERBS, c)} en daarbij elk jaar een ${pick(KINDS, b)}e ${pick(NOUNS, c)} ${pick(VERBS, a)} voor zaak ${index}x${turn}`,
  };
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Processor time in milliseconds: what else the machine does does not count. */
const cpu = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

const toetser = createToetser();

const measure = (size: number) => {
  const concepts = Array.from({ length: size }, (_, index) => conceptOf(index, 0));
  const before = cpu();
  const verzameling = createVerzameling(concepts);
  const index = cpu() - before;
  let found = 0;
  const rounds = Array.from({ length: ROUNDS }, (_, round) => {
    const start = cpu();
    for (let change = 0; change < CHANGES; change++) {
      const at = (change * 37) % size;
      const concept = conceptOf(at, round * CHANGES + change + 1);
      verzameling.set(at, concept);
      found += toetser(concept, verzameling).bevindingen.length;
    }
    return (cpu() - start) / CHANGES;
  });
  return { size, ms: median(rounds), index, found };
};

const memoryOf = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1024 / 1024;
};

// Once for the engine to get to know the code.
measure(1_000);
for (const size of SIZES) {
  const before = memoryOf();
  const { ms, index, found } = measure(size);
  console.log(
    `${String(size).padStart(6)} definities: ${ms.toFixed(3)} ms per change and toets ` +
      `(median of ${ROUNDS} × ${CHANGES}), ${index.toFixed(0)} ms to index, ${found} bevindingen`,
  );
  const verzameling = createVerzameling(Array.from({ length: size }, (_, at) => conceptOf(at, 0)));
  const room = memoryOf() - before;
  if (globalThis.gc) console.log(`${' '.repeat(6)} ${room.toFixed(1)} MB for ${verzameling.size} definities`);
}
