import { moveToToelichting } from '../repair.ts';
import { defineToetsregel } from '../toetsregel.ts';

const MAX_WORDS = 80;
/** In UTF-16 units. */
const MAX_LENGTH = 600;

export default defineToetsregel({
  id: 'VAL-LEN-002',
  naam: 'de definitie is niet te lang',
  uitleg:
    'Een definitie moet in één keer te lezen en te onthouden zijn. Wat niet nodig is om het begrip te onderscheiden, hoort in de toelichting.',
  toetsvraag: 'Heeft de definitie ten hoogste tachtig woorden en zeshonderd tekens?',
  ernst: 'waarschuwing',
  ernstUitleg: 'Een aanbeveling: sommige wettelijke begrippen zijn nu eenmaal lang. Daarom geen fout.',
  grenzen: ['Telt woorden en tekens, niet of zij nodig zijn.'],
  goedeVoorbeelden: [{ begrip: 'tram', definitie: 'voertuig dat op rails in de straat rijdt' }],
  fouteVoorbeelden: [
    {
      begrip: 'tram',
      definitie: `voertuig dat op rails in de straat rijdt${' en dat reizigers vervoert tussen haltes in de stad'.repeat(9)}`,
    },
  ],
  check: ({ words, sentences, concept }) => {
    const { definitie } = concept;
    const [last, beyond] = [words.at(-1), words[MAX_WORDS]];
    if (!last) return 'onbekend';
    const end = definitie.trimEnd().length;
    const isLong = end - (definitie.length - definitie.trimStart().length) > MAX_LENGTH;
    if (!beyond && !isLong) return [];
    const cut = words.find((word) => word.end > MAX_LENGTH)?.start ?? end;
    const start = Math.min(beyond?.start ?? end, isLong ? cut : end);
    const [first, second] = sentences;
    const fix =
      first && second && first.end - first.start <= MAX_LENGTH
        ? {
            titel: 'Verplaats alles na de eerste zin naar de toelichting',
            veilig: false,
            edits: moveToToelichting(concept, second.start, end),
          }
        : undefined;
    return [
      {
        melding: `De definitie is lang: ${words.length} woorden, ${end} tekens. Houd over wat het begrip onderscheidt; de rest hoort in de toelichting.`,
        veld: 'definitie',
        start: Math.min(start, end),
        end,
        zekerheid: 0.9,
        ...(fix ? { fix } : {}),
      },
    ];
  },
});
