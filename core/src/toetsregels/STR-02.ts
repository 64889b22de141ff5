import { defineToetsregel } from '../toetsregel.ts';

export default defineToetsregel({
  id: 'STR-02',
  naam: 'de soort is ruimer dan het begrip',
  uitleg:
    'Een definitie plaatst het begrip in een ruimere soort en zegt dan wat het daarbinnen bijzonder maakt. Is de soort het begrip zelf, dan leert de lezer niets.',
  toetsvraag: 'Is het eerste zelfstandig naamwoord iets anders, ruimers, dan het begrip?',
  bron: 'https://www.astraonline.nl/index.php/Kick-off_vervolgen_met_toespitsing',
  ernst: 'fout',
  ernstUitleg:
    'ASTRA stelt het verplicht en het begrip als eigen soort is altijd een cirkel. Een meervoud of verbogen vorm is een waarschuwing, omdat die toevallig een ander woord kan zijn.',
  grenzen: [
    'Ziet niet of een ander woord werkelijk ruimer is.',
    'Het laatste deel van een samenstelling (‘huurverhoging: verhoging van …’) en het hoofdwoord van een begrip van meer woorden zijn toegestaan.',
  ],
  goedeVoorbeelden: [
    { begrip: 'huurverhoging', definitie: 'verhoging van de prijs die een huurder per maand betaalt' },
    { begrip: 'opgehelderd delict', definitie: 'delict waarvan bij de politie een verdachte bekend is' },
  ],
  fouteVoorbeelden: [
    { begrip: 'besluit', definitie: 'schriftelijk besluit van een bestuursorgaan' },
    { begrip: 'regio', definitie: 'regio als genoemd in de bijlage bij de wet' },
  ],
  check: ({ tokens, terms, occurrences, opening, head, words }) => {
    if (words.length === 0 || terms.length === 0) return 'onbekend';
    if (head === undefined) return [];
    const found = occurrences.find(
      ({ first, last }) => first >= opening.kern && first <= head && head <= last,
    );
    const [from, to] = [tokens[found?.first ?? -1], tokens[found?.last ?? -1]];
    if (!found || !from || !to) return [];
    const { start } = from;
    const { end } = to;
    // A begrip that opens its own definitie is repeated as well.
    const opens = found.first === opening.first ? ['ARAI-06'] : [];
    return [
      {
        melding: `Noemt als soort ‘${tokens
          .slice(found.first, found.last + 1)
          .map(({ text }) => text)
          .join(' ')}’: het begrip zelf. Noem de ruimere soort en wat dit begrip daarbinnen bijzonder maakt.`,
        veld: 'definitie',
        start,
        end,
        zekerheid: found.isExact ? 0.95 : 0.85,
        related: ['CON-CIRC-001', 'SAM-05', ...opens],
      },
    ];
  },
});
