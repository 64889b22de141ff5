import type { Leesfout } from './document.ts';
import { nl } from './messages/nl.ts';
import type { RdfLiteral } from './rdf.ts';
import { Unreadable } from './unreadable.ts';

export type Quote = '"' | "'" | '"""' | "'''";

/** A text as the file writes it. All offsets are in the file; the content lies between the quotes. */
export interface Literal extends RdfLiteral {
  readonly contentStart: number;
  readonly contentEnd: number;
  readonly quote: Quote;
  readonly hasEscape: boolean;
}

/** Letters, digits and the other signs that a name may contain; `.` and `\` are looked at separately. */
export const isNameCode = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 65 && code <= 90) ||
  (code >= 48 && code <= 58) ||
  code === 95 ||
  code === 45 ||
  code === 37 ||
  (code >= 0xb7 && code !== 0xd7 && code !== 0xf7 && code !== 0x2028 && code !== 0x2029 && code !== 0xfeff);

/** The first offset from `pos` on that is neither white space nor part of a comment. */
export function skipSpace(text: string, pos: number): number {
  for (;;) {
    const code = text.charCodeAt(pos);
    if (code === 32 || code === 10 || code === 13 || code === 9 || code === 0xfeff) pos++;
    else if (code === 35) {
      while (pos < text.length && text.charCodeAt(pos) !== 10 && text.charCodeAt(pos) !== 13) pos++;
    } else return pos;
  }
}

/** The end of the prefixed name that starts at `pos`; a full stop at its end is not part of it. */
export function nameEnd(text: string, pos: number): number {
  let end = pos;
  for (let at = pos; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isNameCode(code)) end = at + 1;
    else if (code === 92 && at + 1 < text.length) {
      at++;
      end = at + 1;
    } else if (code !== 46) break;
  }
  return end;
}

const ESCAPES: Readonly<Record<string, string>> = {
  t: '\t',
  b: '\b',
  n: '\n',
  r: '\r',
  f: '\f',
  '"': '"',
  "'": "'",
  '\\': '\\',
};

/** What the escape at `pos` stands for and where it ends; `undefined` when it is not one. */
export function readEscape(
  text: string,
  pos: number,
): { readonly tekst: string; readonly end: number } | undefined {
  const letter = text.charAt(pos + 1);
  const simple = ESCAPES[letter];
  if (simple !== undefined) return { tekst: simple, end: pos + 2 };
  const digits = letter === 'u' ? 4 : letter === 'U' ? 8 : 0;
  const hex = text.slice(pos + 2, pos + 2 + digits);
  if (digits === 0 || hex.length !== digits || !/^[0-9a-f]+$/i.test(hex)) return undefined;
  const code = Number.parseInt(hex, 16);
  return code > 0x10ffff ? undefined : { tekst: String.fromCodePoint(code), end: pos + 2 + digits };
}

/** The string literal at `pos`, up to its closing quote. @throws Unreadable when it is not closed. */
export function readString(
  text: string,
  pos: number,
  report: (fout: Leesfout) => void,
): Pick<Literal, 'contentStart' | 'contentEnd' | 'quote' | 'hasEscape'> {
  const sign = text.charAt(pos) === '"' ? '"' : "'";
  const triple = sign === '"' ? '"""' : "'''";
  const isLong = text.startsWith(triple, pos);
  const quote = isLong ? triple : sign;
  const signCode = sign.charCodeAt(0);
  const contentStart = pos + quote.length;
  let hasEscape = false;
  for (let at = contentStart; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 92) {
      hasEscape = true;
      const found = readEscape(text, at);
      if (!found) report({ melding: nl.turtle.badEscape, start: at, end: Math.min(at + 2, text.length) });
      at = found ? found.end - 1 : at;
    } else if (code === signCode) {
      if (!isLong) return { contentStart, contentEnd: at, quote, hasEscape };
      if (text.startsWith(triple, at)) return { contentStart, contentEnd: at, quote, hasEscape };
    } else if (!isLong && (code === 10 || code === 13)) {
      throw new Unreadable({ melding: nl.turtle.unclosedString, start: pos, end: at });
    }
  }
  const end = text.indexOf('\n', pos);
  throw new Unreadable({ melding: nl.turtle.unclosedString, start: pos, end: end < 0 ? text.length : end });
}
