import type { Toetsregel } from '@definitie-app/core';

/** All texts that the server shows. */
export const nl = {
  tooLong: (length: number, max: number) =>
    `Dit bestand is te groot om te toetsen: ${length} tekens, de grens is ${max}. Splits het bestand of verhoog de instelling definitie.maxTekens.`,
  badSettings: (details: string) =>
    `De instellingen onder ‘definitie’ kloppen niet en gelden daarom niet:\n${details}`,
  badProfiel: (path: string, fouten: readonly string[]) =>
    `Het profiel ${path} klopt niet en geldt daarom niet:\n${fouten.join('\n')}`,
  notInitialized: 'De client moet eerst ‘initialize’ vragen.',
  alreadyInitialized: 'De client heeft al ‘initialize’ gevraagd.',
  changed: 'Het bestand is intussen veranderd. Vraag de verbeteringen opnieuw op.',
  noPlace: 'Deze verbetering past niet in het bestand zoals het is opgemaakt. Pas de tekst zelf aan.',
  noDocuments: 'Een vraag ‘definitie/toetsDocumenten’ noemt documenten met uri, languageId en text.',
  cancelled: 'Het toetsen is afgebroken.',
  shutDown: 'De server is afgesloten.',
  defect: (code: string, details: string) =>
    `Regel ${code} werkt niet goed en telt niet mee. Meld dit aan de makers: ${details}`,
  failure: (details: string) => `Er ging iets mis in de server: ${details}`,
  hover: (
    { id, naam, uitleg, toetsvraag, goedeVoorbeelden, fouteVoorbeelden }: Toetsregel,
    href?: string,
  ) => {
    const examples = [
      ...fouteVoorbeelden.slice(0, 1).map(({ definitie }) => `- Fout: ${plain(definitie)}`),
      ...goedeVoorbeelden.slice(0, 1).map(({ definitie }) => `- Goed: ${plain(definitie)}`),
    ];
    return [
      `**${id}** ${plain(naam)}`,
      plain(uitleg),
      `*${plain(toetsvraag)}*`,
      ...(examples.length > 0 ? [examples.join('\n')] : []),
      ...(href ? [`[Over deze regel](${href})`] : []),
    ].join('\n\n');
  },
} as const;

/** As running text in Markdown. */
const plain = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
