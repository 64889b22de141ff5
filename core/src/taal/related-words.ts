import { infinitiefVan } from './lexicon.ts';
import { memo } from './memo.ts';
import { bare } from './vormen.ts';

/** What can follow the stem that words of one family share: fiets-er, fiets-t; controle, control-eren. */
const ENDINGS = new Set(
  `aal aar aars able achtig ant atie aties baar bare d de den der ders dheid dig e eel ele elijk elijke ement en end ende
  ent er eren erend eer eert ers erij es eur eus heid heden iek ieke ie ies ig ige iger igheid igen igt iging igingen ing
  ingen isch ische iseren isme ist ium lijk lijke loos loze n nd nde s schap sel sels st ster sters t te ten tie ties tig
  tiging tor uur zaam`
    .split(/\s+/)
    .concat(''),
);
const MIN_STEM = 3;
const DOUBLE = /([a-z])\1/g;

/** Every double letter single, and no v or z: koop-t and kop-er, schrijf-t and schrijv-en begin alike. */
const flatten = (word: string): string =>
  bare(word).replace(DOUBLE, '$1').replaceAll('v', 'f').replaceAll('z', 's');

const shareStem = (a: string, b: string): boolean => {
  const shortest = Math.min(a.length, b.length);
  let same = 0;
  while (same < shortest && a.charCodeAt(same) === b.charCodeAt(same)) same++;
  for (let at = same; at >= MIN_STEM && at >= shortest - LONGEST; at--)
    if (ENDINGS.has(a.slice(at)) && ENDINGS.has(b.slice(at))) return true;
  return false;
};
const LONGEST = 8;

const formsIn = memo((lower: string): readonly string[] => {
  const infinitief = infinitiefVan(lower);
  return infinitief === undefined ? [flatten(lower)] : [flatten(lower), flatten(infinitief)];
});

/** Whether two words, in small letters, are forms or derivations of one: `fietser` and `fietst`, `aanvraag` and `aangevraagd`. */
export const isRelated = (a: string, b: string): boolean => {
  if (a === b) return true;
  // Words of one family begin alike, but for a participle: `controle`, `gecontroleerd`.
  if (a.charCodeAt(0) !== b.charCodeAt(0) && !a.startsWith('ge') && !b.startsWith('ge')) return false;
  const others = formsIn(b);
  return formsIn(a).some((one) => others.some((other) => shareStem(one, other)));
};
