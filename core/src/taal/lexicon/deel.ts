import { PARTICLES } from './deeltjes.ts';
import { bitsOf, lookUp, lookUpWith } from './tabel.ts';
import { WOORDSOORT } from './woordsoort.ts';

const { enkelvoud, meervoud, bijvoeglijk, deelwoord, infinitief, persoonsvorm, overig } = WOORDSOORT;
const NOUN = enkelvoud | meervoud;
const VERBAL = infinitief | persoonsvorm | deelwoord;

/** Shorter parts are only those of the lists. */
const MIN_PART = 4;
const MIN_SHORT = 3;
const MAX_DEPTH = 3;

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words of three letters that a compound may begin with. */
const SHORT_LEFT = words(`
aak ark arm bad bak bal bar bed bel bio bod bol bom bon bos bot bus cel dag dak dam dek dek dij doe dop duo eco eed eis erf fax
fee gas gat geo gif god hof hok hut huw ijk ijs jas jus kas kat kei kop kok lak lam lap lek les lid lip lot mal man map
mes mis mud mug mul nek net non nul nut oma oog oud pad pak pan pas pen pin pit pot pre pub put rad ram ras reu rib rij rit rok rol rot rug rij
ski slo sub tak tap tas tax tij tin tol ton top tot uit van vak vee vet via vis wad wal was web wet wij wol zak zee zin
zit zon wed lig dek spa wel sta weg bij ken meet eet lees loon hef huur
`);
/** Words of three letters that a compound may end with. */
const SHORT_RIGHT = words(`
arm bad bak bal band bar bed bod bol bom bon bos box bus cel dag dak dam dek dij duo eed eis erf fax fee gas gat gif hek hof hok
hut ijs jas kap kar kas kat kop kok lak lat lek les lid lijn lot man map mes net nut oog oor pad pak pas pen pin pot put
rad ras rek rit rol rug ski sok som spa tak tas tol ton top tuin val vak vat vee vet vis wal was weg wet wol zak zee zin zon
app web ven klap kou
`);
/** Endings, and words that are one; as the last part of a compound hardly anyone means them. */
const NO_RIGHT = words(`
heid eren eers ster sters teit isme isten lijk loos loze ling lingen elen aren aten eten ijen rijen nissen king kingen ging
gingen schap schappen dingen ende eend eerd eert ener enen oren aard oord zaam baar riek achtig maatschap uniteit lende
sten rating cessen agraaf tachtig eerbaar chillend chillende tuut ringen ring sing heden elijk igen ager iers ieren euren ante anten
`);
/** Words that begin many other words, so that they would make nonsense as the first part of a compound. */
const NO_LEFT = words(`
gere dub opport trans bezi verg geve gene vers beli bele geho best voorne hande burge additie getui
`);
/** First parts that are no noun, verb or adjective: tweejarig, metamodel. */
const FIRST_PARTS = words(`
  twee drie vier vijf zeven acht negen tien twintig honderd half één zonne eco bio semi anti inter intra multi micro macro mono poly tele
  meta super hyper mini maxi thermo hydro elektro pseudo ultra socio psycho eigen gelijk tussen onder boven buiten binnen
`);

const S = 115;
const E = 101;
const N = 110;
const R = 114;
const HYPHEN = 45;

/** Whether the first letters of the word can begin a compound: a word, with a linking sound or not, or a compound. */
const canBegin = (lower: string, to: number, depth: number): boolean => {
  const last = lower.charCodeAt(to - 1);
  if (last === HYPHEN) return to > 1;
  if (to < MIN_SHORT) return false;
  if (to === MIN_SHORT) {
    const left = lower.slice(0, to);
    return SHORT_LEFT.has(left) || PARTICLES.has(left);
  }
  const id = lookUp(0, to);
  if (id !== 0) {
    if (to < 6 && NO_LEFT.has(lower.slice(0, to))) return false;
    return (
      (bitsOf(id) & ~overig) !== 0 || PARTICLES.has(lower.slice(0, to)) || FIRST_PARTS.has(lower.slice(0, to))
    );
  }
  if (last === S && lower.charCodeAt(to - 2) !== S && isNounBefore(lower, to - 1, depth)) return true;
  if (last === N && lower.charCodeAt(to - 2) === E && isNounBefore(lower, to - 2, depth)) return true;
  if (last === R && lower.charCodeAt(to - 2) === E && isNounBefore(lower, to - 2, depth)) return true;
  if (last === E && isNounBefore(lower, to - 1, depth)) return true;
  return depth > 0 && splitAt(lower, to, depth - 1) > 0;
};

const isNounBefore = (lower: string, to: number, depth: number): boolean => {
  if (to < MIN_SHORT) return false;
  if (to === MIN_SHORT && !SHORT_LEFT.has(lower.slice(0, to))) return false;
  const id = lookUp(0, to);
  if (id !== 0) return (bitsOf(id) & enkelvoud) !== 0;
  return depth > 0 && splitAt(lower, to, depth - 1) > 0;
};

const isVowel = (unit: number): boolean =>
  unit === 97 || unit === E || unit === 105 || unit === 111 || unit === 117;

/** Whether the part from `at` can end a compound, by its length and what it is. */
const canEnd = (lower: string, at: number, to: number, bits: number): boolean => {
  const length = to - at;
  if (length === MIN_SHORT) return (bits & NOUN) !== 0 && SHORT_RIGHT.has(lower.slice(at, to));
  if (length < MIN_PART || !(bits & (NOUN | bijvoeglijk | deelwoord))) return false;
  return length > 8 || !NO_RIGHT.has(lower.slice(at, to));
};

/** `hulpverlening-s-taak`: the s belongs to what is before it, although `staak` is a word. */
const takesLink = (lower: string, at: number): boolean =>
  lower.charCodeAt(at) === S && LINKED.test(lower.slice(Math.max(0, at - 5), at));
const LINKED = /(?:ing|heid|teit|schap)$/;

/**
 * Where the last part of a compound begins, so that this part is as long as it can be; 0 when it is no compound. Looks at
 * the first `to` letters of the word that was given to `lookAt`.
 */
export const splitAt = (lower: string, to: number, depth: number = MAX_DEPTH): number => {
  const whole = bitsOf(lookUp(0, to));
  const isVerbal = (whole & VERBAL) !== 0 && (whole & NOUN) === 0;
  for (let at = 2; at <= to - MIN_SHORT; at++) {
    const id = lookUp(at, to);
    if (id === 0) continue;
    const bits = bitsOf(id);
    if (bits & VERBAL && to - at >= MIN_SHORT && PARTICLES.has(lower.slice(0, at))) {
      if (to - at > MIN_SHORT && !NO_RIGHT.has(lower.slice(at, to))) return at;
      continue;
    }
    if (isVerbal || !canEnd(lower, at, to, bits)) continue;
    // Two vowels that would be read as one sound need a hyphen, so that this is no border.
    if (isVowel(lower.charCodeAt(at)) && lower.charCodeAt(at) === lower.charCodeAt(at - 1)) continue;
    if (canBegin(lower, at, depth) && !takesLink(lower, at)) return at;
  }
  return 0;
};

/** The classes of a compound whose last part begins at `at`. */
export const compoundBits = (lower: string, at: number): number => {
  const bits = bitsOf(lookUp(at, lower.length));
  if (PARTICLES.has(lower.slice(0, at)) && bits & VERBAL) return bits & ~overig;
  // `transportrecht` is a right, not straight.
  return bits & NOUN ? bits & NOUN : bits & (bijvoeglijk | deelwoord);
};

/** Whether the first `at` letters are a word that a verb can part from. */
export const isParticle = (lower: string, at: number): boolean => PARTICLES.has(lower.slice(0, at));

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
