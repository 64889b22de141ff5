// The spelling rules that Dutch inflection follows: open and closed syllables, f and s that soften between vowels.

const VOWELS = new Set('aeiouyëïöüéèáóí');
const isVowel = (letter: string | undefined): boolean => letter !== undefined && VOWELS.has(letter);

/** Two letters for one sound, so that the syllable is long as it is. */
const DIGRAPHS = new Set('aa ee oo uu ie oe ui eu ou au ij ei'.split(' '));

/** How a stem may look before `-en`, with its ending at the end of a syllable: `huiz` is huis, `mat` maat or mat. */
export const closed = (stem: string): readonly string[] => {
  const last = stem.at(-1) ?? '';
  const before = stem.at(-2);
  const hard = last === 'v' ? `${stem.slice(0, -1)}f` : last === 'z' ? `${stem.slice(0, -1)}s` : stem;
  if (last === before && !isVowel(last)) return [stem.slice(0, -1)];
  const isOpen = before !== undefined && !isVowel(last) && !DIGRAPHS.has(stem.slice(-3, -1));
  const doubled =
    before === 'ë'
      ? stem.at(-3) === 'e'
        ? 'ëe'
        : 'ee'
      : isOpen && 'aeou'.includes(before)
        ? before + before
        : '';
  const long = doubled === '' ? [] : [stem.slice(0, -2) + doubled + hard.slice(-1)];
  const after = stem.endsWith('i') || stem.endsWith('ie') ? [`${stem.replace(/ie?$/u, '')}ie`] : [];
  return [...new Set([...long, hard, stem, ...after])];
};

/** Stems that may belong to an infinitive, the likeliest first. */
export const stemsOf = (infinitive: string): readonly string[] => {
  if (infinitive.endsWith('iën') || infinitive.endsWith('eën')) return [infinitive.slice(0, -2)];
  if (infinitive.endsWith('ën')) return [infinitive.slice(0, -2)];
  if (infinitive.endsWith('en')) {
    const stem = infinitive.slice(0, -2);
    const last = stem.at(-1) ?? '';
    // knieën, skiën, zien, doen: the vowel is the stem's own
    if (last === 'o' || last === 'i') return [stem, `${stem}e`];
    // Only an e can be mute in an open syllable, and o before r: handelen, monitoren.
    const all = closed(stem);
    return /[^aeiou][au][bcdfghjklmnpqrstvwxz]$/u.test(stem) ? all.slice(0, 1) : all;
  }
  return infinitive.endsWith('n') ? [infinitive.slice(0, -1), infinitive.slice(0, -2)] : [];
};

/** Plurals that a noun may have, whether they exist or not. */
export const pluralsOf = (noun: string): readonly string[] => {
  const last = noun.at(-1) ?? '';
  const [a, b] = [noun.at(-3), noun.at(-2)];
  const stems = [noun];
  if (!isVowel(last)) {
    if (a === b && isVowel(b)) stems.push(noun.slice(0, -2) + last);
    if (isVowel(b) && !isVowel(a)) stems.push(noun + last);
  }
  const soft = stems.flatMap((stem) =>
    stem.endsWith('f') && !stem.endsWith('ff')
      ? [`${stem.slice(0, -1)}v`]
      : stem.endsWith('s') && !stem.endsWith('ss')
        ? [`${stem.slice(0, -1)}z`]
        : [],
  );
  return [
    ...(noun.endsWith('heid') ? [`${noun.slice(0, -4)}heden`] : []),
    ...(noun.endsWith('ie') ? [`${noun.slice(0, -2)}iën`, `${noun}ën`] : []),
    ...(noun.endsWith('ee') ? [`${noun}ën`] : []),
    ...(noun.endsWith('um') ? [`${noun.slice(0, -2)}a`] : []),
    ...(noun.endsWith('us') ? [`${noun.slice(0, -2)}i`] : []),
    ...(noun.endsWith('man') ? [`${noun.slice(0, -3)}lieden`, `${noun.slice(0, -3)}lui`] : []),
    ...(noun.endsWith('e') ? [`${noun}n`] : [...stems, ...soft].map((stem) => `${stem}en`)),
    `${noun}s`,
    `${noun}'s`,
  ];
};

/** Inflected forms that an adjective may have: groot, grote; dik, dikke; lief, lieve. */
export const inflectedOf = (adjective: string): readonly string[] =>
  pluralsOf(adjective)
    .filter((each) => each.endsWith('en'))
    .map((each) => each.slice(0, -1));
