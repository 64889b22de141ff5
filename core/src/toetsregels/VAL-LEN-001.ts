import { defineToetsregel } from '../toetsregel.ts';

const MIN_WORDS = 5;
/** In UTF-16 units. */
const MIN_LENGTH = 15;
/** From so many words on a short definitie can be complete: `zoon of dochter`. */
const MAYBE_COMPLETE = 3;

export default defineToetsregel({
  id: 'VAL-LEN-001',
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
  check: ({ words, concept: { definitie } }) => {
    const [first, last] = [words[0], words.at(-1)];
    if (!first || !last) return 'onbekend';
    if (words.length >= MIN_WORDS && definitie.trim().length >= MIN_LENGTH) return [];
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
