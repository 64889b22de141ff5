import type { Leesfout } from './document.ts';
import { UNCLOSED_QUOTE } from './messages/yaml-mistakes.ts';
import { lexemesOf } from './yaml-lexemes.ts';

/**
 * The quote that is the cause of a mistake at `place`: of a text that ends there, at no quote, or at a quote on a later
 * line with something right after it, which was meant to open another text. Linear.
 */
export function unclosedQuoteBefore(text: string, place: number): Leesfout | undefined {
  for (const { at, source, isScalar, isMark } of lexemesOf(text)) {
    if (at > place) return undefined;
    const end = at + source.length;
    if (isScalar || isMark || !/^["']/.test(source)) continue;
    const lineLength = /[\r\n]/.exec(source)?.index ?? source.length;
    const isTooLong = lineLength < source.length && end <= place && isWordAfter(text, end, place);
    if (isTooLong || (end >= place && !isClosed(source)))
      return { melding: UNCLOSED_QUOTE, start: at, end: at + lineLength };
  }
  return undefined;
}

/** More of the same sign than a person writes. */
const MAX_GAP = 200;

/** Whether a word stands at `place`, with nothing but white space since `end`. */
const isWordAfter = (text: string, end: number, place: number): boolean =>
  place - end < MAX_GAP &&
  text.slice(end, place).trim() === '' &&
  /^[\p{L}\p{N}]/u.test(text.slice(place, place + 2));

/** Whether a text ends with the quote that it begins with. */
function isClosed(source: string): boolean {
  const body = source.slice(1);
  if (source.startsWith("'")) return (/'*$/.exec(body.slice(-MAX_GAP))?.[0].length ?? 0) % 2 === 1;
  return body.endsWith('"') && (/\\*$/.exec(body.slice(-MAX_GAP, -1))?.[0].length ?? 0) % 2 === 0;
}
