import { gradedWoordenlijst } from './graded.ts';

/** What may be done on top, when someone finds it useful. */
const OPTIONS = [
  'indien nodig',
  'zo nodig',
  'waar nodig',
  'wanneer nodig',
  'eventueel',
  'indien gewenst',
  'desgewenst',
  'waar mogelijk',
  'indien mogelijk',
  'zo mogelijk',
  'indien van toepassing',
];

/** Words that add a second thing to what was just described. */
export const VERRUIMING = gradedWoordenlijst(
  'verruiming',
  'Woorden die iets extra’s of iets naar keuze aan de omschrijving toevoegen.',
  [
    [
      0.85,
      OPTIONS.flatMap((option) => ['en', 'of', 'en ,', 'of ,', 'en/of'].map((join) => `${join} ${option}`)),
    ],
    [
      0.84,
      `en mogelijk, en wellicht, en misschien, en optioneel
      en ook, en tevens, en daarnaast, en bovendien, en eveneens, en voorts, en zelfs, en verder nog, en daarbij ook
      en in sommige gevallen, en in voorkomende gevallen, en soms ook, en soms, en soms zelfs, en vaak ook, of zelfs`,
    ],
    [
      0.78,
      `tevens, eveneens, alsmede, alsook, bovendien, daarnaast, eventueel, desgewenst, optioneel, daarenboven
      en extra, plus eventueel, plus extra, met eventueel, evenals, en verder`,
    ],
    [0.6, 'eventuele, en aanvullend, en aanvullende, en bijkomende, mede, extra'],
  ],
);

/** In a law these simply join. */
const JOINING = new Set(['tevens', 'eveneens', 'alsmede', 'alsook', 'evenals']);

export const isPlainJoin = (frase: string): boolean => JOINING.has(frase);
