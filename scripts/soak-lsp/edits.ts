import type { Change, Range } from '../bench-lsp/client.ts';
import type { Random } from './random.ts';

/** What someone may type or paste: words with findings, marks of every format, and what is hard to count. */
const PIECES: readonly [string, ...string[]] = [
  'x',
  ' ',
  'een ',
  ' is een',
  ', enz.',
  ' bijvoorbeeld',
  ' en/of ',
  'gebouw waarin mensen wonen',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '\u2028',
  '\u00a0',
  '\ufeff',
  '\u0000',
  '🙂',
  '𝒳',
  'e\u0301',
  '"',
  "'",
  '"""',
  "'''",
  '\\',
  '\\u00e9',
  '#',
  '## begrip\n\n> definitie van een begrip\n',
  '> ',
  '- ',
  '* ',
  '| a | b |\n',
  '|',
  '|---|---|\n',
  '**',
  '```\n',
  '---\n',
  '<!-- definitie-uit STR-01: zo afgesproken -->\n',
  '# definitie-uit STR-01: zo afgesproken\n',
  '<b>',
  '&amp;',
  ': ',
  ':\n  ',
  ' |\n    ',
  '{',
  '}',
  '[',
  ']',
  ',',
  ';',
  ' .\n',
  '@nl',
  '<https://example.nl/a>',
  ':b skos:definition "een ding, enz."@nl .\n',
];

const CR = 13;
const LF = 10;
const MAX_CHANGES = 3;
/** Most deletions are short, some take much away. */
const SHORT = 12;
const LONG = 400;
/** A text that has grown so many times as long is made shorter again. */
const MAX_GROWTH = 2;

/** Not between a carriage return and its line feed, nor inside a character of two units. */
const isPlace = (text: string, offset: number): boolean =>
  !(text.charCodeAt(offset - 1) === CR && text.charCodeAt(offset) === LF) &&
  (text.charCodeAt(offset) & 0xfc00) !== 0xdc00;

const placeFrom = (text: string, offset: number): number => {
  let place = Math.min(offset, text.length);
  while (place < text.length && !isPlace(text, place)) place++;
  return place;
};

/** Offset of the start of each line, as the protocol counts lines. */
const lineStarts = (text: string): readonly number[] => [
  0,
  ...[...text.matchAll(/\r\n|\r|\n/gu)].map(({ index, 0: end }) => index + end.length),
];

const positionIn = (starts: readonly number[], offset: number): Range['start'] => {
  const line = starts.findLastIndex((start) => start <= offset);
  return { line, character: offset - (starts[line] ?? 0) };
};

/** Whether a range lies inside a text, with its start before its end. */
export function isInside(text: string, { start, end }: Range): boolean {
  const starts = lineStarts(text);
  const inLine = ({ line, character }: Range['start']): boolean =>
    line < starts.length && (starts[line] ?? 0) + character <= (starts[line + 1] ?? text.length);
  return (
    inLine(start) &&
    inLine(end) &&
    (start.line < end.line || (start.line === end.line && start.character <= end.character))
  );
}

/** A text, and the changes that made it out of the one before. */
export interface Edit {
  readonly text: string;
  readonly changes: readonly Change[];
}

/** One to three changes to a text that was once `length` long. */
export function randomEdit({ below, pick }: Random, before: string, length: number): Edit {
  const changes: Change[] = [];
  let text = before;
  for (let left = 1 + below(MAX_CHANGES); left > 0; left--) {
    const start = placeFrom(text, below(text.length + 1));
    const isLong = text.length > MAX_GROWTH * length + LONG;
    const removed = isLong ? below(text.length / 2) : below(3) > 0 ? 0 : below(below(8) > 0 ? SHORT : LONG);
    const end = placeFrom(text, start + removed);
    // Now and then a piece of the text itself: an entry twice, half a line somewhere else.
    const from = placeFrom(text, below(text.length + 1));
    const copied = text.slice(from, placeFrom(text, from + below(LONG)));
    const piece = isLong ? '' : below(6) === 0 ? copied : pick(PIECES);
    const starts = lineStarts(text);
    changes.push({ range: { start: positionIn(starts, start), end: positionIn(starts, end) }, text: piece });
    text = text.slice(0, start) + piece + text.slice(end);
  }
  return { text, changes };
}
