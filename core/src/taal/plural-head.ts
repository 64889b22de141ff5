import type { Analyse } from '../analyse.ts';
import { isOnlyInfinitive } from './kinds.ts';
import { soortOf, WOORDSOORT, woordsoortOf } from './lexicon.ts';
import { headIn, mayBePlural, pluralityOf } from './number.ts';
import type { Token } from './tokens.ts';
import { BETREKKELIJK, VOORZETSELS } from './woordklassen.ts';

/** A plural noun that says what the begrip is. */
export interface PluralHead {
  /** Index of its token. */
  readonly at: number;
  /** 0..1: how sure we are that it is a plural and not a verb. */
  readonly zekerheid: number;
}

/** With these before it a plural is one of the kind or more: `een of meer personen`, `twee netten`. */
const NUMERALS = new Set(
  'een één twee drie vier vijf zes zeven acht negen tien meer meerdere enkele beide'.split(' '),
);
/** With these before it a word that could be a plural is a verb: `het zakken`, `ieder handelen`. */
const SINGLE = new Set('het ieder elk enig dit dat'.split(' '));
/** Verbs after which no noun says what the begrip is: `omvat de activiteiten`. */
const NO_COPULA = new Set('omvat omvatten bevat behelst bestaat bestaan betreft betreffen houdt'.split(' '));
/** A numeral stands so close before its noun. */
const MAX_BEFORE = 5;
const CERTAIN = 0.85;
const LIKELY = 0.75;

/** Whether the begrip is about doing something, so that the definitie may open with an infinitive. */
export const isVerbal = ({ terms }: Analyse): boolean =>
  terms.some(({ words }) =>
    words.some((word, i) => {
      if (word.endsWith('ing') || word.endsWith('tie')) return true;
      const isAfterAdjective = words[i - 1]?.endsWith('e') ?? false;
      return (woordsoortOf(word) & WOORDSOORT.infinitief) !== 0 && !isAfterAdjective;
    }),
  );

/** How sure we are that a word which could also be an infinitive is a plural here. */
const certaintyHere = (analyse: Analyse, at: number): number => {
  const { tokens, opening } = analyse;
  const lowerAt = (index: number): string => tokens[index]?.lower ?? '';
  const article = lowerAt(opening.kern - 1);
  if (SINGLE.has(article) || SINGLE.has(lowerAt(at - 1)) || SINGLE.has(lowerAt(opening.kern))) return 0;
  const comma = lowerAt(at + 1) === ',' ? 1 : 0;
  const [next, after] = [lowerAt(at + 1 + comma), lowerAt(at + 2 + comma)];
  const isRelative = BETREKKELIJK.has(next) || (VOORZETSELS.has(next) && BETREKKELIJK.has(after));
  const isAfterAdjective = at > opening.kern && lowerAt(at - 1).endsWith('e');
  if (isRelative || article === 'de' || isAfterAdjective) return CERTAIN;
  if (next === 'of' || next === 'en') return pluralityOf(after) === 'plural' ? CERTAIN : 0;
  return comma > 0 || isVerbal(analyse) ? 0 : LIKELY;
};

const mayHavePlural = (tokens: readonly Token[], first: number, last: number): boolean => {
  for (let at = first; at <= last; at++) if (mayBePlural(tokens[at]?.lower ?? '')) return true;
  return false;
};

export const findPluralHead = (analyse: Analyse): PluralHead | undefined => {
  const { tokens, head, opening } = analyse;
  if (head === undefined) return undefined;
  if (opening.verb !== undefined && NO_COPULA.has(tokens[opening.verb]?.lower ?? '')) return undefined;
  if (!mayHavePlural(tokens, opening.kern, head)) return undefined;
  const at = headIn(tokens, opening.kern, head);
  const plurality = pluralityOf(tokens[at]?.lower ?? '');
  if (plurality === 'no') return undefined;
  // `Documenten API`: a name.
  const next = tokens[at + 1];
  if (next?.kind === 'word' && next.klasse === 0 && soortOf(next) === 0) return undefined;
  // `opslaan: gegevens bewaren`: the plural is what is done something with.
  if (isOnlyInfinitive(next?.lower ?? '') && isVerbal(analyse)) return undefined;
  for (let i = Math.max(opening.kern, at - MAX_BEFORE); i < at; i++) {
    const token = tokens[i];
    if (token?.kind === 'number' || NUMERALS.has(token?.lower ?? '')) return undefined;
  }
  const zekerheid = plurality === 'plural' ? CERTAIN : certaintyHere(analyse, at);
  return zekerheid === 0 ? undefined : { at, zekerheid };
};
