import type { TekstBuilder } from './tekst.ts';

const isBlank = (sign: string): boolean => sign === ' ' || sign === '\t';

/** The line break at `at`, `\n` or `\r\n`; 0 when there is none. */
const breakLength = (text: string, at: number): number =>
  text.charAt(at) === '\n' ? 1 : text.startsWith('\r\n', at) ? 2 : 0;

/**
 * Where a line break is folded: white space around it does not count, one line break is a space, and each empty line after
 * it is a line break. `undefined` when no line break follows the white space at `at`.
 */
function readFold(
  text: string,
  at: number,
  end: number,
): { readonly tekst: string; readonly end: number } | undefined {
  let pos = at;
  let breaks = 0;
  for (let past = pos; past < end; ) {
    const length = breakLength(text, past);
    if (length > 0) {
      breaks++;
      past += length;
      pos = past;
    } else if (isBlank(text.charAt(past))) past++;
    else break;
    if (breaks > 0) pos = past;
  }
  if (breaks === 0) return undefined;
  return { tekst: breaks === 1 ? ' ' : '\n'.repeat(breaks - 1), end: pos };
}

type Special = { readonly tekst: string; readonly end: number } | undefined;

/** Reads signs as they are, folds line breaks, and asks `special` about each sign that it names. */
function readFolded(
  builder: TekstBuilder,
  text: string,
  start: number,
  end: number,
  signs: RegExp,
  special: (at: number) => Special,
): void {
  let done = start;
  signs.lastIndex = start;
  for (let found = signs.exec(text); found && found.index < end; found = signs.exec(text)) {
    const at = found.index;
    const change = special(at) ?? readFold(text, at, end);
    if (change) {
      builder.literal(done, at);
      builder.written(at, change.end, change.tekst);
      done = change.end;
    }
    signs.lastIndex = change ? change.end : at + found[0].length;
  }
  builder.literal(done, end);
}

const none = (): Special => undefined;

export const readPlain = (builder: TekstBuilder, text: string, start: number, end: number): void =>
  readFolded(builder, text, start, end, /[ \t]+|\r?\n/g, none);

export const readSingle = (builder: TekstBuilder, text: string, start: number, end: number): void =>
  readFolded(builder, text, start, end, /[ \t]+|\r?\n|'/g, (at) =>
    text.charAt(at) === "'" ? { tekst: "'", end: Math.min(end, at + 2) } : undefined,
  );

export const readDouble = (builder: TekstBuilder, text: string, start: number, end: number): void =>
  readFolded(builder, text, start, end, /[ \t]+|\r?\n|\\/g, (at) =>
    text.charAt(at) === '\\' ? readEscape(text, at, end) : undefined,
  );

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\x07'],
  ['b', '\b'],
  ['e', '\x1b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['v', '\v'],
  ['N', '\u0085'],
  ['_', '\u00a0'],
  ['L', '\u2028'],
  ['P', '\u2029'],
  [' ', ' '],
  ['"', '"'],
  ['/', '/'],
  ['\\', '\\'],
  ['\t', '\t'],
]);
const DIGITS: ReadonlyMap<string, number> = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
]);

function readEscape(text: string, at: number, end: number): Special {
  const letter = text.charAt(at + 1);
  const simple = ESCAPES.get(letter);
  if (simple !== undefined) return { tekst: simple, end: at + 2 };
  const length = breakLength(text, at + 1);
  if (length > 0) {
    // The line goes on on the next one.
    let next = at + 1 + length;
    while (next < end && isBlank(text.charAt(next))) next++;
    return { tekst: '', end: next };
  }
  const digits = DIGITS.get(letter) ?? 0;
  const hex = text.slice(at + 2, at + 2 + digits);
  if (digits === 0 || !/^[0-9a-f]+$/i.test(hex) || hex.length < digits) return undefined;
  const code = Number.parseInt(hex, 16);
  return code > 0x10ffff ? undefined : { tekst: String.fromCodePoint(code), end: at + 2 + digits };
}
