import { PARTICLES } from '../../core/src/taal/lexicon/deeltjes.ts';
import { GEEN_WERKWOORD } from './eigen/werkwoorden.ts';
import type { Dictionary } from './hunspell.ts';
import { inflectedOf, stemsOf } from './spelling.ts';
import { STERK } from './sterke-werkwoorden.ts';
import { addForm, WOORDSOORT, type Words } from './words.ts';

const INSEPARABLE = /^(?:be|ge|her|er|ont|ver|mis|over|onder|door|om|voor|achter|vol|weer|aan)/u;
const FIRM = /^(?:be|ge|her|er|ont|ver)/u;

interface Strong {
  readonly infinitive: string;
  readonly past: readonly string[];
  readonly participle: string;
  readonly stem: string | undefined;
  readonly third: string | undefined;
}

const STRONG: readonly Strong[] = STERK.map((line) => {
  const [infinitive = '', one = '', many = '', participle = '', stem, third] = line.split(' ');
  return { infinitive, past: [one, many], participle, stem, third };
}).toSorted((a, b) => b.infinitive.length - a.infinitive.length);

const DOTTED: readonly (readonly [RegExp, string])[] = [
  [/^e(?!u)/u, 'ë'],
  [/^i(?!j)/u, 'ï'],
  [/^u(?!i)/u, 'ü'],
];

/** `eisen` gives `geëist`: a vowel that would be read together with the one before gets dots. */
const withGe = (rest: string): string => {
  const rule = DOTTED.find(([start]) => start.test(rest));
  return rule ? `ge${rule[1]}${rest.slice(1)}` : `ge${rest}`;
};

interface Sources {
  readonly surface: ReadonlySet<string>;
  /** Flags of the words that have a verb's. */
  readonly flags: ReadonlyMap<string, ReadonlySet<string>>;
}

const strongOf = (
  infinitive: string,
  { surface }: Sources,
): (Strong & { readonly prefix: string }) | undefined => {
  for (const strong of STRONG) {
    if (!infinitive.endsWith(strong.infinitive)) continue;
    const prefix = infinitive.slice(0, infinitive.length - strong.infinitive.length);
    if (prefix === '' || surface.has(prefix + strong.past[0])) return { ...strong, prefix };
  }
  return undefined;
};

/** The participles of a regular verb, as far as the dictionary has them. */
const participlesOf = (stem: string, ending: string, { surface }: Sources): readonly string[] => {
  const body = /[dt]$/u.test(stem) ? stem : stem + ending;
  const found: string[] = [];
  if (surface.has(withGe(body))) found.push(withGe(body));
  for (let at = 2; at < body.length - 2; at++) {
    const inner = body.slice(0, at) + withGe(body.slice(at));
    const isParticle = PARTICLES.has(body.slice(0, at));
    if (surface.has(inner) && (isParticle || surface.has(withGe(body.slice(at))))) found.push(inner);
    if (isParticle && FIRM.test(body.slice(at)) && surface.has(body)) found.push(body);
  }
  if (found.length === 0 && INSEPARABLE.test(stem) && surface.has(body)) found.push(body);
  return found;
};

const addParticiple = (words: Words, participle: string, infinitief: string, { surface }: Sources): void => {
  const bits = WOORDSOORT.deelwoord;
  addForm(words, participle, { bits, infinitief });
  if (participle.endsWith('en')) {
    if (surface.has(`${participle}e`))
      addForm(words, `${participle}e`, { bits, infinitief, basis: participle });
    return;
  }
  for (const form of inflectedOf(participle))
    if (surface.has(form) || /[^aeiou]{2}e$/u.test(form))
      if (form === `${participle}e` || surface.has(form))
        addForm(words, form, { bits, infinitief, basis: participle });
};

interface Verb {
  readonly infinitief: string;
  readonly stem: string | undefined;
  readonly strong: (Strong & { readonly prefix: string }) | undefined;
}

const finite = (words: Words, form: string, infinitief: string): void =>
  addForm(words, form, { bits: WOORDSOORT.persoonsvorm, infinitief });

/** Infinitive, present tense and present participle. */
const addPresent = (words: Words, infinitief: string, sources: Sources): Verb => {
  const strong = strongOf(infinitief, sources);
  const { surface, flags } = sources;
  const candidates = stemsOf(infinitief);
  const stem =
    (strong?.stem === undefined ? undefined : strong.prefix + strong.stem) ??
    (strong ? undefined : candidates.find((each) => flags.has(each))) ??
    candidates.find((each) => surface.has(each)) ??
    candidates.find((each) => surface.has(`${each}t`)) ??
    (candidates.length === 1 || infinitief.endsWith('eren') ? candidates[0] : undefined);
  const regular = stem === undefined || stem.endsWith('t') ? stem : `${stem}t`;
  const persoonsvorm = strong?.third === undefined ? regular : strong.prefix + strong.third;
  addForm(words, infinitief, {
    bits: WOORDSOORT.infinitief,
    infinitief,
    ...(persoonsvorm === undefined ? {} : { persoonsvorm }),
  });
  const present = { bits: WOORDSOORT.deelwoord, infinitief };
  addForm(words, `${infinitief}d`, present);
  addForm(words, `${infinitief}de`, { ...present, basis: `${infinitief}d` });
  for (const form of [stem, persoonsvorm]) if (form !== undefined) finite(words, form, infinitief);
  return { infinitief, stem, strong };
};

const addStrongPast = (
  words: Words,
  infinitief: string,
  strong: NonNullable<Verb['strong']>,
  sources: Sources,
): void => {
  const { prefix, participle, past } = strong;
  for (const form of past) finite(words, prefix + form, infinitief);
  if (participle === '-') return;
  const [withGe, without] = [prefix + participle, prefix + participle.replace(/^ge/u, '')];
  const isKnown = (each: string): boolean => sources.surface.has(each) && each !== infinitief;
  const isWhole = prefix === '' || (!FIRM.test(prefix) && isKnown(withGe));
  if (isWhole) addParticiple(words, withGe, infinitief, sources);
  const isInseparable = INSEPARABLE.test(prefix) || /(?:be|ver|ont|her)$/u.test(prefix);
  if (prefix !== '' && isInseparable && (isKnown(without) || FIRM.test(prefix)))
    addParticiple(words, without, infinitief, sources);
};

const addPast = (words: Words, { infinitief, stem, strong }: Verb, sources: Sources): void => {
  if (strong) addStrongPast(words, infinitief, strong, sources);
  if (strong || stem === undefined) return;
  const { surface, flags } = sources;
  const own = flags.get(stem);
  const third = flags.get(`${stem}t`);
  const isT = own?.has('Vq') || third?.has('Vb') || false;
  const isD = own?.has('Vp') || third?.has('Va') || false;
  for (const letter of [isD || !isT ? 'd' : '', isT || !isD ? 't' : '']) {
    if (letter === '') continue;
    const isKnown = letter === 'd' ? isD : isT;
    for (const form of [`${stem}${letter}e`, `${stem}${letter}en`])
      if (isKnown || surface.has(form)) finite(words, form, infinitief);
    for (const participle of participlesOf(stem, letter, sources))
      addParticiple(words, participle, infinitief, sources);
  }
};

const isVerbFlag = (flag: string): boolean => flag.startsWith('V') && flag !== 'Vi' && flag !== 'Ve';

/** All forms of all verbs. */
export const addVerbs = (words: Words, { entries }: Dictionary, surface: ReadonlySet<string>): void => {
  const flags = new Map<string, Set<string>>();
  const infinitives = new Set(STRONG.map(({ infinitive }) => infinitive));
  for (const entry of entries) {
    if (entry.flags.has('Vi')) infinitives.add(entry.word);
    for (const flag of entry.flags)
      if (isVerbFlag(flag)) flags.set(entry.word, (flags.get(entry.word) ?? new Set()).add(flag));
  }
  const sources = { surface, flags };
  // Infinitives without their flag: aanvaarden.
  for (const { word } of entries)
    if (word.endsWith('en') && surface.has(`${word}d`) && stemsOf(word).some((stem) => flags.has(stem)))
      infinitives.add(word);
  for (const each of GEEN_WERKWOORD) infinitives.delete(each);
  // `geraakt` is of raken before it is of geraken, and `afvoer` of afvoeren before it is a past of afvaren.
  const ordered = [...infinitives].toSorted((a, b) => Number(/^ge/u.test(a)) - Number(/^ge/u.test(b)));
  const verbs = ordered.map((infinitive) => addPresent(words, infinitive, sources));
  for (const isStrong of [false, true])
    for (const verb of verbs) if ((verb.strong !== undefined) === isStrong) addPast(words, verb, sources);
};

/** What has a verb's flag, but no infinitive that fits: for words that are nothing else. */
export const addLooseForms = (words: Words, { entries, inflect }: Dictionary): void => {
  const skipped = new Set([...GEEN_WERKWOORD].flatMap((each) => stemsOf(each)));
  const { persoonsvorm, deelwoord } = WOORDSOORT;
  for (const { word, flags } of entries) {
    const own = [...flags].filter(isVerbFlag);
    if (own.length > 0 && !skipped.has(word))
      for (const form of [word, ...own.flatMap((flag) => inflect(word, flag))])
        if (!words.has(form)) addForm(words, form, { bits: persoonsvorm });
    if (flags.has('Ve') && !words.has(word)) {
      addForm(words, word, { bits: deelwoord });
      addForm(words, `${word}e`, { bits: deelwoord, basis: word });
    }
  }
};
