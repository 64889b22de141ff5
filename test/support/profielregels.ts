import { defineToetsregel, type Toetsregel } from '@definitie-app/core';
import { woordenlijst } from '../../core/src/taal/woordenlijst.ts';
import { proefregels } from './proefregels.ts';

const PROEFWOORDEN = woordenlijst('proefwoorden', 'Woorden om mee te proeven.', 'min of meer, ongeveer');
const MAX_WOORDEN = {
  naam: 'maxWoorden',
  uitleg: 'Hooguit zoveel woorden.',
  standaard: 50,
  min: 5,
  max: 200,
};

const [first, second, third] = proefregels;

/** Rules with everything that a profile can change: a parameter, an alias, a word list. */
export const profielregels: readonly Toetsregel[] = [
  ...(first && second && third
    ? [
        first,
        {
          ...second,
          aliassen: ['PROEF-02SUB1'],
          parameters: [MAX_WOORDEN],
          check: ({ words, waarde, concept: { definitie } }) =>
            words.length <= waarde(MAX_WOORDEN)
              ? []
              : [
                  {
                    melding: `Hooguit ${waarde(MAX_WOORDEN)} woorden.`,
                    veld: 'definitie',
                    start: 0,
                    end: definitie.length,
                    zekerheid: 1,
                  },
                ],
        } satisfies Toetsregel,
        third,
      ]
    : []),
  defineToetsregel({
    id: 'PROEF-05',
    naam: 'geen proefwoorden',
    uitleg: 'Een regel om mee te proeven.',
    toetsvraag: 'Staan er geen proefwoorden?',
    ernst: 'waarschuwing',
    ernstUitleg: 'proef',
    grenzen: [],
    goedeVoorbeelden: [],
    fouteVoorbeelden: [],
    woordenlijsten: [PROEFWOORDEN],
    check: ({ vind, tokens }) =>
      vind(PROEFWOORDEN).map(({ first: from, last, frase }) => ({
        melding: `Vaag: ‘${frase}’.`,
        veld: 'definitie',
        start: tokens[from]?.start ?? 0,
        end: tokens[last]?.end ?? 0,
        zekerheid: 1,
      })),
  }),
];
