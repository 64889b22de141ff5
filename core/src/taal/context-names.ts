import { normaliseBegrip } from '../normalise.ts';
import type { BekendeContext, Profiel } from '../profiel/profiel.ts';
import { CONTEXTEN } from './contexten.ts';
import { lazy } from './lazy.ts';
import { isCapital } from './tekens.ts';
import { type Token, tokenize } from './tokens.ts';
import { LIDWOORDEN, VOORZETSELS } from './woordklassen.ts';

/** A context as a text can name it. */
export interface ContextName {
  /** As the words of a text are compared with: an abbreviation as written, other words in small letters. */
  readonly words: readonly string[];
  /**
   * - `afkorting`: only as written: `OM` is the Openbaar Ministerie, `om` a preposition;
   * - `naam`: a name of more words, or with a capital;
   * - `woord`: a common word, such as `gemeente`;
   * - `bijvoeglijk`: what belongs to the context: `strafrechtelijk`.
   */
  readonly soort: 'afkorting' | 'naam' | 'woord' | 'bijvoeglijk';
}

const LOCATOR = new Set(
  'art art. artt. artikel artikelen lid leden onder onderdeel paragraaf hoofdstuk titel boek afdeling'.split(
    ' ',
  ),
);
const SEPARATORS = new Set([',', '.', ':', 'eerste', 'tweede', 'derde', 'vierde', 'vijfde']);
const LONGEST_ABBREVIATION = 6;
const CAPITALS = /\p{Lu}/gu;

/** `OM`, `KvK`, `J&V`; `Sr` only when it is a known name, for `Jan` looks the same. */
const isAbbreviation = (text: string): boolean =>
  text.length <= LONGEST_ABBREVIATION && !/\s/.test(text) && (text.match(CAPITALS)?.length ?? 0) > 1;

/** The name in a value such as `artikel 27 van het Wetboek van Strafvordering` or `Awb, art. 1:3`. */
const withoutLocator = (value: string): string => {
  const tokens = tokenize(value);
  const isPart = (token: Token | undefined): boolean =>
    token !== undefined &&
    (token.kind === 'number' || LOCATOR.has(token.lower) || SEPARATORS.has(token.text));
  let from = 0;
  let to = tokens.length - 1;
  const starts = isPart(tokens[0]);
  while (from <= to && isPart(tokens[from])) from++;
  if (starts) while (['van', 'de', 'het'].includes(tokens[from]?.lower ?? '')) from++;
  const cut = tokens.findIndex((token, at) => at > from && (token.text === ',' || LOCATOR.has(token.lower)));
  if (cut > 0) to = cut - 1;
  const [first, last] = [tokens[from], tokens[to]];
  return first && last && from <= to ? value.slice(first.start, last.end) : value;
};

const ASIDE = /^([^()]+)\(([^()]+)\)\s*$/;

/** `Algemene wet bestuursrecht (Awb)` names it twice. */
const namesIn = (value: string): readonly string[] => {
  const [, name, aside] = ASIDE.exec(value) ?? [];
  return (name !== undefined && aside !== undefined ? [name, aside] : [value]).map((part) =>
    withoutLocator(part).trim(),
  );
};

/** By each of their names, normalised. */
const indexOf = (contexten: readonly BekendeContext[]): ReadonlyMap<string, readonly string[]> =>
  new Map(
    contexten.flatMap(({ naam, aliassen = [] }) => {
      const names = [naam, ...aliassen];
      return names.map((name) => [normaliseBegrip(name), names] as const);
    }),
  );

const builtIn = lazy(() => indexOf(CONTEXTEN));

const ownOf = ({ contexten = {} }: Profiel): readonly BekendeContext[] => [
  ...(contexten.organisaties ?? []),
  ...(contexten.rechtsgebieden ?? []),
  ...(contexten.wetten ?? []),
];

/** All names of the context that goes by this name. */
export const otherNames = (name: string, profiel: Profiel): readonly string[] => {
  const key = normaliseBegrip(name);
  const own = profiel.contexten && indexOf(ownOf(profiel)).get(key);
  return [...(own ?? []), ...(builtIn().get(key) ?? [])];
};

/** `strafrecht` gives `strafrechtelijk`, `civiel recht` gives `civielrechtelijk`. */
const adjectiveOf = (name: string): string | undefined => {
  const lower = name.toLowerCase();
  const joined = lower.replace(/\s+/g, '');
  if (/\s.*\s/.test(lower)) return undefined;
  if (joined.endsWith('recht')) return `${joined}elijk`;
  return joined.endsWith('vordering') ? `${joined.slice(0, -3)}lijk` : undefined;
};

const asNaam = (name: string, isKnown: boolean): readonly ContextName[] => {
  const words = tokenize(name)
    .filter(({ kind }) => kind !== 'mark')
    .map(({ text }) => text);
  const [first] = words;
  if (first === undefined) return [];
  const isShort = isAbbreviation(name) || (isKnown && name.length <= 3 && isCapital(name));
  if (isShort) return [{ words, soort: 'afkorting' }];
  const lower = words.map((word) => word.toLowerCase());
  const isSingle = words.length === 1;
  if (
    isSingle &&
    (name.length < 4 || VOORZETSELS.has(name.toLowerCase()) || LIDWOORDEN.has(name.toLowerCase()))
  )
    return [];
  return [{ words: lower, soort: isSingle ? 'woord' : 'naam' }];
};

/** How a text can name this context: in full, by its abbreviation or another name, or with an adjective. */
export const contextNamesOf = (value: string, profiel: Profiel): readonly ContextName[] => {
  const given = namesIn(value);
  const known = given.flatMap((name) => otherNames(name, profiel));
  const isKnown = (name: string): boolean => known.includes(name);
  const names = [...new Set([...given, ...known])];
  const adjectives = new Set(names.map(adjectiveOf).filter((adjective) => adjective !== undefined));
  return [
    ...names.flatMap((name) => asNaam(name, isKnown(name))),
    ...[...adjectives].flatMap((adjective): ContextName[] => [
      { words: [adjective], soort: 'bijvoeglijk' },
      { words: [`${adjective}e`], soort: 'bijvoeglijk' },
    ]),
  ];
};

/** Whether the name stands here; an abbreviation also as the first part of a compound: `OM-zaak`. */
export const standsAt = ({ words, soort }: ContextName, tokens: readonly Token[], at: number): boolean => {
  for (let i = 0; i < words.length; i++) {
    const token = tokens[at + i];
    const word = words[i] ?? '';
    if (!token) return false;
    if (soort === 'afkorting' ? token.text !== word && !isInflected(token.text, word) : token.lower !== word)
      return false;
  }
  return true;
};

const isInflected = (text: string, word: string): boolean =>
  text.startsWith(word) && (text.charAt(word.length) === '-' || /^['’]?s$/.test(text.slice(word.length)));

/** Words that name a field of law or policy by how they end: `jeugdzorg`, `strafrechtketen`. */
const FIELDS = [
  'recht',
  'keten',
  'zorg',
  'hulpverlening',
  'bescherming',
  'domein',
  'stelsel',
  'wetgeving',
  'beleid',
];
const FIELD_WORDS = new Set(
  'bijstand inburgering onderwijs handhaving toezicht strafvordering belastingheffing reclassering politie'.split(
    ' ',
  ),
);

/**
 * Whether a known or clearly named context begins here, after an article: an organisation, a field of law, a law.
 * Gives the index of its last token.
 */
export const namedContextAt = (
  tokens: readonly Token[],
  at: number,
  profiel: Profiel,
): number | undefined => {
  const token = tokens[at];
  if (token?.kind !== 'word') return undefined;
  for (let last = Math.min(at + MAX_NAME - 1, tokens.length - 1); last >= at; last--) {
    const text = tokens
      .slice(at, last + 1)
      .map((part) => part.text)
      .join(' ');
    if (
      otherNames(text, profiel).some(
        (name) =>
          name === text ||
          (name.length > LONGEST_ABBREVIATION && normaliseBegrip(name) === normaliseBegrip(text)),
      )
    )
      return last;
  }
  if (isAbbreviation(token.text)) return at;
  const { lower } = token;
  const isField =
    FIELD_WORDS.has(lower) || FIELDS.some((end) => lower.length > end.length && lower.endsWith(end));
  return isField || isLawName(token) ? at : undefined;
};
const MAX_NAME = 8;

const LAW_ENDS = ['wet', 'wetboek', 'verordening', 'richtlijn'];

/** `Omgevingswet`, `AI-verordening`: a law by the end of its name; `wet` alone is any law. */
export const isLawName = ({ text, lower }: Token): boolean =>
  (isCapital(text) || text.includes('-')) &&
  LAW_ENDS.some((end) => lower.length > end.length && lower.endsWith(end));
