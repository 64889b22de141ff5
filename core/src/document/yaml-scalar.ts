import { hexOf } from '../hex.ts';
import type { Bronkaart } from './document.ts';
import { type BuiltTekst, buildTekst, type TekstBuilder } from './tekst.ts';
import { type BlockScalar, readBlock, writeBlock } from './yaml-block.ts';
import { readDouble, readPlain, readSingle } from './yaml-flow.ts';

/** How a YAML file writes a text. */
export interface FlowScalar {
  readonly style: 'plain' | 'single' | 'double';
  /** Of what is written, quotes included. */
  readonly start: number;
  readonly end: number;
  /** Between `[`, `{` and their ends, where fewer signs may stand without quotes. */
  readonly isInFlow: boolean;
}

export type Scalar = FlowScalar | BlockScalar;

const isBlock = (scalar: Scalar): scalar is BlockScalar =>
  scalar.style === 'literal' || scalar.style === 'folded';

const read = (text: string, scalar: Scalar): BuiltTekst => {
  const builder = buildTekst(text);
  const empty = readInto(builder, text, scalar);
  return builder.build({ empty, schrijf: (tekst) => write(text, scalar, tekst), trim: isBlock(scalar) });
};

/** Puts the text together; returns where it would stand if it were empty. */
function readInto(builder: TekstBuilder, text: string, scalar: Scalar): number {
  const { start, end } = scalar;
  switch (scalar.style) {
    case 'plain':
      readPlain(builder, text, start, end);
      return start;
    case 'single':
      readSingle(builder, text, start + 1, end - 1);
      return start + 1;
    case 'double':
      readDouble(builder, text, start + 1, end - 1);
      return start + 1;
    case 'literal':
    case 'folded':
      readBlock(builder, text, scalar);
      return end;
  }
}

/** The text of a scalar; of a block without white space around it. */
export const scalarTekst = (text: string, scalar: Scalar): string => read(text, scalar).tekst;

/** Where the text of a scalar stands. A change that its way of writing cannot hold puts the whole text in quotes. */
export function scalarKaart(text: string, scalar: Scalar): Bronkaart {
  const { tekst: before, kaart } = read(text, scalar);
  return {
    ...kaart,
    replace: (start, end, tekst) => {
      const edit = kaart.replace(start, end, tekst);
      const wanted = before.slice(0, start) + tekst + before.slice(end);
      const after = text.slice(0, edit.start) + edit.tekst + text.slice(edit.end);
      const grown = { ...scalar, end: scalar.end + edit.tekst.length - (edit.end - edit.start) };
      const isKept = !isBlock(scalar) || before !== '';
      if (isKept && holds(grown, wanted) && scalarTekst(after, grown) === wanted) return edit;
      return { start: scalar.start, end: textEnd(text, scalar), tekst: `"${writeDouble(wanted)}"` };
    },
  };
}

/** The line break after a block is not part of its text. */
export const textEnd = (text: string, scalar: Scalar): number =>
  isBlock(scalar) ? scalar.start + text.slice(scalar.start, scalar.end).trimEnd().length : scalar.end;

const write = (text: string, scalar: Scalar, tekst: string): string => {
  switch (scalar.style) {
    case 'plain':
      return tekst;
    case 'single':
      return tekst.replaceAll("'", "''");
    case 'double':
      return writeDouble(tekst);
    case 'literal':
    case 'folded':
      return writeBlock(text, scalar, tekst);
  }
};

/** The text between double quotes, on one line. */
export const writeDouble = (tekst: string): string =>
  JSON.stringify(tekst)
    .slice(1, -1)
    .replace(/[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g, (sign) => `\\u${hexOf(sign)}`);

/** Whether this way of writing can hold the text at all; white space at its ends only shows between double quotes. */
const holds = (scalar: Scalar, tekst: string): boolean => {
  if (scalar.style === 'double') return true;
  if (/[^\P{Cc}\t\n]|[\ud800-\udfff\ufeff\u2028\u2029]/u.test(tekst)) return false;
  return scalar.style !== 'plain' || isPlain(tekst, scalar.isInFlow);
};

/** Texts that YAML reads as something else than a text. */
const NO_TEXT = /^(?:~|null|true|false|yes|no|on|off|y|n|[-+.]?\d.*|[-+]?\.(?:inf|nan))$/i;

/** Whether a text may stand without quotes. */
export const isPlain = (tekst: string, isInFlow: boolean): boolean =>
  tekst !== '' &&
  tekst === tekst.trim() &&
  !NO_TEXT.test(tekst) &&
  !/^[-?:,[\]{}#&*!|>'"%@`]|^---|^\.\.\.|[\p{Cc}]|:(?:\s|$)|\s#/u.test(tekst) &&
  !(isInFlow && /[,[\]{}]|:$/.test(tekst));
