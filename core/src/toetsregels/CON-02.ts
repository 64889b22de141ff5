import type { Analyse } from '../analyse.ts';
import { bronsoortOf } from '../taal/bronsoort.ts';
import { defineToetsregel, type Vondst } from '../toetsregel.ts';

const report = (melding: string, zekerheid: number): readonly Vondst[] => [
  { melding, veld: 'bronnen', start: 0, end: 0, zekerheid },
];

const LOCATORS = new Set(['artikel', 'artikelen', 'art.']);
const MAX_REFERENCE = 60;

/** A place in a law that the definitie itself names: it can serve as the source. */
const inText = ({ tokens, concept }: Analyse): string | undefined => {
  const at = tokens.findIndex(
    ({ lower }, index) => LOCATORS.has(lower) && tokens[index + 1]?.kind === 'number',
  );
  const start = tokens[at]?.start;
  return start === undefined ? undefined : concept.definitie.slice(start, start + MAX_REFERENCE).trim();
};

const missing = (analyse: Analyse): readonly Vondst[] => {
  const reference = inText(analyse);
  const hint = reference === undefined ? '' : ` De tekst noemt ‘${reference}’: neem die over als bron.`;
  return report(
    `Er is geen bron genoemd. Noem de wet met het artikel, het beleidsstuk of de norm waar de definitie op rust.${hint}`,
    0.9,
  );
};

export default defineToetsregel({
  id: 'CON-02',
  naam: 'rust op een bron die te vinden is',
  uitleg:
    'Een definitie die op een wet, vastgesteld beleid of een norm rust, is na te gaan en te verdedigen. Wie alleen ‘de wet’ noemt, laat de lezer zoeken: noem ook het artikel, of een vast nummer of adres.',
  toetsvraag: 'Is er een gezaghebbende bron, en staat erbij waar in die bron het te vinden is?',
  bron: 'https://www.astraonline.nl/index.php/Baseren_op_authentieke_bron',
  ernst: 'waarschuwing',
  ernstUitleg:
    'ASTRA stelt het verplicht, maar een definitie zonder bron kan als tekst goed zijn; daarom geen fout. Een bron zonder vindplaats is advies.',
  grenzen: [
    'Alleen het bronveld telt, niet de tekst van de definitie. Zonder bronveld is het oordeel onbekend.',
    'Of de bron klopt en of zij nog geldt, wordt niet nagegaan.',
    'Een webadres dat niet van een overheid of normalisatie-instituut is, moet een lezer beoordelen.',
  ],
  goedeVoorbeelden: [
    {
      begrip: 'bezwaarschrift',
      definitie: 'brief waarin iemand een bestuur vraagt een besluit te heroverwegen',
      bronnen: ['Algemene wet bestuursrecht, artikel 1:5, eerste lid'],
    },
    {
      begrip: 'persoonsgegeven',
      definitie: 'informatie over een mens die te herkennen is',
      bronnen: ['Verordening (EU) 2016/679'],
    },
    {
      begrip: 'uitspraak',
      definitie: 'beslissing van een rechter in een zaak',
      bronnen: ['handboek', 'ECLI:NL:HR:2019:1278'],
    },
  ],
  fouteVoorbeelden: [
    {
      begrip: 'bezwaarschrift',
      definitie: 'brief met een verzoek om een besluit te heroverwegen',
      bronnen: [],
    },
    {
      begrip: 'verdachte',
      definitie: 'persoon die vermoedelijk iets strafbaars heeft gedaan',
      bronnen: ['Wetboek van Strafvordering'],
    },
    { begrip: 'spits', definitie: 'periode met veel verkeer op de weg', bronnen: ['  '] },
  ],
  check: (analyse) => {
    const { bronnen } = analyse.concept;
    if (bronnen === undefined || analyse.words.length === 0) return 'onbekend';
    const soorten = bronnen.map(bronsoortOf);
    if (soorten.includes('vindbaar')) return [];
    if (soorten.includes('adres')) return 'te beoordelen';
    const at = soorten.indexOf('naam');
    return at < 0
      ? missing(analyse)
      : report(
          `Bij de bron ‘${bronnen[at]?.trim()}’ staat niet waar het te vinden is. Zet het artikel, de paragraaf, een vast nummer of een adres erbij.`,
          0.65,
        );
  },
});
