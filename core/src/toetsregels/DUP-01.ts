import type { Analyse } from '../analyse.ts';
import { LIDWOORDEN } from '../taal/woordklassen.ts';
import { defineToetsregel, type Parameter, type Vondst } from '../toetsregel.ts';
import { jaccard } from '../verzameling/likeness.ts';
import type { Member } from '../verzameling/member.ts';
import { SHINGLE } from '../verzameling/shingles.ts';
import type { Surroundings } from '../verzameling/surroundings.ts';
import { allWords, readText } from '../verzameling/text.ts';
import { stemOf } from '../verzameling/words.ts';

const GELIJKENIS: Parameter = {
  naam: 'gelijkenis',
  uitleg:
    'Het deel van hun woorden, van 0 tot 1, dat twee definities gemeen moeten hebben om bijna dezelfde te zijn.',
  standaard: 0.9,
  min: 0.5,
  max: 1,
};

/** In a text of fewer words that carry meaning, one word makes all the difference. */
const MIN_WORDS = 5;
const MAX_CANDIDATES = 5;
/** Whoever has nearly the same words has at least this share of its shingles in common. */
const MIN_SHARED = 0.4;

const isSameContext = ({ context }: Surroundings, member: Member): boolean => member.context === context;

/** What the other one is, and what to do about it. */
const about = (
  { concept, terms }: Analyse,
  verzameling: Surroundings,
  other: Member,
  alike: 'dezelfde' | 'bijna dezelfde',
): Pick<Vondst, 'melding' | 'zekerheid'> => {
  const isExact = alike === 'dezelfde';
  const isShort = isExact && concept.definitie.trim().split(/\s+/).length < 3;
  if (terms.length > 0 && verzameling.isSameBegrip(other)) {
    return isSameContext(verzameling, other)
      ? {
          melding: `‘${other.concept.begrip}’ staat al in de verzameling met ${alike} definitie. Houd één van beide over.`,
          zekerheid: isExact ? 0.92 : 0.75,
        }
      : {
          melding: `‘${other.concept.begrip}’ heeft in een andere context ${alike} definitie. Voeg ze samen als ze hetzelfde betekenen.`,
          zekerheid: 0.5,
        };
  }
  return {
    melding: `Heeft ${alike} definitie als ‘${other.concept.begrip}’. Maak het ene begrip een synoniem van het andere, of zeg waarin ze verschillen.`,
    zekerheid: isExact && !isShort ? 0.85 : 0.6,
  };
};

/** All words but articles, without their inflection: `minder dan` is not `meer dan`. */
const stemsOf = ({ tokens, opening }: Pick<Analyse, 'tokens' | 'opening'>): string =>
  tokens
    .slice(opening.kern)
    .filter(({ kind, lower }) => kind !== 'mark' && !LIDWOORDEN.has(lower))
    .map(({ lower }) => stemOf(lower))
    .join(' ');

const isSameText = (analyse: Analyse, other: Member): boolean =>
  stemsOf(analyse) === stemsOf(readText(other.concept));

const isNearly = (analyse: Analyse, other: Member): boolean => {
  const [own, theirs] = [allWords(analyse), allWords(readText(other.concept))];
  return (
    Math.min(own.length, theirs.length) >= MIN_WORDS && jaccard(own, theirs) >= analyse.waarde(GELIJKENIS)
  );
};

/** Those of the same begrip and context first: they weigh most. */
const byWeight =
  (verzameling: Surroundings) =>
  (a: Member, b: Member): number =>
    weightOf(verzameling, b) - weightOf(verzameling, a);

const weightOf = (verzameling: Surroundings, member: Member): number =>
  (verzameling.isSameBegrip(member) ? 2 : 0) + (isSameContext(verzameling, member) ? 1 : 0);

export default defineToetsregel({
  id: 'DUP-01',
  naam: 'staat maar één keer in de verzameling',
  uitleg:
    'Twee keer dezelfde definitie wordt vroeg of laat twee verschillende: wie er een wijzigt, vergeet de andere. En twee begrippen met dezelfde definitie zijn één begrip met twee namen.',
  toetsvraag: 'Heeft geen ander begrip in de verzameling dezelfde definitie?',
  ernst: 'waarschuwing',
  ernstUitleg:
    'Geen regel van ASTRA maar van goed beheer, en twee gelijke teksten kunnen elk voor zich goed zijn; daarom geen fout. Bijna gelijke teksten, en dezelfde tekst bij hetzelfde begrip in een andere context, zijn advies.',
  grenzen: [
    'Zonder verzameling is het oordeel onbekend.',
    'Hoofdletters, leestekens, lidwoorden, voorzetsels en buiging tellen niet mee; synoniemen wel, dus twee teksten met hetzelfde in andere woorden worden niet gezien.',
    'Een begrip dat als synoniem is opgegeven, mag dezelfde definitie hebben.',
  ],
  goedeVoorbeelden: [
    {
      begrip: 'rivier',
      definitie: 'stroom van zoet water die in zee of in een andere stroom uitkomt',
      verzameling: [
        { begrip: 'beek', definitie: 'smalle stroom van zoet water' },
        { begrip: 'rivier', definitie: 'stroom van zoet water die in zee of in een andere stroom uitkomt' },
      ],
    },
    {
      begrip: 'fiets',
      definitie: 'voertuig met twee wielen dat met pedalen wordt voortbewogen',
      synoniemen: ['rijwiel'],
      verzameling: [
        { begrip: 'rijwiel', definitie: 'voertuig met twee wielen dat met pedalen wordt voortbewogen' },
      ],
    },
  ],
  fouteVoorbeelden: [
    {
      begrip: 'rivier',
      definitie: 'stroom van zoet water die in zee uitkomt',
      verzameling: [{ begrip: 'stroming', definitie: 'Een stroom van zoet water, die in zee uitkomt.' }],
    },
    {
      begrip: 'rivier',
      definitie: 'stroom van zoet water die in zee uitkomt',
      verzameling: [{ begrip: 'Rivier', definitie: 'Stroom van zoet water die in de zee uitkomt.' }],
    },
    {
      begrip: 'huurder',
      definitie: 'persoon die tegen betaling een woning van een ander gebruikt en daar tijdelijk verblijft',
      verzameling: [
        {
          begrip: 'bewoner',
          definitie:
            'persoon die tegen betaling een woning van een ander gebruikt en tijdelijk daar verblijft',
        },
      ],
    },
  ],
  parameters: [GELIJKENIS],
  check: (analyse) => {
    const { verzameling, concept, words } = analyse;
    if (!verzameling || words.length === 0) return 'onbekend';
    const isOther = (member: Member): boolean =>
      verzameling.isSameBegrip(member) || !verzameling.isSynonym(member);
    const [twin] = verzameling.twins().filter(isOther).toSorted(byWeight(verzameling));
    const near = twin
      ? undefined
      : verzameling
          .lookalikes()
          .filter(({ member, shared }) => shared >= (member.length - SHINGLE) * MIN_SHARED)
          .slice(0, MAX_CANDIDATES)
          .map(({ member }) => member)
          .filter(isOther)
          .find((member) => isNearly(analyse, member));
    const other = twin ?? near;
    if (!other) return [];
    return [
      {
        ...about(analyse, verzameling, other, isSameText(analyse, other) ? 'dezelfde' : 'bijna dezelfde'),
        veld: 'definitie',
        start: 0,
        end: concept.definitie.length,
      },
    ];
  },
});
