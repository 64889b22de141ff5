import { defineToetsregel } from '../toetsregel.ts';

const LETTER = /\p{L}/u;

export default defineToetsregel({
  id: 'VAL-EMP-001',
  naam: 'de definitie is niet leeg',
  uitleg:
    'Een begrip zonder definitie kan iedereen anders lezen. Alle andere regels kijken naar de tekst, en die is er dan niet.',
  toetsvraag: 'Staat er een definitie?',
  ernst: 'fout',
  ernstUitleg: 'Zonder tekst is er niets vast te stellen; daarover kan niemand van mening verschillen.',
  grenzen: ['Tekst die niets zegt (‘volgt nog’, ‘n.v.t.’) geldt niet als leeg.'],
  goedeVoorbeelden: [{ begrip: 'tram', definitie: 'voertuig dat op rails in de straat rijdt' }],
  fouteVoorbeelden: [
    { begrip: 'tram', definitie: '' },
    { begrip: 'tram', definitie: '  …  ' },
    { begrip: 'tram', definitie: 'tram:' },
  ],
  check: ({ tokens, terms, concept: { definitie } }) => {
    const label = terms.map((term) => term.occursAt(tokens, 0)).find((found) => found !== undefined);
    const colon = label ? tokens[label.last + 1] : undefined;
    const from = colon?.text === ':' ? colon.end : 0;
    return LETTER.test(definitie.slice(from))
      ? []
      : [
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
