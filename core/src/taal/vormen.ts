// Regular inflection of Dutch nouns and adjectives, both ways.

const VOWELS = new Set('aeiouy');
const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.has(letter);

/** Hyphens, underscores and apostrophes do not make another word. */
export const bare = (lower: string): string => {
  for (let i = 0; i < lower.length; i++) {
    const unit = lower.charCodeAt(i);
    if (unit === 45 || unit === 95 || unit === 39) return lower.replace(/[-_']/g, '');
  }
  return lower;
};

/** f and s become v and z between vowels: brief, brieven; huis, huizen. */
const softened = (stem: string): string[] =>
  stem.endsWith('f') ? [`${stem.slice(0, -1)}v`] : stem.endsWith('s') ? [`${stem.slice(0, -1)}z`] : [];

/** The stem before an ending that begins with a vowel: maat, mat-en; stip, stipp-en. */
const beforeVowel = (word: string): string[] => {
  const [a, b, c] = [word.at(-3), word.at(-2), word.at(-1)];
  const stems = [word];
  if (a !== undefined && a === b && isVowel(b) && !isVowel(c)) stems.push(word.slice(0, -2) + (c ?? ''));
  if (!isVowel(a) && isVowel(b) && c !== undefined && !isVowel(c)) stems.push(word + c);
  return [...stems, ...stems.flatMap(softened)];
};

const plurals = (word: string): string[] => {
  if (word.endsWith('heid')) return [`${word.slice(0, -4)}heden`];
  if (word.endsWith('ie')) return [`${word}s`, `${word.slice(0, -2)}iën`, `${word}ën`];
  if (word.endsWith('um')) return [`${word.slice(0, -2)}a`, `${word}s`];
  if (word.endsWith('e')) return [`${word}n`, `${word}s`];
  return [
    `${word}s`,
    `${word}'s`,
    ...beforeVowel(word).flatMap((stem) => [`${stem}en`, `${stem}e`, `${stem}eren`]),
  ];
};

const singulars = (word: string): string[] => {
  if (word.endsWith('heden')) return [`${word.slice(0, -5)}heid`];
  if (word.endsWith('iën')) return [`${word.slice(0, -3)}ie`];
  if (word.length < 5) return [];
  if (word.endsWith('s') && !word.endsWith('ss')) return [word.slice(0, -1)];
  if (!word.endsWith('en')) return [];
  const stem = word.slice(0, -2);
  const last = stem.at(-1) ?? '';
  const hardened = last === 'v' ? `${stem.slice(0, -1)}f` : last === 'z' ? `${stem.slice(0, -1)}s` : stem;
  const before = hardened.at(-2);
  const isDouble = last === before && !isVowel(last);
  const lengthened =
    isVowel(before) && !isVowel(hardened.at(-3)) ? [hardened.slice(0, -1) + before + hardened.slice(-1)] : [];
  return isDouble ? [stem.slice(0, -1)] : [hardened, `${stem}e`, ...lengthened];
};

/** The word and its regular plural, singular and -e forms; some of them may not exist, which does no harm. */
export const formsOf = (word: string): ReadonlySet<string> =>
  word.length < 3 ? new Set([word]) : new Set([word, ...plurals(word), ...singulars(word)].map(bare));
