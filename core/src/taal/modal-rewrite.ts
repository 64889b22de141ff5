import { persoonsvormVan, soortOf, WOORDSOORT } from './lexicon.ts';
import type { Token } from './tokens.ts';
import { hasKlasse, KLASSE } from './woordklassen.ts';
import type { Clause } from './zinnen.ts';

/** What a clause says without its modal verb: `beperkt` for `kan beperken`. */
export interface ModalRewrite {
  /** Indices of the tokens that it replaces, both included. */
  readonly first: number;
  readonly last: number;
  readonly tekst: string;
  /** Nothing else in the sentence hangs on the modal verb. */
  readonly isCertain: boolean;
}

const SINGULAR = new Set('kan mag moet zal wil dient behoort hoort hoeft'.split(' '));
const PLURAL = new Set('kunnen mogen moeten zullen willen dienen behoren horen hoeven'.split(' '));
const NEGATIONS = new Set(['niet', 'geen', 'nooit', 'niets', 'niemand']);
const AUXILIARIES = new Set(['worden', 'zijn', 'hebben']);
const JOINING = new Set(['en', 'of', ',', 'te']);
const CLOSING = new Set(['.', ';', ')']);
const NOUN = WOORDSOORT.enkelvoud | WOORDSOORT.meervoud;

const has = (token: Token | undefined, bits: number): boolean =>
  token?.kind === 'word' && (soortOf(token) & bits) !== 0;

/** The modal verb with its infinitive, in either order, and which of the two that is. */
const groupAt = (
  tokens: readonly Token[],
  at: number,
): { readonly first: number; readonly last: number; readonly infinitive: Token } | undefined => {
  const [before, next] = [tokens[at - 1], tokens[at + 1]];
  const hasTe = hasKlasse(tokens[at], KLASSE.modaalMetTe);
  const after = hasTe ? tokens[at + 2] : next;
  if ((!hasTe || next?.lower === 'te') && after && has(after, WOORDSOORT.infinitief))
    return { first: at, last: after.index, infinitive: after };
  if (hasTe || !before || !has(before, WOORDSOORT.infinitief) || has(before, NOUN)) return undefined;
  return JOINING.has(tokens[at - 2]?.text ?? ',')
    ? undefined
    : { first: at - 1, last: at, infinitive: before };
};

const closes = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (!token || CLOSING.has(token.text)) return true;
  const next = tokens[at + 1];
  return token.text === ',' && next !== undefined && hasKlasse(next, KLASSE.betrekkelijk);
};

/** How a relative or other subordinate clause reads without the modal verb at `at`; undefined when that says something else. */
export const rewriteModal = (
  tokens: readonly Token[],
  clause: Clause,
  at: number,
): ModalRewrite | undefined => {
  const modal = tokens[at]?.lower ?? '';
  const isSingular = SINGULAR.has(modal);
  if (!clause.opener || (!isSingular && !PLURAL.has(modal))) return undefined;
  const group = groupAt(tokens, at);
  if (!group) return undefined;
  for (let i = clause.first; i <= clause.last; i++) {
    const { lower } = tokens[i] ?? { lower: '' };
    // `niet kan lezen` is another thing than `niet leest`.
    if (NEGATIONS.has(lower) || (i !== at && (SINGULAR.has(lower) || PLURAL.has(lower)))) return undefined;
  }
  const { first, last, infinitive } = group;
  const tekst = isSingular ? persoonsvormVan(infinitive.lower) : infinitive.lower;
  // `dat betekent` would lead in an explanation.
  if (tekst === undefined || tekst === 'betekent') return undefined;
  const hasParticiple = AUXILIARIES.has(infinitive.lower) && has(tokens[last + 1], WOORDSOORT.deelwoord);
  const isInClause = first > clause.first && last <= clause.last;
  return { first, last, tekst, isCertain: isInClause && closes(tokens, hasParticiple ? last + 2 : last + 1) };
};
