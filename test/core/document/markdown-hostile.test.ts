import { MARKDOWN_LAYOUTS, readMarkdown } from '@definitie-app/core';
import { expect, test } from 'vitest';

const MB = 1024 * 1024;

/** Milliseconds of this process: what others do on the machine at the same time does not count. */
const timeOf = (work: () => void): number => {
  const start = process.cpuUsage();
  work();
  return process.cpuUsage(start).user / 1000;
};

const SIGNS = [
  ...' \t\n\r#>-*+_`~<&[]!|:=.,;()0a"\'\\/',
  '\u00a0',
  '\uFEFF',
  '\0',
  '\u{1F333}',
  '\uD83C',
  'é',
  '\r\n',
  '> ',
  '- ',
  '1. ',
  '# ',
  '**',
  '*[a]:',
  ': ',
  '    ',
  '|-',
  '<!--',
  '```\n',
  '- a: b\n',
  '\n\n',
  'a:\n',
  '**a**: ',
];

test.each(SIGNS)('a wall of %j is read in time linear in its length', (sign) => {
  const time = (length: number) =>
    timeOf(() => readMarkdown(`# Begrippen\n\n- boom: ${sign.repeat(Math.floor(length / sign.length))}`));
  time(100_000);
  // A quadratic reader would need hours.
  expect(time(sign.length > 2 ? MB / 4 : MB)).toBeLessThan(10_000);
});

const NESTED: Record<string, (depth: number) => string> = {
  quotes: (depth: number) => `${'> '.repeat(depth)}boom`,
  lists: (depth: number) =>
    Array.from({ length: depth / 20 }, (_, at) => `${'  '.repeat(at)}- **boom**: plant:`).join('\n'),
  'lists on a line': (depth: number) => `${'- '.repeat(depth)}boom: plant`,
  'numbered lists': (depth: number) =>
    Array.from({ length: depth / 20 }, (_, at) => `${'   '.repeat(at)}1. boom:`).join('\n'),
  brackets: (depth: number) => `- boom: ${'['.repeat(depth)}${'](a)'.repeat(depth)}`,
  emphasis: (depth: number) => `- boom: ${'*a **b '.repeat(depth)}`,
  laws: (depth: number) => 'In deze wet wordt verstaan onder:\n\n'.repeat(depth),
  'lists of laws': (depth: number) =>
    `${'- In deze wet wordt verstaan onder:\n'.repeat(depth)}\na. boom: plant;\n`,
  headings: (depth: number) => '# Begrippen\n\n## Definitie\n\n'.repeat(depth),
  labels: (depth: number) => `## boom\n\n${'Definitie: plant\n\nToelichting: hoog\n\n'.repeat(depth)}`,
  boxes: (depth: number) =>
    `## boom\n\n> plant\n\n${'??? info\n\n    | a | b |\n    |--|--|\n    | Bron | wet |\n\n'.repeat(depth)}`,
};

test.each(Object.entries(NESTED))(
  '%s in %s are read in time linear in their number',
  (_name, make) => {
    const text = `# Begrippen\n\n${make(20_000)}`;
    const bytes = text.length;
    expect(timeOf(() => readMarkdown(text))).toBeLessThan(2000 + bytes / 1000);
  },
  60_000,
);

test('a document of hundreds of thousands of parts', () => {
  const count = 130_000;
  for (const part of [
    '- a: b\n',
    '*a* ',
    'a\n\n',
    '\n',
    '> a\n',
    '|a|b|\n|-|-|\n',
    '*[a]: een b\n',
    'a. b: c;\n',
  ])
    for (const start of ['# Begrippen\n\n', '- x', 'In deze wet wordt verstaan onder:\n\n'])
      expect(readMarkdown(`${start}${part.repeat(count)}\n  x`).fouten).toEqual([]);
});

test('what is never closed hides no more than it should', () => {
  const open = ['```\n', '~~~\n', '<!--\n', '<script>\n'];
  for (const start of open)
    expect(
      readMarkdown(`# Begrippen\n\n## boom\n\n> plant\n\n${start}## eik\n\n> boom\n`).entries,
    ).toHaveLength(1);
});

test.each(MARKDOWN_LAYOUTS)('bytes that are no text are read as %s without an exception', (layout) => {
  const bytes = Uint8Array.from({ length: 100_000 }, (_, at) => (at * 7919 + (at >> 3) * 104_729) % 256);
  const text = new TextDecoder().decode(bytes);
  for (const { start, end, block } of readMarkdown(text, layout).entries) {
    expect(start).toBeLessThanOrEqual(end);
    expect(block.end).toBeLessThanOrEqual(text.length);
  }
});

test('line ends of all kinds in one document', () => {
  const text =
    '\uFEFF# Begrippen\r\r\n## boom\r\n\r> plant met\r> een stam\n\r\n- los\n\n# Begrippen\r\r- eik:\u00a0boom\u00a0met eikels\r\n';
  const { entries } = readMarkdown(text);
  expect(
    entries.map(({ concept, start, end, velden }) => [
      text.slice(start, end),
      concept.definitie,
      text.slice(velden.definitie?.plaats(0), velden.definitie?.plaats(concept.definitie.length)),
    ]),
  ).toEqual([
    ['boom', 'plant met een stam', 'plant met\r> een stam'],
    ['eik', 'boom\u00a0met eikels', 'boom\u00a0met eikels'],
  ]);
});
