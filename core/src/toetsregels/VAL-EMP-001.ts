import type { Concept } from '../concept.ts';
import { defineToetsregel, NO_VONDSTEN, type Vondst } from '../toetsregel.ts';

const LETTER = /\p{L}/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

const emptyBegrip = ({ begrip }: Concept): readonly Vondst[] =>
  LETTER_OR_DIGIT.test(begrip)
    ? NO_VONDSTEN
    : [
        {
          melding: 'Er staat geen begrip. Vul in welk woord of welke woorden de definitie omschrijft.',
          veld: 'begrip',
          start: 0,
          end: begrip.length,
          zekerheid: 1,
        },
      ];

export default defineToetsregel({
  id: 'VAL-EMP-001',
  naam: 'begrip en definitie zijn niet leeg',
  uitleg:
    'Een begrip zonder definitie kan iedereen anders lezen, en een definitie zonder begrip omschrijft niets. Alle andere regels kijken naar de tekst, en die is er dan niet.',
  toetsvraag: 'Staan er een begrip en een definitie?',
  ernst: 'fout',
  ernstUitleg: 'Zonder tekst is er niets vast te stellen; daarover kan niemand van mening verschillen.',
  grenzen: ['Tekst die niets zegt (‘volgt nog’, ‘n.v.t.’) geldt niet als leeg.'],
  goedeVoorbeelden: [{ begrip: 'tram', definitie: 'voertuig dat op rails in de straat rijdt' }],
  fouteVoorbeelden: [
    { begrip: 'tram', definitie: '' },
    { begrip: 'tram', definitie: '  …  ' },
    { begrip: 'tram', definitie: 'tram:' },
  ],
  check: ({ tokens, terms, concept, words, marks }) => {
    const { definitie } = concept;
    // Words, and no label before them: there is a definitie.
    if (words[0]?.kind === 'word' && !marks.includes(':')) return emptyBegrip(concept);
    const label = terms.map((term) => term.occursAt(tokens, 0)).find((found) => found !== undefined);
    const colon = label ? tokens[label.last + 1] : undefined;
    const from = colon?.text === ':' ? colon.end : 0;
    const begrip = emptyBegrip(concept);
    return LETTER.test(definitie.slice(from))
      ? begrip
      : [
          ...begrip,
          {
            melding: 'Er staat geen definitie. Beschrijf in één zin wat het begrip is.',
            veld: 'definitie',
            start: 0,
            end: definitie.length,
            zekerheid: 1,
          },
        ];
  },
});
