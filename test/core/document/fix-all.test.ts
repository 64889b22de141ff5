import {
  applyFileEdits,
  applyFix,
  type Edit,
  type EntryFix,
  fixAllSafe,
  fixEach,
  type ReadDocument,
  readMarkdown,
  validate,
} from '@definitie-app/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const entryOf = (begrip: string, definitie: string): string => `## ${begrip}\n\n> ${definitie}\n\n`;
const TWO = entryOf('Tram', 'een rood voertuig op op rails') + entryOf('Bus', 'een groen voertuig');

const open = (text: string, read: ReadDocument['read'] = readMarkdown): ReadDocument => ({
  text,
  read,
  entries: read(text).entries,
});
const cut = (start: number, end: number, tekst = ''): Edit => ({ veld: 'definitie', start, end, tekst });
const wantedOf = (
  { entries }: ReadDocument,
  fixes: readonly (readonly [number, Edit, boolean?])[],
): readonly EntryFix[] =>
  fixes.flatMap(([at, edit, veilig = true]) => {
    const entry = entries[at];
    return entry ? [{ entry, fix: { titel: edit.tekst, veilig, edits: [edit] } }] : [];
  });
const definities = (text: string) => readMarkdown(text).entries.map(({ concept }) => concept.definitie);

describe('all safe fixes of a document', () => {
  test.each<[string, readonly (readonly [number, Edit, boolean?])[], readonly string[]]>([
    [
      'of all entries',
      [
        [0, cut(0, 4)],
        [0, cut(18, 21)],
        [1, cut(0, 4)],
      ],
      ['rood voertuig op rails', 'groen voertuig'],
    ],
    [
      'but not the unsafe ones',
      [
        [0, cut(0, 4), false],
        [1, cut(0, 4)],
      ],
      ['een rood voertuig op op rails', 'groen voertuig'],
    ],
    [
      'the first of those that touch',
      [
        [0, cut(0, 4)],
        [0, cut(4, 9)],
      ],
      ['rood voertuig op op rails', 'een groen voertuig'],
    ],
  ])('are made at once: %s', (_, fixes, expected) => {
    const document = open(TWO);
    const { edits } = fixAllSafe(document, wantedOf(document, fixes));
    expect(definities(applyFileEdits(TWO, edits))).toEqual(expected);
  });

  test('are made without the one that would spoil the file', () => {
    const reads = { count: 0 };
    const text = Array.from({ length: 64 }, (_, at) => entryOf(`Begrip ${at}`, 'een voertuig op rails')).join(
      '',
    );
    const document = open(text, (given) => {
      reads.count++;
      return given.includes('STUK') ? { entries: [], fouten: [] } : readMarkdown(given);
    });
    const wanted = wantedOf(
      document,
      document.entries.map((_, at) => [at, cut(0, 3, at === 40 ? 'STUK' : 'het')] as const),
    );
    const { edits, fixes } = fixAllSafe(document, wanted);
    expect(fixes).toHaveLength(63);
    expect(definities(applyFileEdits(text, edits)).filter((each) => each.startsWith('een'))).toHaveLength(1);
    expect(reads.count).toBeLessThan(30);
  });

  test('fall back to the first of an entry when all of them together do not come out', () => {
    const document = open(TWO, (given) =>
      given.includes('rood') || given.includes('op op') ? readMarkdown(given) : { entries: [], fouten: [] },
    );
    const { fixes } = fixAllSafe(
      document,
      wantedOf(document, [
        [0, cut(0, 9)],
        [0, cut(18, 21)],
        [1, cut(0, 4)],
      ]),
    );
    expect(fixes.map(({ entry, fix }) => [entry.concept.begrip, fix.edits[0]?.start])).toEqual([
      ['Tram', 0],
      ['Bus', 0],
    ]);
  });

  test('cost a bounded number of readings when none of them comes out', () => {
    const reads = { count: 0 };
    const text = Array.from({ length: 200 }, (_, at) => entryOf(`Begrip ${at}`, 'een voertuig')).join('');
    const document = open(text, (given) => {
      reads.count++;
      return given === text ? readMarkdown(given) : { entries: [], fouten: [] };
    });
    const wanted = wantedOf(
      document,
      document.entries.map((_, at) => [at, cut(0, 4)] as const),
    );
    expect(fixAllSafe(document, wanted).fixes).toEqual([]);
    expect(fixEach(document, wanted).size).toBe(0);
    expect(reads.count).toBeLessThan(100);
  });

  test('make every text what the fixes promise, and leave the rest of the file as it was', () => {
    const word = fc.constantFrom(
      'een',
      'is',
      'voertuig',
      'dat',
      '*rijdt*',
      'op',
      '  rails',
      'de',
      'stad.',
      'a&amp;b',
    );
    const definitie = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(' '));
    fc.assert(
      fc.property(fc.array(definitie, { minLength: 1, maxLength: 5 }), (texts) => {
        const text = texts.map((each, at) => `Vooraf ${at}.\n\n${entryOf(`Begrip${at}`, each)}`).join('');
        const document = open(text);
        const wanted = document.entries.flatMap((entry) =>
          validate(entry.concept).bevindingen.flatMap(({ fix }) => (fix ? [{ entry, fix }] : [])),
        );
        const { edits, fixes } = fixAllSafe(document, wanted);
        const after = applyFileEdits(text, edits);
        expect(after.match(/^(?:Vooraf \d\.|## .*)$/gmu)).toEqual(text.match(/^(?:Vooraf \d\.|## .*)$/gmu));
        const changed = new Set(fixes.map(({ entry }) => entry));
        const normal = (all: string): string => all.replace(/\s+/gu, ' ').trim();
        readMarkdown(after).entries.forEach(({ concept }, at) => {
          const entry = document.entries[at];
          if (!entry) throw new Error('an entry too many');
          const made = fixes.filter((one) => one.entry === entry).flatMap(({ fix }) => fix.edits);
          const promised = applyFix(entry.concept, { titel: '', veilig: true, edits: made });
          expect(normal(concept.definitie)).toBe(normal(promised.definitie));
          if (!changed.has(entry)) expect(concept.definitie).toBe(entry.concept.definitie);
        });
      }),
      { numRuns: 150 },
    );
  });
});

test('the edits of each fix on its own are those that carry it out', () => {
  const document = open(TWO);
  const wanted = wantedOf(document, [
    [0, cut(0, 4)],
    [0, cut(0, 9)],
    [1, cut(0, 4), false],
  ]);
  const found = fixEach(document, wanted);
  const made = wanted.map(({ fix }) => definities(applyFileEdits(TWO, found.get(fix) ?? [])));
  expect(made).toEqual([
    ['rood voertuig op op rails', 'een groen voertuig'],
    ['voertuig op op rails', 'een groen voertuig'],
    ['een rood voertuig op op rails', 'groen voertuig'],
  ]);
});
