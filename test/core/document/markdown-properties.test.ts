import { type Entry, type MarkdownLayout, readMarkdown } from '@definitie-app/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyRange } from './shown-by.ts';

/** Words and signs as texts have them, some of which mean something in Markdown. */
const word = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('boom', 'een', 'met', 'café', 'naïef', '🌳', 'e\u0301', 'x', 'Ω') },
  fc.constantFrom(
    ...'* ** _ __ ` `` ~~ | \\ < > & &amp; [ ] [x] (y) # ## - + 1. : ; " \' <br> <b> *a* _b_ `c` $ ! ![ a_b © « 50% --- === :--'.split(
      ' ',
    ),
  ),
  fc
    .string({ unit: 'grapheme-composite', minLength: 1, maxLength: 4 })
    .map((text) => text.replace(/\s/gu, '') || 'a'),
);
/** A text that reads as a definitie, whatever else is in it. */
const definities = fc
  .array(word, { minLength: 1, maxLength: 12 })
  .map((words) => `plant van het ${words.join(' ')} bos`);

/** Everything that Markdown gives a meaning is escaped, so that the document shows exactly this text. */
const escaped = (text: string) => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');

/** Words over lines, so that each line has what its block puts before it. */
const overLines = (text: string, prefix: string) =>
  text
    .split(' ')
    .map((each, at) => (at > 0 && at % 3 === 0 ? `\n${prefix}${each}` : ` ${each}`))
    .join('')
    .trim();

const LAYOUTS: readonly (readonly [string, MarkdownLayout, (written: string) => string])[] = [
  ['a quote', 'kop-citaat', (text) => `## boom\n\n> ${text}\n`],
  ['a quote of many lines', 'kop-citaat', (text) => `## boom\n\n> ${overLines(text, '> ')}\n`],
  [
    'a lazy quote',
    'kop-citaat',
    (text) => `## boom\n\n> plant\n${text}\n`.replace('> plant\nplant', '> plant'),
  ],
  ['a paragraph', 'kop-alinea', (text) => `# Begrippen\n\n## boom\n\n${overLines(text, '')}\n`],
  ['a label', 'labels', (text) => `## boom\n\n**Definitie**: ${overLines(text, '')}\n\nBron: wet\n`],
  ['a list', 'opsomming', (text) => `# Begrippen\n\n- **boom**: ${overLines(text, '  ')}\n`],
  ['a plain list', 'opsomming', (text) => `# Begrippen\n\n* boom - ${text}\n`],
  ['a column', 'tabel', (text) => `| Begrip | Definitie |\n|--|--|\n| boom | ${text} |\n`],
  [
    'a table for each begrip',
    'tabel-per-begrip',
    (text) => `| Begrip | boom |\n|--|--|\n| Definitie | ${text} |\n`,
  ],
  ['a definition list', 'definitielijst', (text) => `boom\n: ${overLines(text, '    ')}\n`],
  ['an abbreviation', 'afkortingen', (text) => `*[boom]: ${text}\n`],
  [
    'a law',
    'wet',
    (text) => `In deze wet wordt verstaan onder:\n\na. boom: ${overLines(text, '')};\n\nb. eik: plant;\n`,
  ],
];

/** The one entry about the boom. */
function readBoom(text: string, layout?: MarkdownLayout): Entry {
  const entry = readMarkdown(text, layout).entries.find(({ concept }) => concept.begrip === 'boom');
  if (!entry) throw new Error(`no boom in ${JSON.stringify(text)}`);
  return entry;
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();

describe.each(LAYOUTS)('%s', (_name, layout, write) => {
  const documents = fc
    .tuple(definities, fc.constantFrom('\n', '\r\n', '\r'), fc.constantFrom('', '\uFEFF'))
    .map(([definitie, newline, bom]) => ({
      definitie,
      text: `${bom}${write(escaped(definitie)).replaceAll('\n', newline)}`,
    }));

  test('shows the text that was written', () =>
    fc.assert(
      fc.property(documents, ({ definitie, text }) => {
        expect(oneLine(readBoom(text).concept.definitie)).toBe(oneLine(definitie));
        expect(readBoom(text, layout).concept).toEqual(readBoom(text).concept);
      }),
    ));

  test('each character has its place, in order', () =>
    fc.assert(
      fc.property(documents, ({ text }) => {
        const { concept, velden } = readBoom(text);
        for (const veld of ['begrip', 'definitie'] as const) {
          const shown = concept[veld];
          const kaart = velden[veld] ?? expect.unreachable();
          for (let at = 0, before = 0; at <= shown.length; at++) {
            const plaats = kaart.plaats(at);
            expect(plaats).toBeGreaterThanOrEqual(before);
            before = plaats;
            if (at === shown.length) continue;
            const { start, end } = kaart.range(at, at + 1);
            // A sign stands there itself, after a backslash, or, as a space, as a line break.
            const written = text.slice(start, end);
            if (/\s/u.test(shown.charAt(at))) expect(written.charAt(0)).toMatch(/\s/u);
            else expect(written.endsWith(shown.charAt(at))).toBe(true);
          }
        }
      }),
    ));

  test('a replaced text changes those characters and no other', () =>
    fc.assert(
      fc.property(documents, anyRange, fc.array(word, { maxLength: 3 }), ({ text }, range, words) => {
        const entry = readBoom(text);
        const { definitie } = entry.concept;
        const [start, end] = range(definitie);
        const tekst = words.join(' ');
        const edit = entry.velden.definitie?.replace(start, end, tekst) ?? expect.unreachable();
        const wanted = definitie.slice(0, start) + tekst + definitie.slice(end);
        // What is left must still be a definitie, and not begin with what opens another block.
        fc.pre(/^plant van het /.test(wanted) && / bos$/.test(wanted));
        const after = text.slice(0, edit.start) + edit.tekst + text.slice(edit.end);
        expect(oneLine(readBoom(after).concept.definitie)).toBe(oneLine(wanted));
        const place = entry.velden.definitie?.range(0, definitie.length) ?? expect.unreachable();
        expect(edit.start).toBeGreaterThanOrEqual(place.start);
        expect(edit.end).toBeLessThanOrEqual(place.end);
      }),
    ));
});

test.each([
  '# x',
  '## x',
  '- x',
  '+ x',
  '* x',
  '1. x',
  '12) x',
  '> x',
  '>x',
  '===',
  '---',
  '- - -',
  '***',
  '```',
  '~~~',
  ': x',
  '*[x]: y',
  '<!-- x',
  '| x',
  '[x]: y',
])('‘%s’ opens no other block where it is written at the start of a line', (tekst) => {
  for (const [, , write] of LAYOUTS) {
    const text = write('plant met een stam en met takken, van hout');
    const entry = readBoom(text);
    const { definitie } = entry.concept;
    const at = definitie.indexOf('stam');
    const edit = entry.velden.definitie?.replace(at, at + 4, tekst) ?? expect.unreachable();
    const after = text.slice(0, edit.start) + edit.tekst + text.slice(edit.end);
    expect([text, oneLine(readBoom(after).concept.definitie)]).toEqual([
      text,
      oneLine(definitie.replace('stam', tekst)),
    ]);
  }
});
