import type { Vondst } from './toetsregel.ts';

/** So much of a passage is enough to recognise it. */
const MAX_QUOTED = 60;
/** No quotation in a text this short fills a screen. */
const SHORT = 200;
const LETTER = /\p{L}/u;

const shorten = (text: string): string =>
  text.length > MAX_QUOTED
    ? `${text
        .slice(0, MAX_QUOTED)
        .replace(/[\ud800-\udbff]$/, '')
        .trimEnd()}…`
    : text;

/** Index of the mark that closes a quotation; an apostrophe stands before a letter. */
const closingMark = (text: string, from: number): number => {
  let at = text.indexOf('’', from);
  while (at >= 0 && LETTER.test(text.charAt(at + 1))) at = text.indexOf('’', at + 1);
  return at;
};

const hasLongQuote = (text: string): boolean => {
  for (let open = text.indexOf('‘'); open >= 0; ) {
    const close = closingMark(text, open + 1);
    const end = close < 0 ? text.length : close;
    if (end - open - 1 > MAX_QUOTED) return true;
    open = text.indexOf('‘', end);
  }
  return false;
};

/** A text in which every passage between ‘ and ’ is short: a word in a file can be as long as the file. */
export const shortenQuotes = (text: string): string => {
  if (text.length <= MAX_QUOTED || !hasLongQuote(text)) return text;
  const parts: string[] = [];
  let done = 0;
  let open = text.indexOf('‘');
  while (open >= 0) {
    const close = closingMark(text, open + 1);
    const end = close < 0 ? text.length : close;
    parts.push(text.slice(done, open + 1), shorten(text.slice(open + 1, end)));
    done = end;
    open = text.indexOf('‘', end);
  }
  return done === 0 ? text : parts.join('') + text.slice(done);
};

/** What was found, in words that fit a screen. */
export const withShortQuotes = (vondst: Vondst): Vondst => {
  // Nearly all findings: what they quote is what they mark, and that is short.
  if (vondst.end - vondst.start <= MAX_QUOTED && vondst.melding.length <= SHORT && !vondst.fix) return vondst;
  const melding = shortenQuotes(vondst.melding);
  const { fix } = vondst;
  const titel = fix && shortenQuotes(fix.titel);
  if (melding === vondst.melding && titel === fix?.titel) return vondst;
  return { ...vondst, melding, ...(fix && titel !== undefined ? { fix: { ...fix, titel } } : {}) };
};
