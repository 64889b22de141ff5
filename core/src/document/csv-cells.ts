import type { Leesfout } from './document.ts';
import { nl } from './messages/nl.ts';
import { buildTekst, literalTekst, type Tekst } from './tekst.ts';

/** One value of a row; offsets in the file, quotes included. */
export interface Cell {
  readonly start: number;
  readonly end: number;
  readonly isQuoted: boolean;
}

export interface CsvTable {
  /** Not the empty lines. */
  readonly rows: readonly (readonly Cell[])[];
  readonly fouten: readonly Leesfout[];
}

export const SEPARATORS = [';', ',', '\t'] as const;
export type Separator = (typeof SEPARATORS)[number];

/** The separator that the first line has most of, outside quotes. */
export function findSeparator(text: string): Separator {
  const counts = new Map<string, number>();
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at);
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === '\n' || sign === '\r')) break;
    else if (!isQuoted) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const count = (sign: string) => counts.get(sign) ?? 0;
  return SEPARATORS.reduce((most, one) => (count(one) > count(most) ? one : most));
}

/** Cuts CSV (RFC 4180, with any of the usual separators) into cells, in one pass. Never throws. */
export function readCsvCells(text: string, separator: Separator): CsvTable {
  const rows: (readonly Cell[])[] = [];
  const fouten: Leesfout[] = [];
  let row: Cell[] = [];
  let pos = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  const endRow = () => {
    if (row.some(({ start, end }) => end > start)) rows.push(row);
    row = [];
  };
  const END = new RegExp(`[${separator}\\r\\n]`, 'g');
  const endOfPlain = (from: number): number => {
    END.lastIndex = from;
    return END.exec(text)?.index ?? text.length;
  };
  while (pos < text.length) {
    const close = text.charAt(pos) === '"' ? closingQuote(text, pos) : undefined;
    if (close === text.length) {
      const lineEnd = /[\r\n]/.exec(text.slice(pos, pos + 200))?.index ?? text.length;
      fouten.push({
        melding: nl.csv.unclosedQuote,
        start: pos,
        end: Math.min(text.length, pos + Math.max(1, lineEnd)),
      });
      break;
    }
    // What stands after a closing quote belongs to nothing; other programs read it as part of the cell.
    const end = endOfPlain(close === undefined ? pos : close + 1);
    row.push({ start: pos, end: close === undefined ? end : close + 1, isQuoted: close !== undefined });
    pos = end;
    const sign = text.charAt(pos);
    pos += text.startsWith('\r\n', pos) ? 2 : 1;
    if (sign === separator && pos >= text.length)
      row.push({ start: text.length, end: text.length, isQuoted: false });
    if (sign !== separator) endRow();
  }
  endRow();
  return { rows, fouten };
}

/** The quote that closes the one at `start`: the first that is not doubled; the end of the text when there is none. */
function closingQuote(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at >= 0 && text.charAt(at + 1) === '"') at = text.indexOf('"', at + 2);
  return at < 0 ? text.length : at;
}

const NEEDS_QUOTES: Readonly<Record<Separator, RegExp>> = {
  ';': /["\r\n;]|^\s|\s$/,
  ',': /["\r\n,]|^\s|\s$/,
  '\t': /["\r\n\t]|^\s|\s$/,
};

const writeQuoted = (tekst: string): string => tekst.replaceAll('"', '""');

/** What a cell says; without quotes no white space around it. */
export const cellText = (text: string, { start, end, isQuoted }: Cell): string =>
  isQuoted ? text.slice(start + 1, end - 1).replaceAll('""', '"') : text.slice(start, end).trim();

/** What a cell says, without white space around it. A value that needs quotes gets them when it is written. */
export function readCell(text: string, cell: Cell, separator: Separator): Tekst {
  const { start, end, isQuoted } = cell;
  if (!isQuoted) {
    const written = text.slice(start, end);
    const from = start + written.length - written.trimStart().length;
    const to = Math.max(from, start + written.trimEnd().length);
    const plain = literalTekst(text, from, to, (tekst) => tekst);
    const needsQuotes = NEEDS_QUOTES[separator];
    return {
      tekst: plain.tekst,
      kaart: {
        ...plain.kaart,
        schrijf: (tekst) => (needsQuotes.test(tekst) ? `"${writeQuoted(tekst)}"` : tekst),
        replace: (at, until, tekst) => {
          const whole = plain.tekst.slice(0, at) + tekst + plain.tekst.slice(until);
          if (needsQuotes.test(whole)) return { start, end, tekst: `"${writeQuoted(whole)}"` };
          return plain.kaart.replace(at, until, tekst);
        },
      },
    };
  }
  const content = text.slice(start + 1, end - 1);
  if (!content.includes('"')) return literalTekst(text, start + 1, end - 1, writeQuoted);
  const builder = buildTekst(text);
  let done = start + 1;
  for (const { index } of content.matchAll(/""/g)) {
    const at = start + 1 + index;
    builder.literal(done, at);
    builder.written(at, at + 2, '"');
    done = at + 2;
  }
  builder.literal(done, end - 1);
  return builder.build({ empty: start + 1, schrijf: writeQuoted });
}
