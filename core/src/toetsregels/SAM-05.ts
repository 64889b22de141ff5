import type { Analyse } from '../analyse.ts';
import { defineToetsregel, type Vondst } from '../toetsregel.ts';
import type { Cycle } from '../verzameling/cycles.ts';

/** By the number of definities in the cycle: the longer it is, the less a reader is led round. */
const CERTAINTY = new Map([
  [2, 0.85],
  [3, 0.8],
]);
const LONG = 0.6;

const report = ({ tokens, concept }: Analyse, { mention, path }: Cycle): Vondst => {
  const start = tokens[mention.first]?.start ?? 0;
  const end = tokens[mention.last]?.end ?? start;
  const names = path.map((member) => member.concept.begrip);
  const way = [concept.begrip, ...names, concept.begrip].map((name) => `‘${name}’`).join(' → ');
  return {
    melding: `‘${concept.definitie.slice(start, end)}’ wordt op zijn beurt omschreven met ‘${concept.begrip}’ (${way}). Omschrijf een van beide zonder de ander.`,
    veld: 'definitie',
    start,
    end,
    zekerheid: CERTAINTY.get(path.length + 1) ?? LONG,
  };
};

export default defineToetsregel({
  id: 'SAM-05',
  naam: 'vormt geen cirkel met andere definities',
  uitleg:
    'Als begrip A met B wordt uitgelegd en B weer met A, komt de lezer nergens uit. Minstens een van de twee moet met andere woorden worden omschreven.',
  toetsvraag: 'Is het begrip te begrijpen zonder via andere definities weer bij zichzelf uit te komen?',
  bron: 'https://www.astraonline.nl/index.php/Géén_cirkeldefinities',
  ernst: 'fout',
  ernstUitleg:
    'ASTRA verbiedt cirkels. Een begrip kan zijdelings genoemd zijn zonder dat de omschrijving erop rust, daarom is een cirkel van twee of drie definities een waarschuwing en een langere advies. Het begrip in de eigen definitie valt onder CON-CIRC-001.',
  grenzen: [
    'Zonder verzameling is het oordeel onbekend.',
    'Cirkels van meer dan zes definities worden niet gezocht, en de eerste zin van elke definitie telt.',
    'Synoniemen gelden als het begrip zelf.',
  ],
  goedeVoorbeelden: [
    {
      begrip: 'huurder',
      definitie: 'persoon die tegen betaling de woning van een ander gebruikt',
      verzameling: [
        { begrip: 'verhuurder', definitie: 'eigenaar die een woning aan een huurder in gebruik geeft' },
      ],
    },
    {
      begrip: 'brug',
      definitie: 'bouwwerk waarover verkeer een water of weg kan oversteken',
      verzameling: [
        { begrip: 'bouwwerk', definitie: 'constructie die vast met de grond is verbonden' },
        { begrip: 'overspanning', definitie: 'deel van een brug tussen twee steunpunten' },
      ],
    },
    {
      begrip: 'vloot',
      definitie: 'groep schepen onder één bevel',
      verzameling: [{ begrip: 'schip', definitie: 'vaartuig dat lading of passagiers vervoert' }],
    },
  ],
  fouteVoorbeelden: [
    {
      begrip: 'huurder',
      definitie: 'persoon die een woning gebruikt van een verhuurder',
      verzameling: [
        { begrip: 'verhuurder', definitie: 'eigenaar die een woning aan een huurder in gebruik geeft' },
      ],
    },
    {
      begrip: 'dag',
      definitie: 'tijd tussen twee nachten',
      verzameling: [
        { begrip: 'nacht', definitie: 'tijd waarin het donker is', synoniemen: ['duisternis'] },
        { begrip: 'donker', definitie: 'toestand na het einde van de dag' },
      ],
    },
    {
      begrip: 'aanvraag',
      definitie: 'verzoek van een belanghebbende om een besluit te nemen',
      verzameling: [
        {
          begrip: 'besluit',
          definitie: 'schriftelijke beslissing op een verzoekschrift',
          synoniemen: ['beschikking'],
        },
        { begrip: 'verzoekschrift', definitie: 'document met daarin een aanvraag' },
      ],
    },
  ],
  check: (analyse) => {
    const { verzameling, words, terms } = analyse;
    if (!verzameling || words.length === 0 || terms.length === 0) return 'onbekend';
    const cycles = verzameling.cycles();
    return cycles.length === 0 ? [] : cycles.map((cycle) => report(analyse, cycle));
  },
});
