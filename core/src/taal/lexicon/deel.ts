import { bitsOf, lookUp, lookUpWith } from './tabel.ts';
import { WOORDSOORT } from './woordsoort.ts';

const { enkelvoud, meervoud, bijvoeglijk, deelwoord, infinitief, persoonsvorm, overig } = WOORDSOORT;
const NOUN = enkelvoud | meervoud;
const VERBAL = infinitief | persoonsvorm | deelwoord;

const MIN_PART = 3;
const MIN_RIGHT = 3;
const MAX_DEPTH = 3;

/** Endings that are words as well; as the right part of a compound they are hardly ever meant. */
const NO_RIGHT: ReadonlySet<string> = new Set(
  `ing ring heid eren eer aar aren age eel ten ter ters ling elen ster sters ent ant aal aat oor teit tie sie ens ene ende
  end eind lijk baar zaam achtig isme ist isten ies ijn eur euren ier ieren uur-e ten are eren ere erend eend een eens
  del elen ken men nen pen ren sen tel tal-e wen zen den gen len ben dan dat die der des des-e ver van uit aan per ten
  aten ate eten ijen erij rij rijen lei ens nis schap schappen dom loos loze ling lingen sel sels vol`.split(
    /\s+/,
  ),
);
/** Left parts that would make nonsense: too short or too common as the beginning of something else. */
const NO_LEFT: ReadonlySet<string> = new Set(
  'het een die dat der den des zij wij hij uit-e ont ver her men mij jij ben bent was-e is zal zou kan kon mag had heb'.split(
    ' ',
  ),
);
const PARTICLES: ReadonlySet<string> = new Set(
  `aan aaneen achter achterna achterop achterover achteruit af bij bijeen binnen boven buiten dicht door dooreen droog fijn
  gelijk goed groot hard heen her hoog in ineen klaar kwijt lang langs los mede mee mis na naar neer om omhoog omlaag onder op
  open over plaats rond samen scherp schoon stil stop tegen tegemoet tekort teleur terecht terug thuis toe toonaangevend uit uiteen
  vast veilig vol voor voorbij vooruit voort vrij waar weg weer zeker zwart`.split(/\s+/),
);

const S = 115;
const E = 101;
const N = 110;
const R = 114;
const HYPHEN = 45;

/** `besluit` is no luit with a bes: a word that begins with a prefix has no first part of three letters. */
const hasPrefix = (lower: string): boolean =>
  lower.startsWith('be') || lower.startsWith('ge') || lower.startsWith('ver') || lower.startsWith('ont');

/** Whether the first letters of the word can begin a compound: a word, with a linking sound or not, or a compound. */
const canBegin = (lower: string, to: number, depth: number): boolean => {
  const last = lower.charCodeAt(to - 1);
  if (last === HYPHEN) return to > 1 && (to - 1 < MIN_PART || canBegin(lower, to - 1, depth));
  if (to < MIN_PART || (to === MIN_PART && hasPrefix(lower))) return false;
  const id = lookUp(0, to);
  if (id !== 0) {
    const bits = bitsOf(id);
    if (bits & ~overig || to > MIN_PART) return to > 4 || !NO_LEFT.has(lower.slice(0, to));
    return PARTICLES.has(lower.slice(0, to));
  }
  if (last === S && isNounBefore(lower, to - 1, depth)) return true;
  if (last === N && lower.charCodeAt(to - 2) === E && isNounBefore(lower, to - 2, depth)) return true;
  if (last === R && lower.charCodeAt(to - 2) === E && isNounBefore(lower, to - 2, depth)) return true;
  if (last === E && isNounBefore(lower, to - 1, depth)) return true;
  return depth > 0 && splitAt(lower, to, depth - 1) > 0;
};

const isNounBefore = (lower: string, to: number, depth: number): boolean => {
  if (to < MIN_PART) return false;
  const id = lookUp(0, to);
  if (id !== 0) return (bitsOf(id) & enkelvoud) !== 0;
  return depth > 0 && splitAt(lower, to, depth - 1) > 0;
};

const isVowel = (unit: number): boolean =>
  unit === 97 || unit === E || unit === 105 || unit === 111 || unit === 117;

/**
 * Where the last part of a compound begins, so that this part is as long as it can be; 0 when it is no compound. Looks at
 * the first `to` letters of the word that was given to `lookAt`.
 */
export const splitAt = (lower: string, to: number, depth: number = MAX_DEPTH): number => {
  for (let at = 2; at <= to - MIN_RIGHT; at++) {
    const id = lookUp(at, to);
    if (id === 0) continue;
    const bits = bitsOf(id);
    const length = to - at;
    if (bits & (NOUN | bijvoeglijk | deelwoord) && (length > 3 || bits & NOUN)) {
      // Two vowels that would be read as one sound need a hyphen, so that this is no border.
      if (isVowel(lower.charCodeAt(at)) && lower.charCodeAt(at) === lower.charCodeAt(at - 1)) continue;
      if (length < 9 && NO_RIGHT.has(lower.slice(at, to))) continue;
      if (canBegin(lower, at, depth)) return at;
    }
    if (bits & VERBAL && PARTICLES.has(lower.slice(0, at))) return at;
  }
  return 0;
};

/** The classes of a compound whose last part begins at `at`. */
export const compoundBits = (lower: string, at: number): number => {
  const bits = bitsOf(lookUp(at, lower.length));
  if (PARTICLES.has(lower.slice(0, at)) && bits & VERBAL) return bits & ~overig;
  return bits & NOUN ? bits & (NOUN | bijvoeglijk) : bits & (bijvoeglijk | deelwoord);
};

/** The length of the noun under a diminutive, or 0: 5 for `regeltje`; its class comes from `lookUp` or, for `-inkje`, with g. */
export const beforeDiminutive = (lower: string): number => {
  const end = lower.endsWith('jes') ? lower.length - 3 : lower.endsWith('je') ? lower.length - 2 : 0;
  if (end < 4) return 0;
  const last = lower.charCodeAt(end - 1);
  const isNoun = (to: number): boolean => to > 2 && (bitsOf(lookUp(0, to)) & enkelvoud) !== 0;
  if (isNoun(end)) return end;
  if (last === 116 || last === 112 || last === 107) {
    if (isNoun(end - 1)) return end - 1;
    if (last === 107 && bitsOf(lookUpWith(0, end - 1, 103)) & enkelvoud) return end - 1;
    if (lower.charCodeAt(end - 2) === E) {
      if (isNoun(end - 2)) return end - 2;
      if (isNoun(end - 3)) return end - 3;
    }
    // autootje: a long vowel is written twice in an open syllable that is closed.
    if (isNoun(end - 2)) return end - 2;
  }
  return 0;
};
