import { formatOf, reread } from '@definitie-app/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { expectSame, proceed, readAll } from './rereading.ts';

const format = formatOf('a.md');
const section = (begrip: string, more = '') => `## ${begrip}\n\n> zaak met het kenmerk ${begrip}\n\n${more}`;
const labelled = (begrip: string) => `## ${begrip}\n\n**Definitie**: zaak met het kenmerk ${begrip}\n\n`;
const bare = ['a', 'b', 'c', 'd', 'e'].map((begrip) => section(begrip)).join('');
const intro = '# Wonen\n\nDit gaat over het wonen in de stad.\n\n';
const all = ['a', 'b', 'c', 'd', 'e'];
const entries = fc.constantFrom(
  ...['a', 'b', 'f', 'v', 'w'].map((begrip) => section(begrip)),
  section('g', '**Synoniemen**: h\n\n'),
  labelled('k'),
);
/** What can make others what they are not, or no entry at all. */
const others = fc.constantFrom(
  section('hoe werkt een lange titel van een pagina hier'),
  section('i', 'Een verhaal over het kenmerk.\n\n'),
  '### l\n\n> zaak van het kenmerk\n\n',
  '# m\n\n> zaak van het kenmerk\n\n',
  '## Begrippen\n\n',
  '# n\n\n',
  'Een alinea over de zaak.\n\n',
  '> de wereld is van iedereen\n\n',
  '- **o**: zaak van het kenmerk\n- **a**: zaak van het kenmerk\n\n',
  '| begrip | definitie |\n|---|---|\n| p | de zaak |\n\n',
  '## q\n\nzaak van het kenmerk\n\n',
  '## r\n\n> a house that is for the people\n\n',
  '*[s]: zaak van het kenmerk\n\n',
  'In deze wet wordt verstaan onder:\n\na. t: zaak van het kenmerk;\n\n',
  '---\n\n',
  '```\n',
  '## u\n\n',
);
const pieces = fc.oneof({ weight: 15, arbitrary: entries }, { weight: 1, arbitrary: others });

test.each([
  ['of sections', bare],
  ['with an introduction', intro + bare],
  ['with a title', `# Begrippen\n\n${bare}`],
  ['of labels', intro + all.map(labelled).join('')],
])('one more entry, and one less, is read without the rest: %s', (_name, text) => {
  const before = format && readAll(format, text);
  const at = text.indexOf('## c');
  const edited = text.slice(0, at) + (text.includes('**') ? labelled('x') : section('x')) + text.slice(at);
  const more = format && before && reread(format, before, edited);
  expect(more && more.added - more.removed).toBe(1);
  const less = format && before && more && reread(format, proceed(before, edited, more), text);
  expect(less && less.added - less.removed).toBe(-1);
});

test.each([
  [
    'the only two that show it',
    `${intro}${section('a')}${section('b')}${section('c', 'Een verhaal.\n\n')}`,
    'b',
  ],
  [
    'a name that a list has too',
    `${bare}- **b**: zaak met het kenmerk\n- **z**: zaak met het kenmerk\n`,
    'b',
  ],
])('what decides about others is read with the rest: %s', (_name, text, begrip) => {
  const edited = text.replace(section(begrip), '');
  expect(edited).not.toBe(text);
  expect(format && reread(format, readAll(format, text), edited)).toBeUndefined();
});

test.each([
  [
    'how it is written, where only some are',
    `# Begrippen\n\n${['a', 'b', 'c'].map((one) => `## ${one}\n\nzaak met het kenmerk ${one}\n\n`).join('')}${labelled('d')}${labelled('e')}`,
    'zaak met het kenmerk b',
    '> zaak met het kenmerk b',
  ],
  [
    'in which language, where another shows none',
    `${bare}## x\n\n> auto\n\nThis is for you and the others with it.\n`,
    'zaak met het kenmerk b',
    'zaak met kenmerk b and the one',
  ],
])('what a key in one definitie decides about others is read with the rest: %s', (_name, text, from, to) => {
  const edited = text.replace(from, to);
  expect(edited).not.toBe(text);
  expect(format && reread(format, readAll(format, text), edited)).toBeUndefined();
});

test('whatever comes in or goes, reading a change is reading the whole', () => {
  if (!format) throw new Error('no format');
  const document = fc.array(pieces, { maxLength: 10 });
  const removed = fc.integer({ min: 0, max: 2 });
  const edit = fc.record({ at: fc.nat(), removed, piece: fc.option(pieces) });
  const edits = fc.array(edit, { minLength: 1, maxLength: 12 });
  const frame = fc.constantFrom('', intro, '# Begrippen\n\n', bare);
  const count = { all: 0, inPart: 0 };
  fc.assert(
    fc.property(frame, document, edits, (start, middle, changes) => {
      let parts: readonly string[] = [start, bare, ...middle];
      let version = readAll(format, parts.join(''));
      for (const { at, removed, piece } of changes) {
        parts = parts.toSpliced(at % (parts.length + 1), removed, ...(piece === null ? [] : [piece]));
        const changed = parts.join('');
        const again = reread(format, version, changed);
        const whole = readAll(format, changed);
        count.all++;
        if (again) count.inPart++;
        expectSame(again, version, whole);
        version = again ? proceed(version, changed, again) : whole;
      }
    }),
    { numRuns: 400 },
  );
  expect(count.inPart / count.all).toBeGreaterThan(0.15);
});
