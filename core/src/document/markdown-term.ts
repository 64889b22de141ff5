import { isListBegrip } from './markdown-evidence.ts';
import type { Line, Lines } from './markdown-lines.ts';
import { inline } from './markdown-parts.ts';
import type { BuiltTekst } from './tekst.ts';

/** `begrip: definitie`, as it stands in a list. */
export interface TermText {
  readonly begrip: BuiltTekst;
  /** Empty when the definitie stands below it. */
  readonly definitie: BuiltTekst;
  /** The begrip is written in bold letters. */
  readonly isBold: boolean;
}

/** Bold or slanted words at the start of a line. */
const MARKED = /^(\*\*\*|\*\*|\*|___|__|_|`)(?![\s*_])([^*_\r\n]{1,160}?)\1(?![\p{L}\d])/u;
const MAX_LETTERS = 200;
/** What stands between a begrip and its definitie. */
const BETWEEN = /^\s*(?:[:=–—]|-(?=\s)|$)\s*/;
const SEPARATOR = /:(?=\s|$)|\s[-–—=](?=\s)/;

/** Takes a text apart after so many units: an enumerator is no part of the begrip. */
export function readTerm(
  source: string,
  whole: BuiltTekst,
  lines: Lines,
  skip: number,
): TermText | undefined {
  const body = skip === 0 ? whole : whole.from(skip);
  const { start } = body;
  const marked = markedAt(source, lines, start);
  const found = marked === undefined ? bySeparator(body) : byMarkup(source, body, marked);
  return found && isListBegrip(found.begrip.tekst) ? found : undefined;
}

/** Marked words at the start of a text: where they stand in the file, without their signs, and whether they are bold. */
interface Marked extends Line {
  readonly isBold: boolean;
}

function markedAt(source: string, lines: Lines, start: number): Marked | undefined {
  const line = lines.find(({ end }) => start < end);
  if (!line) return undefined;
  let from = start;
  while (from > line.start && /[*_`]/.test(source.charAt(from - 1))) from--;
  const match = MARKED.exec(source.slice(from, Math.min(line.end, from + MAX_LETTERS)));
  if (!match) return undefined;
  const [written, sign = ''] = match;
  return {
    start: from + sign.length,
    end: from + written.length - sign.length,
    isBold: /^[*_]{2}/.test(sign),
  };
}

function byMarkup(source: string, body: BuiltTekst, { start, end, isBold }: Marked): TermText | undefined {
  const shown = inline(source, 'heading', [[{ start, end }]]).tekst;
  if (shown === '' || !body.tekst.startsWith(shown)) return undefined;
  const rest = body.tekst.slice(shown.length);
  const hasColon = shown.endsWith(':');
  const between = hasColon ? /^\s*/.exec(rest) : BETWEEN.exec(rest);
  // Bold words are the begrip also where nothing follows them but the definitie.
  const gap = between?.[0].length ?? (isBold && /^\s/.test(rest) ? 1 : undefined);
  if (gap === undefined) return undefined;
  return {
    begrip: body.upTo(shown.length - (hasColon ? 1 : 0)),
    definitie: body.from(shown.length + gap),
    isBold,
  };
}

function bySeparator(body: BuiltTekst): TermText | undefined {
  const match = SEPARATOR.exec(body.tekst.slice(0, MAX_LETTERS));
  if (!match || match.index === 0) return undefined;
  return {
    begrip: body.upTo(match.index),
    definitie: body.from(match.index + match[0].length),
    isBold: false,
  };
}
