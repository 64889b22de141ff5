import { defineToetsregel, type Parameter } from '../toetsregel.ts';

const MIN_WOORDEN: Parameter = {
  naam: 'minWoorden',
  uitleg: 'Minder woorden zijn te weinig.',
  standaard: 5,
  min: 1,
  max: 20,
};
const MIN_TEKENS: Parameter = {
  naam: 'minTekens',
  uitleg: 'Minder tekens zijn te weinig.',
  standaard: 15,
  min: 1,
  max: 100,
};
/** From so many words on a short definitie can be complete: `zoon of dochter`. */
const MAYBE_COMPLETE = 3;

export default defineToetsregel({
  id: 'VAL-LEN-001',
  aliassen: ['STR-FORM-001'],
  naam: 'de definitie is niet te kort',
  uitleg:
    'Een definitie noemt de soort en wat dit begrip van andere van die soort onderscheidt. In een of twee woorden lukt dat zelden: dan staat er meestal een synoniem.',
  toetsvraag: 'Heeft de definitie ten minste vijf woorden en vijftien tekens?',
  ernst: 'waarschuwing',
  ernstUitleg:
    'Er zijn goede definities van drie of vier woorden; die krijgen alleen een advies. Korter is bijna altijd te weinig.',
  grenzen: ['Telt woorden, niet wat zij zeggen.'],
  goedeVoorbeelden: [{ begrip: 'tram', definitie: 'voertuig dat op rails in de straat rijdt' }],
  fouteVoorbeelden: [
    { begrip: 'tram', definitie: 'openbaar vervoer' },
    { begrip: 'kind', definitie: 'zoon of dochter' },
  ],
  parameters: [MIN_WOORDEN, MIN_TEKENS],
  check: ({ words, concept: { definitie }, waarde }) => {
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) return 'onbekend';
    if (words.length >= waarde(MIN_WOORDEN) && definitie.trim().length >= waarde(MIN_TEKENS)) return [];
    const aantal = words.length === 1 ? 'één woord' : `${words.length} woorden`;
    return [
      {
        melding: `De definitie telt maar ${aantal}. Noem de soort en wat het begrip daarbinnen bijzonder maakt.`,
        veld: 'definitie',
        start: first.start,
        end: last.end,
        zekerheid: words.length < MAYBE_COMPLETE ? 0.85 : 0.6,
      },
    ];
  },
});
