import { moveToToelichting } from '../repair.ts';
import { defineToetsregel, type Parameter } from '../toetsregel.ts';

const MAX_WOORDEN: Parameter = {
  naam: 'maxWoorden',
  uitleg: 'Meer woorden zijn te veel.',
  standaard: 80,
  min: 10,
  max: 1000,
};
const MAX_TEKENS: Parameter = {
  naam: 'maxTekens',
  uitleg: 'Meer tekens zijn te veel.',
  standaard: 600,
  min: 50,
  max: 10000,
};

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
  parameters: [MAX_WOORDEN, MAX_TEKENS],
  check: ({ words, sentences, concept, waarde }) => {
    const { definitie } = concept;
    const maxTekens = waarde(MAX_TEKENS);
    const [last, beyond] = [words.at(-1), words[waarde(MAX_WOORDEN)]];
    if (!last) return 'onbekend';
    const end = definitie.trimEnd().length;
    const isLong = end - (definitie.length - definitie.trimStart().length) > maxTekens;
    if (!beyond && !isLong) return [];
    const cut = words.find((word) => word.end > maxTekens)?.start ?? end;
    const start = Math.min(beyond?.start ?? end, isLong ? cut : end);
    const [first, second] = sentences;
    const fix =
      first && second && first.end - first.start <= maxTekens
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
