import { MAX_PROFIEL_KB, type ParsedProfiel, parseProfiel } from '@definitie-app/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { profielregels } from '../../support/profielregels.ts';

const parse = (text: string): ParsedProfiel => parseProfiel(text, profielregels);

const SIZE = MAX_PROFIEL_KB * 1024;
const filled = (text: string, start = '', end = ''): string =>
  start + text.repeat(Math.floor((SIZE - start.length - end.length) / text.length)) + end;

describe('the cost of a profile is bounded', () => {
  test('by its size', () =>
    expect(parse('x'.repeat(SIZE + 1))).toMatchObject({
      ok: false,
      fouten: [{ melding: `Een profiel is hooguit ${MAX_PROFIEL_KB} kB groot. Haal weg wat niet nodig is.` }],
    }));

  test.each([
    ['[', filled('[')],
    ['{', filled('{')],
    ['- ', filled('- ')],
    ['? ', filled('? ')],
    [': ', filled(': ')],
    ['indents', Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    [
      'lists in lists',
      [
        'a: &a [x,x,x,x,x,x,x,x]',
        ...'bcdefgh'.split('').map((name) => `${name}: [${'[x],'.repeat(8)}]`),
      ].join('\n'),
    ],
    [
      'references to references',
      `a: &a [x]\n${'bcdefghijk'
        .split('')
        .map((name, index) => `${name}: &${name} [${`*${'abcdefghij'[index]},`.repeat(9)}]`)
        .join('\n')}`,
    ],
    ['keys', filled('k: 1\n')],
    ['the same key', filled('a,', '{', '}')],
    [']', filled(']')],
    ['"', filled('"')],
    ['escapes', filled('\\q', 'a: "', '"')],
    ['line breaks', filled('\n')],
    ['lone surrogates', filled('\ud800')],
  ])('also when it is full of %s', { timeout: 60_000 }, (_, text) => {
    const parsed = parse(text);
    if (!parsed.ok) expect(parsed.fouten.length).toBeLessThanOrEqual(25);
  });
});

const anyYaml = fc.array(
  fc.oneof(
    fc.constantFrom(
      ...['regels', 'PROEF-01', 'PROEF-02', 'uit', 'ernst', 'parameters', 'maxWoorden', 'woorden', 'paden'],
      ...[
        'pad',
        'verzamelingen',
        'naam',
        'contexten',
        'organisaties',
        'aliassen',
        'afkortingen',
        '__proto__',
      ],
      ...[
        ': ',
        ':\n',
        '\n',
        '\n  ',
        '\n    ',
        '- ',
        '[',
        ']',
        '{',
        '}',
        ', ',
        '"',
        "'",
        '#',
        '&a',
        '*a',
        '!!x',
      ],
      ...['|', '>', '%', '---', '? ', '<<', '0x10', '.nan', '.inf', '~', 'true', '\t', '\r\n', '\ud800', 'é'],
    ),
    fc.string({ maxLength: 5 }),
  ),
  { maxLength: 60 },
);

test('any text gives a profile or mistakes that point into the text, the same every time', () => {
  fc.assert(
    fc.property(anyYaml, (parts) => {
      const text = parts.join('');
      const parsed = parse(text);
      expect(parse(text)).toEqual(parsed);
      if (parsed.ok) return;
      expect(parsed.fouten.length).toBeGreaterThan(0);
      for (const { start, end, melding } of parsed.fouten) {
        expect(melding).toMatch(/^\P{Ll}.*[.?]$/su);
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(end).toBeGreaterThan(start);
      }
    }),
    { numRuns: 1000 },
  );
});
