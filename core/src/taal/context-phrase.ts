import type { Token } from './tokens.ts';
import { hasKlasse, KLASSE, VOORZETSELS } from './woordklassen.ts';

/** The words around the name of a context that belong to it: `op grond van artikel 3 van de Awb`. */
export interface ContextPhrase {
  readonly first: number;
  readonly last: number;
  /** The words that tie it to the rest, in small letters; empty when none do. */
  readonly voorzetsel: string;
}

/** Longest first. */
const GROUPS = [
  'zoals toegepast binnen',
  'zoals gehanteerd binnen',
  'zoals gebruikt binnen',
  'zoals gehanteerd door',
  'zoals gebruikt door',
  'zoals bedoeld in',
  'binnen de context van',
  'in de context van',
  'binnen het kader van',
  'in het kader van',
  'ten behoeve van',
  'in opdracht van',
  'in de zin van',
  'op grond van',
  'op basis van',
  'met basis in',
  'als bedoeld in',
  'bedoeld in',
].map((group) => group.split(' '));

const LOCATORS = new Set('artikel artikelen art. artt. hoofdstuk titel boek afdeling paragraaf'.split(' '));
const LOCATOR_PARTS = new Set(
  'lid leden onder onderdeel onderdelen eerste tweede derde vierde vijfde zesde zevende achtste en of tot met , : .'.split(
    ' ',
  ),
);
const MAX_LOCATOR = 14;

const isLocatorPart = ({ kind, lower }: Token): boolean =>
  kind === 'number' || LOCATOR_PARTS.has(lower) || lower.length === 1;

/** Index of `artikel` in `artikel 3, eerste lid, van` that ends before `at`, or `at` itself. */
const beforeLocator = (tokens: readonly Token[], at: number): number => {
  const before = tokens[at - 1];
  const hasVan = before?.lower === 'van';
  // `artikel 27 Sv` needs no `van`.
  if (!hasVan && before?.kind !== 'number' && before?.lower !== 'lid') return at;
  for (let i = hasVan ? at - 2 : at - 1; i >= Math.max(0, at - MAX_LOCATOR); i--) {
    const token = tokens[i];
    if (!token) return at;
    if (LOCATORS.has(token.lower)) return i;
    if (!isLocatorPart(token)) return at;
  }
  return at;
};

const skipArticle = (tokens: readonly Token[], at: number): number => {
  if (hasKlasse(tokens[at - 1], KLASSE.lidwoord)) return at - 1;
  const isQualified =
    (tokens[at - 1]?.lower.endsWith('e') ?? false) && hasKlasse(tokens[at - 2], KLASSE.lidwoord);
  return isQualified ? at - 2 : at;
};

const endsBefore = (group: readonly string[], tokens: readonly Token[], at: number): boolean =>
  group.every((word, i) => tokens[at - group.length + i]?.lower === word);

/** Extends the name at `first` to `last` to its article, the place in a law, and its preposition. */
export const contextPhraseAt = (tokens: readonly Token[], first: number, last: number): ContextPhrase => {
  const article = skipArticle(tokens, first);
  const start = skipArticle(tokens, beforeLocator(tokens, article));
  const group = GROUPS.find((words) => endsBefore(words, tokens, start));
  if (group) return { first: start - group.length, last, voorzetsel: group.join(' ') };
  const before = tokens[start - 1]?.lower ?? '';
  return VOORZETSELS.has(before)
    ? { first: start - 1, last, voorzetsel: before }
    : { first: start, last, voorzetsel: '' };
};
