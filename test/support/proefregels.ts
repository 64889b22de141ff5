import { defineToetsregel, type Toetsregel } from '@definitie-app/core';

const flag = (
  id: string,
  ernst: Toetsregel['ernst'],
  word: RegExp,
  melding: string,
  fix?: string,
): Toetsregel =>
  defineToetsregel({
    id,
    naam: `geen ${word.source}`,
    uitleg: 'Een regel om mee te proeven.',
    toetsvraag: `Staat er geen ${word.source}?`,
    ernst,
    ernstUitleg: 'proef',
    grenzen: [],
    goedeVoorbeelden: [{ begrip: 'tram', definitie: 'voertuig op rails' }],
    fouteVoorbeelden: [{ begrip: 'tram', definitie: `${word.source} van alles` }],
    check: ({ concept: { definitie } }) => {
      const found = word.exec(definitie);
      if (!found) return [];
      const [start, end] = [found.index, found.index + found[0].length];
      return [
        {
          melding,
          veld: 'definitie',
          start,
          end,
          zekerheid: 1,
          ...(fix !== undefined && {
            fix: { titel: fix, veilig: true, edits: [{ veld: 'definitie', start, end, tekst: '' }] },
          }),
        },
      ];
    },
  });

/** Rules that are easy to break on purpose, so that what drafting does with findings does not hang on the real ones. */
export const proefregels: readonly Toetsregel[] = [
  flag('PROEF-01', 'fout', /onzin/u, 'Er staat onzin. Schrijf iets zinnigs.'),
  flag('PROEF-02', 'waarschuwing', /vaag/u, 'Er staat iets vaags. Wees precies.'),
  flag('PROEF-03', 'fout', /^een /u, 'Begint met een lidwoord. Haal het weg.', 'lidwoord weggehaald'),
  defineToetsregel({
    id: 'PROEF-04',
    naam: 'heeft een categorie',
    uitleg: 'Een regel die meer moet weten.',
    toetsvraag: 'Past de categorie?',
    ernst: 'advies',
    ernstUitleg: 'proef',
    grenzen: [],
    goedeVoorbeelden: [],
    fouteVoorbeelden: [],
    check: ({ concept }) => (concept.categorie === undefined ? 'onbekend' : []),
  }),
];
