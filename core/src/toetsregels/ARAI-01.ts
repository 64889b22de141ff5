import type { Analyse } from '../analyse.ts';
import { isVerbAt } from '../taal/opening.ts';
import type { Token } from '../taal/tokens.ts';
import { DUBBELZINNIG, isPersoonsvorm } from '../taal/woordklassen.ts';
import { defineToetsregel } from '../toetsregel.ts';

const isVerb = (tokens: readonly Token[], at: number): boolean => {
  const lower = tokens[at]?.lower ?? '';
  return isPersoonsvorm(lower) || (DUBBELZINNIG.has(lower) && isVerbAt(tokens, at));
};

/** The finite verb that opens the definitie, after quotes, list marks and a label such as `tram:`. */
export const openingVerb = ({ tokens, opening }: Analyse): Token | undefined => {
  if (opening.soort === 'koppelwerkwoord') return tokens[opening.first];
  const isLabel = opening.soort === 'herhaling' && opening.verb === undefined;
  return (opening.soort === 'gewoon' || isLabel) && isVerb(tokens, opening.kern)
    ? tokens[opening.kern]
    : undefined;
};

export default defineToetsregel({
  id: 'ARAI-01',
  naam: 'opent niet met een persoonsvorm',
  uitleg:
    'Een definitie zegt wat iets is, niet wat het doet. Wie met een werkwoord begint, beschrijft gedrag en slaat de soort over.',
  toetsvraag: 'Begint de definitie met iets anders dan een vervoegd werkwoord?',
  bron: 'https://www.astraonline.nl/index.php/Definitie_≠_beschrijving_van_gedrag',
  ernst: 'fout',
  ernstUitleg:
    'ASTRA verplicht dat een definitie met een zelfstandig naamwoord begint (STR-01). Een vervoegd werkwoord voorop kan nooit zo’n begin zijn, en de vormen in de lijst zijn geen zelfstandige naamwoorden.',
  grenzen: [
    'Alleen hulpwerkwoorden, koppelwerkwoorden, veelgebruikte werkwoorden en vormen op -eert worden herkend.',
    'Vormen die ook een zelfstandig naamwoord zijn (‘waren’, ‘was’, ‘kan’) tellen alleen als werkwoord wanneer het volgende woord daarop wijst.',
  ],
  goedeVoorbeelden: [
    { begrip: 'reclassering', definitie: 'organisatie die toezicht houdt op veroordeelden en hen begeleidt' },
    { begrip: 'koopwaar', definitie: 'waren die in een winkel te koop liggen' },
  ],
  fouteVoorbeelden: [
    { begrip: 'reclassering', definitie: 'heeft als taak veroordeelden te begeleiden' },
    { begrip: 'toezichthouder', definitie: 'houdt toezicht op de naleving van regels' },
    { begrip: 'griffie', definitie: 'registreert de stukken van een rechtszaak' },
  ],
  check: (analyse) => {
    if (analyse.words.length === 0) return 'onbekend';
    const verb = openingVerb(analyse);
    if (!verb) return [];
    const { text, start, end } = verb;
    const melding = `Begint met het werkwoord ‘${text}’. Noem eerst de soort: ‘organisatie die …’.`;
    return [{ melding, veld: 'definitie', start, end, zekerheid: 0.95, related: ['STR-01'] }];
  },
});
