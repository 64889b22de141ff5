import type { Analyse } from '../analyse.ts';
import type { Edit } from '../toetsregel.ts';
import { clauseAt } from './antecedents.ts';
import { geslachtVan, persoonsvormVan, soortOf, stamVan, WOORDSOORT, woordsoortOf } from './lexicon.ts';
import { singularOf } from './number.ts';
import { isCapital } from './tekens.ts';
import type { Token } from './tokens.ts';
import { hasKlasse, KLASSE } from './woordklassen.ts';

const AUXILIARIES: ReadonlyMap<string, string> = new Map([
  ['zijn', 'is'],
  ['worden', 'wordt'],
  ['hebben', 'heeft'],
  ['waren', 'was'],
  ['werden', 'werd'],
  ['hadden', 'had'],
]);
const MODALS: ReadonlyMap<string, string> = new Map([
  ['kunnen', 'kan'],
  ['mogen', 'mag'],
  ['moeten', 'moet'],
  ['zullen', 'zal'],
  ['willen', 'wil'],
]);
/** Words that may refer to the plural, so that they would have to change with it. */
const REFERRING = new Set(`hun zij ze hen deze die elkaar onderling beide allen welke zij`.split(' '));
/** Their singular means something else, or is hardly used. */
const NO_SINGULAR = new Set('mensen degenen lieden diegenen'.split(' '));

/** In the capitals of the word that it stands for; undefined for a word with capitals where the two differ. */
export const likeText = (other: string, { text, lower }: Token): string | undefined => {
  let same = 0;
  while (same < other.length && other.charCodeAt(same) === lower.charCodeAt(same)) same++;
  const rest = text.slice(same);
  if (text.length !== lower.length || rest !== rest.toLowerCase()) return undefined;
  return text.slice(0, same) + other.slice(same);
};

const replace = ({ start, end }: Token, tekst: string): Edit => ({ veld: 'definitie', start, end, tekst });

export const isAdjective = (lower: string): boolean => (woordsoortOf(lower) & WOORDSOORT.bijvoeglijk) !== 0;

/** Whether a noun group ends before this word, and no verb of a main clause begins there. */
const endsGroup = (token: Token | undefined): boolean => {
  if (token?.kind !== 'word') return token === undefined || token.kind === 'mark';
  const { lower } = token;
  if (AUXILIARIES.has(lower) || MODALS.has(lower)) return false;
  if (hasKlasse(token, KLASSE.voorzetsel | KLASSE.betrekkelijk) || AFTER_NOUN.has(lower)) return true;
  const bits = soortOf(token);
  return (bits & WOORDSOORT.deelwoord) !== 0 && (bits & (WOORDSOORT.enkelvoud | WOORDSOORT.infinitief)) === 0;
};
/** After these the group goes on: `hoofdinspecteurs en inspecteurs`. */
const NO_END = new Set(['en', 'of', '/', '-', '(']);
const AFTER_NOUN = new Set(['als', 'zoals', 'der', 'des', 'dat']);

const likeArticle = (article: string, { text }: Token): string =>
  isCapital(text) ? article.charAt(0).toUpperCase() + article.slice(1) : article;

/** The adjective as it stands before a het-word without an article: `openbare` gives `openbaar`. */
export const bareAdjective = (token: Token): string | undefined => {
  const base = stamVan(token.lower);
  return isAdjective(base) && base !== token.lower ? likeText(base, token) : undefined;
};

/** The article and adjectives before the noun; undefined when something else stands there. */
const beforeNoun = (
  { tokens, opening }: Analyse,
  head: number,
  gender: 'de' | 'het' | undefined,
): readonly Edit[] | undefined => {
  const edits: Edit[] = [];
  const article = opening.soort === 'lidwoord' ? tokens[opening.first] : undefined;
  if (article) {
    const tekst = gender && likeArticle(gender, article);
    if (!tekst) return undefined;
    if (tekst !== article.text) edits.push(replace(article, tekst));
  }
  for (let at = opening.kern; at < head; at++) {
    const token = tokens[at];
    if (!token || !gender || !isAdjective(token.lower)) return undefined;
    if (gender === 'de' || article) continue;
    const tekst = bareAdjective(token);
    if (!tekst) return undefined;
    edits.push(replace(token, tekst));
  }
  return edits;
};

/** The finite verb of the clause in the singular; undefined when it is not clear which word that is. */
const verbOf = ({ tokens }: Analyse, first: number, last: number): Edit | undefined => {
  const auxiliaries: Token[] = [];
  const modals: Token[] = [];
  let infinitives = 0;
  for (let at = first; at <= last; at++) {
    const token = tokens[at];
    if (!token) continue;
    if (AUXILIARIES.has(token.lower)) auxiliaries.push(token);
    else if (MODALS.has(token.lower)) modals.push(token);
    else if ((soortOf(token) & WOORDSOORT.infinitief) !== 0) infinitives++;
    if (token.lower === 'en' || token.lower === 'of' || token.lower === 'te') return undefined;
  }
  const [modal] = modals;
  if (modal) return modals.length === 1 ? replace(modal, MODALS.get(modal.lower) ?? '') : undefined;
  const [auxiliary] = auxiliaries;
  if (auxiliary) {
    const isPossessive = (soortOf(tokens[auxiliary.index + 1]) & WOORDSOORT.enkelvoud) !== 0;
    if (auxiliaries.length > 1 || infinitives > 0 || isPossessive) return undefined;
    return replace(auxiliary, AUXILIARIES.get(auxiliary.lower) ?? '');
  }
  const verb = tokens[last];
  const finite = infinitives === 1 && verb ? persoonsvormVan(verb.lower) : undefined;
  return verb && finite ? replace(verb, finite) : undefined;
};

/** The relative clause behind the noun, and that nothing else refers to it; undefined when that is not clear. */
const afterNoun = (
  analyse: Analyse,
  head: number,
  gender: 'de' | 'het' | undefined,
): readonly Edit[] | undefined => {
  const { tokens, clauses, sentences } = analyse;
  const end = sentences[0]?.last ?? head;
  const comma = tokens[head + 1]?.text === ',' ? 1 : 0;
  const opener = tokens[head + 1 + comma];
  const isOpener = opener !== undefined && opener.index <= end && opener.lower === 'die';
  if (!isOpener && comma > 0) return undefined;
  for (let at = head + 1; at <= end; at++) {
    const token = tokens[at];
    if (token && token !== opener && REFERRING.has(token.lower)) return undefined;
  }
  if (!isOpener) return NO_END.has(opener?.lower ?? '') || !endsGroup(opener) ? undefined : [];
  const clause = clauseAt(clauses, opener.index);
  const verb = clause && gender && verbOf(analyse, opener.index + 1, clause.last);
  if (!verb) return undefined;
  return gender === 'het' ? [replace(opener, 'dat'), verb] : [verb];
};

/** Puts the noun at `head` in the singular, with what agrees with it; undefined unless every step is clear. */
export const singularise = (analyse: Analyse, head: number): readonly Edit[] | undefined => {
  const { tokens, opening } = analyse;
  const noun = tokens[head];
  const isPlain = opening.soort === 'gewoon' || opening.soort === 'lidwoord';
  if (!noun || !isPlain || NO_SINGULAR.has(noun.lower)) return undefined;
  const singular = singularOf(noun.lower);
  const tekst = singular && likeText(singular, noun);
  if (!singular || !tekst) return undefined;
  const gender = geslachtVan(singular);
  const before = beforeNoun(analyse, head, gender);
  const after = before && afterNoun(analyse, head, gender);
  return after && [...before, replace(noun, tekst), ...after];
};
