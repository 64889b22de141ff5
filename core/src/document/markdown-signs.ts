import { firstSign, indentOf, type Line } from './markdown-lines.ts';

/*
 * What the first signs of a line open. Each test looks at one sign before it looks any further: almost every line of a
 * document is running text, or empty.
 */

const FENCE = /^(`{3,}|~{3,})/;
const RULE = /^(?:(?:\*[ \t]*){3,}|(?:-[ \t]*){3,}|(?:_[ \t]*){3,})$/;
const SETEXT = /^(?:=+|-+)[ \t]*$/;
const LINK_DEFINITION = /^\[[^\]]+\]:[ \t]*\S/;
const ANCHOR = /^<a\b[^<>]*>\s*<\/a>\s*$/i;
/** Admonitions and tabs of the usual site generators: what is indented below them is a world of its own. */
const CONTAINER = /^(?:!!!|\?\?\?\+?|===|:::)(?=[ \t"]|$)/;
const RAW_HTML = /^<(script|pre|style|textarea)\b/i;
/** A tag that cannot stand in running text, or one that stands alone on its line. */
const HTML =
  /^<(?:\/?(?:address|article|aside|blockquote|body|caption|center|col|dd|details|dialog|dir|div|dl|dt|fieldset|figcaption|figure|footer|form|h[1-6]|head|header|hr|html|iframe|legend|li|link|main|menu|meta|nav|ol|optgroup|option|p|section|summary|table|tbody|td|tfoot|th|thead|title|tr|ul)(?=[\s/>]|$)|\/?[a-z][^<>]*>\s*$|[!?])/i;
const ABBREVIATION = /^\*\[[^\]]+\] ?:/;

/** One line as the block that is read sees it. */
export interface Sight {
  /** Offset of the first sign that is no white space. */
  readonly at: number;
  /** That sign; NaN when the line is empty. */
  readonly sign: number;
  /** In columns, at most 4: then nothing but a code block opens. */
  readonly indent: number;
}

const SIGNS = {
  hash: 35,
  star: 42,
  plus: 43,
  dash: 45,
  zero: 48,
  nine: 57,
  colon: 58,
  less: 60,
  equals: 61,
  greater: 62,
  bracket: 91,
  underscore: 95,
  backtick: 96,
  tilde: 126,
} as const;

export const look = (text: string, line: Line): Sight => {
  const at = firstSign(text, line);
  if (at === line.end) return { at, sign: Number.NaN, indent: 0 };
  return {
    at,
    sign: text.charCodeAt(at),
    indent: at === line.start ? 0 : Math.min(4, indentOf(text, line)),
  };
};

const says = (text: string, { at, indent }: Sight, line: Line, pattern: RegExp): string | undefined =>
  indent < 4 ? pattern.exec(text.slice(at, line.end))?.[0] : undefined;

export const isQuote = ({ sign, indent }: Sight): boolean => sign === SIGNS.greater && indent < 4;

/** How many `#`s open a heading here; 0 when none does. */
export const headingLevel = (text: string, { at, sign, indent }: Sight, line: Line): number => {
  if (sign !== SIGNS.hash || indent >= 4) return 0;
  let end = at;
  while (text.charCodeAt(end) === SIGNS.hash) end++;
  const isClosed = end >= line.end || text.charAt(end) === ' ' || text.charAt(end) === '\t';
  return isClosed && end - at <= 6 ? end - at : 0;
};

export const fenceOf = (text: string, sight: Sight, line: Line): string | undefined =>
  sight.sign === SIGNS.backtick || sight.sign === SIGNS.tilde ? says(text, sight, line, FENCE) : undefined;

export const isRule = (text: string, sight: Sight, line: Line): boolean =>
  (sight.sign === SIGNS.star || sight.sign === SIGNS.dash || sight.sign === SIGNS.underscore) &&
  says(text, sight, line, RULE) !== undefined;

export const isUnderline = (text: string, sight: Sight, line: Line): boolean =>
  (sight.sign === SIGNS.equals || sight.sign === SIGNS.dash) && says(text, sight, line, SETEXT) !== undefined;

export const isLinkDefinition = (text: string, sight: Sight, line: Line): boolean =>
  sight.sign === SIGNS.bracket && says(text, sight, line, LINK_DEFINITION) !== undefined;

export const isContainer = (text: string, sight: Sight, line: Line): boolean =>
  (sight.sign === 33 || sight.sign === 63 || sight.sign === SIGNS.equals || sight.sign === SIGNS.colon) &&
  sight.indent === 0 &&
  says(text, sight, line, CONTAINER) !== undefined;

export const isAbbreviation = (text: string, sight: Sight, line: Line): boolean =>
  sight.sign === SIGNS.star &&
  text.charCodeAt(sight.at + 1) === SIGNS.bracket &&
  says(text, sight, line, ABBREVIATION) !== undefined;

/** `: definitie` below the line with its begrip. */
export const isDefinitionMark = (text: string, { at, sign, indent }: Sight): boolean =>
  sign === SIGNS.colon && indent < 4 && (text.charAt(at + 1) === ' ' || text.charAt(at + 1) === '\t');

export const isComment = (text: string, { at, sign }: Sight): boolean =>
  sign === SIGNS.less && text.startsWith('<!--', at);

/** What a line that begins with a tag is: a place to link to, raw text up to the end of its tag, other HTML, or none. */
export const htmlOf = (
  text: string,
  sight: Sight,
  line: Line,
): 'anchor' | 'html' | { readonly raw: string } | undefined => {
  if (sight.sign !== SIGNS.less || sight.indent >= 4) return undefined;
  const shown = text.slice(sight.at, line.end);
  const raw = RAW_HTML.exec(shown)?.[1];
  if (raw !== undefined) return { raw: raw.toLowerCase() };
  if (ANCHOR.test(shown)) return 'anchor';
  return HTML.test(shown) ? 'html' : undefined;
};

/** What opens an item of a list: how far it is indented, and how far its text is. */
export interface Marker {
  readonly indent: number;
  /** In columns from the margin: what is indented so far belongs to the item. */
  readonly width: number;
  /** Offset of the text of the item. */
  readonly textStart: number;
  readonly isOrdered: boolean;
}

const MAX_DIGITS = 9;

/** The mark of an item of a list at the start of this line. */
export function markerOf(text: string, { at, sign, indent }: Sight, line: Line): Marker | undefined {
  if (indent >= 4) return undefined;
  let end = at;
  const isOrdered = sign >= SIGNS.zero && sign <= SIGNS.nine;
  if (isOrdered) {
    while (isDigit(text.charCodeAt(end))) end++;
    if (end - at > MAX_DIGITS || !/[.)]/.test(text.charAt(end))) return undefined;
  } else if (sign !== SIGNS.dash && sign !== SIGNS.star && sign !== SIGNS.plus) return undefined;
  end++;
  if (end >= line.end) return { indent, width: indent + end - at + 1, textStart: line.end, isOrdered };
  let textStart = end;
  while (textStart < line.end && (text.charAt(textStart) === ' ' || text.charAt(textStart) === '\t'))
    textStart++;
  if (textStart === end) return undefined;
  const spaces = textStart - end;
  // After five spaces or a tab people mean the same list as after one.
  return { indent, width: indent + end - at + (spaces > 4 ? 1 : spaces), textStart, isOrdered };
}

const isDigit = (code: number): boolean => code >= SIGNS.zero && code <= SIGNS.nine;

/** Whether running text ends where this line begins. */
export const interrupts = (text: string, sight: Sight, line: Line): boolean => {
  const { sign } = sight;
  // A letter, in nearly every line.
  if (sign > 64 && sign < 91) return false;
  if (sign > 96 && sign < 126) return false;
  if (Number.isNaN(sign)) return true;
  if (isQuote(sight) || headingLevel(text, sight, line) > 0 || isComment(text, sight)) return true;
  if (fenceOf(text, sight, line) !== undefined || isRule(text, sight, line)) return true;
  return isAbbreviation(text, sight, line) || isDefinitionMark(text, sight);
};
