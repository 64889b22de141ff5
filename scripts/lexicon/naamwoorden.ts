import { PARTICLES } from '../../core/src/taal/lexicon/deeltjes.ts';
import type { Dictionary, Entry } from './hunspell.ts';
import { closed, inflectedOf, pluralsOf } from './spelling.ts';
import { addForm, has, WOORDSOORT, type Words } from './words.ts';

const { enkelvoud, meervoud, bijvoeglijk, deelwoord, persoonsvorm, infinitief } = WOORDSOORT;
const NOUN = enkelvoud | meervoud;

const isPlural = (flag: string): boolean => flag.startsWith('Z') && flag !== 'Zm' && flag !== 'Zk';
const isDiminutive = (flag: string): boolean => flag.startsWith('Y');
const isAdjective = (flag: string): boolean => /^A[a-z]$/u.test(flag);
const isPart = (flag: string): boolean => /^C[acbdheA]$/u.test(flag);
const hasFlag = (entry: Entry, test: (flag: string) => boolean): boolean => [...entry.flags].some(test);

const addNoun = (words: Words, singular: string, plurals: readonly string[]): void => {
  addForm(words, singular, { bits: enkelvoud });
  for (const plural of plurals) addForm(words, plural, { bits: meervoud, enkelvoud: singular });
};

/** Singulars that a plural may have, whether they exist or not. */
const singularsOf = (plural: string): readonly string[] => {
  if (plural.endsWith('heden')) return [`${plural.slice(0, -5)}heid`];
  if (plural.endsWith('iën')) return [`${plural.slice(0, -3)}ie`, plural.slice(0, -2)];
  if (plural.endsWith('lieden')) return [`${plural.slice(0, -6)}man`];
  if (plural.endsWith('lui')) return [`${plural.slice(0, -3)}man`];
  if (plural.endsWith('en')) return [...closed(plural.slice(0, -2)), plural.slice(0, -1)];
  if (plural.endsWith('ën')) return [plural.slice(0, -2)];
  if (plural.endsWith("'s")) return [plural.slice(0, -2)];
  if (plural.endsWith('s')) return [plural.slice(0, -1)];
  if (plural.endsWith('a')) return [`${plural.slice(0, -1)}um`];
  return plural.endsWith('i') ? [`${plural.slice(0, -1)}us`] : [];
};

/** `belastingplichtigen` is the plural of belastingplichtige, not of the adjective. */
const ADJECTIVAL = /(?:end|ig|lijk|[^aeiou]d|isch|en)en$/u;

const singularIn = (words: Words, plural: string): string | undefined => {
  const adjective = plural.slice(0, -2);
  if (
    ADJECTIVAL.test(plural) &&
    has(words, adjective, bijvoeglijk | deelwoord) &&
    !has(words, adjective, enkelvoud)
  )
    return `${adjective}e`;
  return regularIn(words, plural);
};

const regularIn = (words: Words, plural: string): string | undefined =>
  singularsOf(plural).find(
    (each) => each.length > 2 && has(words, each, enkelvoud) && pluralsOf(each).includes(plural),
  );

const COMPARATIVES = new Set(['Ab', 'Ao', 'Aq', 'As']);

const addAdjectives = (words: Words, { entries, inflect }: Dictionary): void => {
  for (const { word, flags } of entries) {
    const own = [...flags].filter(isAdjective);
    if (own.length === 0) continue;
    addForm(words, word, { bits: bijvoeglijk });
    for (const flag of own)
      for (const form of inflect(word, flag)) addForm(words, form, { bits: bijvoeglijk, basis: word });
    for (const flag of own)
      if (COMPARATIVES.has(flag))
        for (const form of inflect(word, flag))
          addForm(words, `${form}e`, { bits: bijvoeglijk, basis: word });
  }
};

const ADJECTIVE_ENDS = /(?:.ig|lijk|isch|baar|loos|zaam|achtig|ieel|matig|waardig|zijdig|vormig|jarig)$/u;
const NOUN_ENDS =
  /(?:ing|heid|teit|isme|[ts]ie|schap|dom|nis|.aar|erij|logie|grafie|ment|age|.ist|ator|teur|.ling|ster|iek|uur|ij|sel|.er|ie)$/u;
const LINKS = /(?:s|en|e|er|-)$/u;

/** A compound that stands in the dictionary without flags is what its last part is. */
const compound = (words: Words, word: string, entries: ReadonlySet<string>): boolean => {
  for (let at = 2; at <= word.length - 3; at++) {
    const right = words.get(word.slice(at));
    const left = word.slice(0, at);
    if (!right || !(entries.has(left) || entries.has(left.replace(LINKS, '')))) continue;
    const bits =
      right.bits &
      (NOUN |
        bijvoeglijk |
        (PARTICLES.has(left) ? deelwoord | persoonsvorm | infinitief : word.length - at > 4 ? deelwoord : 0));
    if (bits === 0) continue;
    const noun = bits & NOUN ? bits & NOUN : bits;
    addForm(words, word, {
      bits: noun,
      ...(right.enkelvoud === undefined || !(noun & meervoud) ? {} : { enkelvoud: left + right.enkelvoud }),
      ...(right.basis === undefined ? {} : { basis: left + right.basis }),
      ...(right.infinitief === undefined || noun & NOUN || !PARTICLES.has(left)
        ? {}
        : { infinitief: left + right.infinitief }),
    });
    return true;
  }
  return false;
};

const FOREIGN_NOUN = /(?:[aiou]se|[aiy]ne|ance|ence|ure|[aio]de|ese|ite|oge|ette|yse|euse|tice)$/u;
const PARTICIPLE = /^(?:aan|af|bij|door|in|mee|na|om|op|over|toe|uit|vast|voor|weg)?ge.{3,}[dt]$/u;

/** What a word most probably is, from its shape alone: nouns are by far the most among those that are left. */
const guess = (words: Words, word: string): void => {
  for (let at = 3; at <= word.length - 5; at++) {
    const bits = (words.get(word.slice(at))?.bits ?? 0) & NOUN;
    if (bits === enkelvoud) {
      addForm(words, word, { bits });
      return;
    }
  }
  if (PARTICIPLE.test(word)) addForm(words, word, { bits: deelwoord });
  else if (
    word.length > 3 &&
    (FOREIGN_NOUN.test(word) || /^[a-z]+[^aeiouydtns]$|^[a-z]+[aiou]n?$/u.test(word))
  )
    addForm(words, word, { bits: enkelvoud });
};

/** Words without flags that tell their class: plurals of known nouns, compounds, and those with a telling ending. */
const addRest = (words: Words, { entries }: Dictionary): void => {
  const all = new Set(entries.map(({ word }) => word));
  for (const isSecond of [false, true])
    for (const { word, flags } of entries) {
      if (words.has(word) || flags.has('Cx') || flags.has('prefixed') || word.length < 3) continue;
      const singular = singularIn(words, word);
      if (singular !== undefined) addForm(words, word, { bits: meervoud, enkelvoud: singular });
      else if (isSecond && (ADJECTIVE_ENDS.test(word) || !compound(words, word, all))) {
        if (ADJECTIVE_ENDS.test(word)) {
          addForm(words, word, { bits: bijvoeglijk });
          for (const form of inflectedOf(word))
            if (all.has(form)) addForm(words, form, { bits: bijvoeglijk, basis: word });
        } else if (NOUN_ENDS.test(word)) addForm(words, word, { bits: enkelvoud });
        else guess(words, word);
      }
    }
};

/** Nouns that have no plural flag: they may be the end of a compound, or bind with -s-. */
const addParts = (words: Words, { entries }: Dictionary): void => {
  const verbal = persoonsvorm | infinitief | deelwoord | bijvoeglijk;
  for (const entry of entries) {
    const { word, flags } = entry;
    if (!hasFlag(entry, isPart) || flags.has('Cx')) continue;
    if (hasFlag(entry, (flag) => /^[ZYVAP]/u.test(flag))) continue;
    const isSure = flags.has('Ch') || flags.has('Cd');
    if (!isSure && has(words, word, flags.has('Cc') ? bijvoeglijk | deelwoord : verbal)) continue;
    if (has(words, word, NOUN)) continue;
    if (!isSure && ADJECTIVE_ENDS.test(word) && !flags.has('Cb')) {
      addForm(words, word, { bits: bijvoeglijk });
      continue;
    }
    const singular = singularIn(words, word);
    if (singular !== undefined) addForm(words, word, { bits: meervoud, enkelvoud: singular });
    else addForm(words, word, { bits: enkelvoud });
  }
};

export const addNouns = (words: Words, dictionary: Dictionary): void => {
  const { entries, inflect } = dictionary;
  for (const entry of entries) {
    const { word, flags } = entry;
    if (flags.has('prefixed')) continue;
    const plural = [...flags].filter(isPlural);
    if (plural.length > 0 || hasFlag(entry, isDiminutive) || flags.has('Xe'))
      addNoun(
        words,
        word,
        plural.flatMap((flag) => inflect(word, flag)),
      );
    if (flags.has('Zm')) addNoun(words, `${word}heid`, [`${word}heden`]);
    if (flags.has('Zk')) addNoun(words, `${word}e`, [`${word}en`]);
    if (flags.has('Xe')) addNoun(words, `${word}e`, [`${word}es`, `${word}en`]);
  }
  addAdjectives(words, dictionary);
  // Singulars before what may be their plural.
  const byLength = { ...dictionary, entries: entries.toSorted((a, b) => a.word.length - b.word.length) };
  addParts(words, byLength);
  addRest(words, byLength);
};
