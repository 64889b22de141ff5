import { B1, B2, capacityFor, ID_BITS, printOf, slotOf } from '../../core/src/taal/lexicon/hash.ts';
import type { LexiconData } from '../../core/src/taal/lexicon/lexicon-data.ts';
import type { Facts, Words } from './words.ts';

/** Makes one form of another: without the letters `ge` at `ge`, without the last `cut`, and with `add` at the end. */
interface Rewrite {
  readonly ge: number;
  readonly cut: number;
  readonly add: string;
}

const ending = (from: string, to: string): { readonly cut: number; readonly add: string } => {
  let same = 0;
  while (same < from.length && from[same] === to[same]) same++;
  return { cut: from.length - same, add: to.slice(same) };
};

const rewriteOf = (from: string, to: string): Rewrite => {
  let best: Rewrite = { ge: -1, ...ending(from, to) };
  for (let at = from.indexOf('ge'); at >= 0; at = from.indexOf('ge', at + 1)) {
    const other = ending(from.slice(0, at) + from.slice(at + 2), to);
    if (other.cut + other.add.length + 1 < best.cut + best.add.length) best = { ge: at, ...other };
  }
  return best;
};

const hash = (word: string, base: number): number => {
  let h = 0;
  for (let i = 0; i < word.length; i++) h = (Math.imul(h, base) + word.charCodeAt(i)) | 0;
  return h;
};

/** Whether every form, put into the table in this order, is found again as itself. */
const isUnmistakable = (hashes: readonly (readonly [number, number])[], salt: number): boolean => {
  const mask = capacityFor(hashes.length) - 1;
  const prints = new Int32Array(mask + 1).fill(-1);
  return hashes.every(([h1, h2]) => {
    const print = printOf(h1, h2, salt);
    let slot = slotOf(h1, h2) & mask;
    while (prints[slot] !== -1) {
      if (prints[slot] === print) return false;
      slot = (slot + 1) & mask;
    }
    prints[slot] = print;
    return true;
  });
};

const saltFor = (words: readonly string[]): number => {
  const hashes = words.map((word) => [hash(word, B1), hash(word, B2)] as const);
  let salt = 0;
  while (!isUnmistakable(hashes, salt)) salt++;
  return salt;
};

// No quotes and no backslash, which would have to be escaped; letters, hyphen and apostrophe belong to the words.
const printable = Array.from({ length: 94 }, (_, i) => String.fromCharCode(33 + i)).filter(
  (c) => !`"\\`.includes(c),
);
const MARKS = printable.filter((c) => !/[a-zA-Z'-]/u.test(c));
const MAX_SHARED = 43;

export const encode = (words: Words): LexiconData => {
  const rewrites = new Map<string, number>([['', 0]]);
  const idOf = (from: string, to: string | undefined): number => {
    if (to === undefined || to === from) return 0;
    const { ge, cut, add } = rewriteOf(from, to);
    const key = `${ge < 0 ? '' : ge},${cut},${add}`;
    const id = rewrites.get(key) ?? rewrites.size;
    rewrites.set(key, id);
    return id;
  };
  const classOf = (word: string, facts: Facts): string => {
    const info =
      (facts.geslacht === 'de' ? 1 : facts.geslacht === 'het' ? 2 : 0) + (facts.isPluraleTantum ? 4 : 0);
    const { enkelvoud, infinitief, persoonsvorm, basis } = facts;
    const ids = [enkelvoud, infinitief, persoonsvorm, basis].map((to) => idOf(word, to));
    return [facts.bits, info, ...ids].join(',');
  };
  const sorted = [...words]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, facts]) => ({ word, key: classOf(word, facts) }));
  const counts = new Map<string, number>();
  for (const { key } of sorted) counts.set(key, (counts.get(key) ?? 0) + 1);
  const classes = [...counts].toSorted((a, b) => b[1] - a[1]).map(([key]) => key);
  if (classes.length >= 1 << ID_BITS) throw new Error(`lexicon: ${classes.length} classes are too many`);
  const doubles = Math.ceil(Math.max(0, classes.length - MARKS.length) / (printable.length - 1));
  const singles = MARKS.length - doubles;
  const codes = new Map(
    classes.map((key, id) => {
      const rest = id - singles;
      const code =
        rest < 0
          ? MARKS[id]
          : `${MARKS[singles + Math.floor(rest / printable.length)]}${printable[rest % printable.length]}`;
      return [key, code ?? ''];
    }),
  );
  const letters = [
    ...new Set(sorted.flatMap(({ word }) => [...word].filter((c) => !/[a-z'-]/u.test(c)))),
  ].toSorted();
  if (letters.length > 26) throw new Error(`lexicon: too many letters: ${letters.join('')}`);
  const substitute = new Map(letters.map((letter, i) => [letter, String.fromCharCode(65 + i)]));
  let before = '';
  let text = '';
  for (const { word, key } of sorted) {
    let shared = 0;
    while (shared < MAX_SHARED && shared < before.length && before[shared] === word[shared]) shared++;
    const rest = [...word.slice(shared)].map((c) => substitute.get(c) ?? c).join('');
    text += String.fromCharCode(48 + shared) + rest + codes.get(key);
    before = word;
  }
  return {
    words: text,
    letters: letters.join(''),
    classes: `${singles};${classes.join(';')}`,
    rewrites: [...rewrites.keys()].join(';'),
    size: sorted.length,
    salt: saltFor(sorted.map(({ word }) => word)),
  };
};
