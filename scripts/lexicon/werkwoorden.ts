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
  if (!FIRM.test(stem) && surface.has(withGe(body))) found.push(withGe(body));
  for (let at = 2; at < body.length - 2; at++) {
    const inner = body.slice(0, at) + withGe(body.slice(at));
    if (surface.has(inner) && surface.has(withGe(body.slice(at)))) found.push(inner);
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

const addVerb = (words: Words, infinitief: string, sources: Sources): void => {
  const strong = strongOf(infinitief, sources);
  const { surface, flags } = sources;
  const candidates = stemsOf(infinitief);
  const stem =
    (strong?.stem === undefined ? undefined : strong.prefix + strong.stem) ??
    (strong ? undefined : candidates.find((each) => flags.has(each))) ??
    candidates.find((each) => surface.has(each)) ??
    candidates.find((each) => surface.has(`${each}t`));
  const persoonsvorm =
    strong?.third !== undefined
      ? strong.prefix + strong.third
      : stem === undefined
        ? undefined
        : stem.endsWith('t')
          ? stem
          : `${stem}t`;
  addForm(words, infinitief, {
    bits: WOORDSOORT.infinitief,
    infinitief,
    ...(persoonsvorm === undefined ? {} : { persoonsvorm }),
  });
  for (const ending of ['d', 'de'])
    addForm(words, infinitief + ending, {
      bits: WOORDSOORT.deelwoord,
      infinitief,
      ...(ending === 'de' ? { basis: `${infinitief}d` } : {}),
    });
  const finite = (form: string | undefined): void => {
    if (form !== undefined) addForm(words, form, { bits: WOORDSOORT.persoonsvorm, infinitief });
  };
  finite(stem);
  finite(persoonsvorm);
  if (strong) {
    for (const form of strong.past) finite(strong.prefix + form);
    const { prefix, participle } = strong;
    const whole = [prefix + participle, prefix + participle.replace(/^ge/u, '')];
    const fitting =
      prefix === '' ? whole.slice(0, 1) : whole.filter((each) => surface.has(each) && each !== infinitief);
    for (const each of fitting.length === 0 && FIRM.test(prefix) ? whole.slice(1) : fitting.slice(0, 1))
      if (each !== '-') addParticiple(words, each, infinitief, sources);
    return;
  }
  if (stem === undefined) return;
  const own = flags.get(stem);
  const third = flags.get(`${stem}t`);
  const isT = own?.has('Vq') || third?.has('Vb') || false;
  const isD = own?.has('Vp') || third?.has('Va') || false;
  for (const letter of [isD || !isT ? 'd' : '', isT || !isD ? 't' : '']) {
    if (letter === '') continue;
    const isKnown = letter === 'd' ? isD : isT;
    for (const form of [`${stem}${letter}e`, `${stem}${letter}en`])
      if (isKnown || surface.has(form)) finite(form);
    for (const participle of participlesOf(stem, letter, sources))
      addParticiple(words, participle, infinitief, sources);
  }
};

const isVerbFlag = (flag: string): boolean => flag.startsWith('V') && flag !== 'Vi' && flag !== 'Ve';

/** All forms of all verbs. */
export const addVerbs = (
  words: Words,
  { entries, inflect }: Dictionary,
  surface: ReadonlySet<string>,
): void => {
  const flags = new Map<string, Set<string>>();
  const infinitives = new Set(STRONG.map(({ infinitive }) => infinitive));
  for (const entry of entries) {
    if (entry.flags.has('Vi')) infinitives.add(entry.word);
    for (const flag of entry.flags)
      if (isVerbFlag(flag)) flags.set(entry.word, (flags.get(entry.word) ?? new Set()).add(flag));
  }
  const sources = { surface, flags };
  for (const infinitive of infinitives) addVerb(words, infinitive, sources);
  // What has a verb's flag but no infinitive that fits.
  const bits = WOORDSOORT.persoonsvorm;
  for (const [word, own] of flags) {
    if (!words.has(word)) addForm(words, word, { bits });
    for (const flag of own)
      for (const form of inflect(word, flag)) if (!words.has(form)) addForm(words, form, { bits });
  }
  for (const { word, flags: own } of entries)
    if (own.has('Ve') && !words.has(word))
      for (const form of [word, `${word}e`])
        addForm(words, form, { bits: WOORDSOORT.deelwoord, ...(form === word ? {} : { basis: word }) });
};
