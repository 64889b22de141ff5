import { LEXICON } from './data.generated.ts';
import { B1, B2, capacityFor, ID_BITS, printOf, slotOf } from './hash.ts';

// Every form of the lexicon in an open-addressing table of one number each: no strings.

/** No Dutch word is longer. */
export const MAX_LENGTH = 64;

// Filled at the first look-up; bare variables, because they are read at every one.
let mask = 0;
/** In each place the print of a form and the class of it, or 0; behind the places the classes and a seal. */
let places: Int32Array = new Int32Array(0);
/** Of each class its bits, its info, and the rewrites to singular, infinitive, finite form and base: 6 numbers. */
let classes: Int32Array = places;
let rewrites: readonly string[] = [];

const ID_MASK = (1 << ID_BITS) - 1;
const FIELDS = 6;
const SHARED_FROM = 48;

const SEMICOLON = 59;
const COMMA = 44;
const DIGIT_ZERO = 48;

/** `6;1,0,0;2,5,0`: a number, and then the fields of each class from the second place on. */
const readClasses = (text: string): readonly [first: number, fields: Uint16Array<ArrayBuffer>] => {
  const end = text.indexOf(';');
  const fields = new Uint16Array(text.length);
  let place = FIELDS;
  let field = 0;
  let value = 0;
  for (let at = end + 1; at <= text.length; at++) {
    const unit = at === text.length ? SEMICOLON : text.charCodeAt(at);
    if (unit !== COMMA && unit !== SEMICOLON) value = value * 10 + unit - DIGIT_ZERO;
    else {
      fields[place + field] = value;
      value = 0;
      field = unit === COMMA ? field + 1 : 0;
      if (unit === SEMICOLON) place += FIELDS;
    }
  }
  return [Number(text.slice(0, end)), fields.slice(0, place)];
};

/** Of each text so many characters count in the seal: to count all takes longer than to read a table. */
const SAMPLES = 1024;

/** Stands at the end of a table, and says of which lexicon it is and, because it is of numbers, in which byte order. */
const makeSeal = (): readonly number[] => {
  const { words, letters, size, salt } = LEXICON;
  const parts = [words, letters, LEXICON.classes].flatMap((text) => {
    const step = Math.ceil(text.length / SAMPLES);
    let sampled = 0;
    for (let at = 0; at < text.length; at += step)
      sampled = (Math.imul(sampled, B1) + text.charCodeAt(at)) | 0;
    return [text.length, sampled];
  });
  return [size, salt, ...parts];
};

let findOffered: () => Int32Array | undefined = () => undefined;
let built: Int32Array | undefined;

/**
 * Says where to find a table that `findBuiltLexiconTable` gave at an earlier start. It is asked for at the first look-up, and used
 * when it is of this lexicon and in the byte order of this machine. That it is whole, and was built by this same code, is for
 * the caller to know.
 */
export const offerLexiconTable = (find: () => Int32Array | undefined): void => {
  findOffered = find;
};

/** The table, for the next start; `undefined` when it did not have to be built. */
export const findBuiltLexiconTable = (): Int32Array | undefined => built;

const findOurs = (capacity: number, seal: readonly number[]): Int32Array | undefined => {
  const offered = findOffered();
  if (offered === undefined || offered.length <= capacity + seal.length) return undefined;
  return seal.every((part, i) => offered.at(i - seal.length) === part) ? offered : undefined;
};

const load = (): void => {
  const capacity = capacityFor(LEXICON.size);
  const seal = makeSeal();
  places = findOurs(capacity, seal) ?? build(capacity, seal);
  classes = places.subarray(capacity);
  rewrites = LEXICON.rewrites.split(';');
  mask = capacity - 1;
};

const build = (capacity: number, seal: readonly number[]): Int32Array => {
  const { words, letters, salt } = LEXICON;
  const [singles, fields] = readClasses(LEXICON.classes);
  // In local variables while it is filled: that is a third faster.
  const last = capacity - 1;
  const table = new Int32Array(capacity + fields.length + seal.length);
  table.set(fields, capacity);
  table.set(seal, capacity + fields.length);

  // What each character of the text means: below 0 the letter of a word, else the number of the class that ends it.
  const meaning = new Int32Array(128);
  const printable: number[] = [];
  for (let unit = 33; unit < 127; unit++) if (unit !== 34 && unit !== 92) printable.push(unit);
  const order = new Int32Array(128);
  printable.forEach((unit, i) => {
    order[unit] = i;
  });
  let mark = 0;
  for (const unit of printable) {
    const isLetter = (unit >= 97 && unit <= 122) || unit === 39 || unit === 45;
    if (isLetter) meaning[unit] = -unit;
    else if (unit >= 65 && unit <= 90) meaning[unit] = -(letters.charCodeAt(unit - 65) || unit);
    else meaning[unit] = mark++;
  }

  const first = new Int32Array(MAX_LENGTH + 1);
  const second = new Int32Array(MAX_LENGTH + 1);
  const count = printable.length;
  for (let at = 0; at < words.length; ) {
    let length = words.charCodeAt(at++) - SHARED_FROM;
    let h1 = first[length] ?? 0;
    let h2 = second[length] ?? 0;
    let what = meaning[words.charCodeAt(at++)] ?? 0;
    while (what < 0) {
      h1 = (Math.imul(h1, B1) - what) | 0;
      h2 = (Math.imul(h2, B2) - what) | 0;
      length++;
      first[length] = h1;
      second[length] = h2;
      what = meaning[words.charCodeAt(at++)] ?? 0;
    }
    if (what >= singles) what = singles + (what - singles) * count + (order[words.charCodeAt(at++)] ?? 0);
    let slot = slotOf(h1, h2) & last;
    while (table[slot] !== 0) slot = (slot + 1) & last;
    table[slot] = (printOf(h1, h2, salt) << ID_BITS) | (what + 1);
  }
  built = table;
  return table;
};

const power1 = new Int32Array(MAX_LENGTH + 1);
const power2 = new Int32Array(MAX_LENGTH + 1);
power1[0] = 1;
power2[0] = 1;
for (let i = 1; i <= MAX_LENGTH; i++) {
  power1[i] = Math.imul(power1[i - 1] ?? 0, B1);
  power2[i] = Math.imul(power2[i - 1] ?? 0, B2);
}

// Hashes of the beginnings of the word that is looked at: one word at a time, so that looking up allocates nothing.
const begin1 = new Int32Array(MAX_LENGTH + 1);
const begin2 = new Int32Array(MAX_LENGTH + 1);

/** Makes this the word that `lookUp` looks at; false when it is too long to be in the lexicon. */
export const lookAt = (lower: string): boolean => {
  const { length } = lower;
  if (length > MAX_LENGTH) return false;
  let h1 = 0;
  let h2 = 0;
  for (let i = 0; i < length; i++) {
    const unit = lower.charCodeAt(i);
    h1 = (Math.imul(h1, B1) + unit) | 0;
    h2 = (Math.imul(h2, B2) + unit) | 0;
    begin1[i + 1] = h1;
    begin2[i + 1] = h2;
  }
  return true;
};

const find = (h1: number, h2: number): number => {
  if (mask === 0) load();
  const print = printOf(h1, h2, LEXICON.salt);
  let slot = slotOf(h1, h2) & mask;
  for (let found = places[slot] ?? 0; found !== 0; found = places[slot] ?? 0) {
    if (found >>> ID_BITS === print) return found & ID_MASK;
    slot = (slot + 1) & mask;
  }
  return 0;
};

const part1 = (from: number, to: number): number =>
  ((begin1[to] ?? 0) - Math.imul(begin1[from] ?? 0, power1[to - from] ?? 0)) | 0;
const part2 = (from: number, to: number): number =>
  ((begin2[to] ?? 0) - Math.imul(begin2[from] ?? 0, power2[to - from] ?? 0)) | 0;

/** The class of a part of the word that is looked at; 0 when it is not known. */
export const lookUp = (from: number, to: number): number => find(part1(from, to), part2(from, to));

/** The same with one more letter at the end. */
export const lookUpWith = (from: number, to: number, unit: number): number =>
  find((Math.imul(part1(from, to), B1) + unit) | 0, (Math.imul(part2(from, to), B2) + unit) | 0);

const field = (id: number, at: number): number => classes[id * FIELDS + at] ?? 0;

export const bitsOf = (id: number): number => field(id, 0);
/** 1 for de, 2 for het, 0 when not known; 4 more when there is no singular. */
export const infoOf = (id: number): number => field(id, 1);

export const FORM = { enkelvoud: 2, infinitief: 3, persoonsvorm: 4, basis: 5 } as const;

/** Another form of a word of this class; undefined when the lexicon does not say. */
export const formOf = (
  id: number,
  form: (typeof FORM)[keyof typeof FORM],
  lower: string,
): string | undefined => {
  const rewrite = field(id, form);
  if (rewrite === 0) return undefined;
  const [ge = '', cut = '', add = ''] = (rewrites[rewrite] ?? '').split(',');
  const at = ge === '' ? -1 : Number(ge);
  const whole = at < 0 ? lower : lower.slice(0, at) + lower.slice(at + 2);
  return whole.slice(0, whole.length - Number(cut)) + add;
};
