import type { Analyse } from '../analyse.ts';
import { finiteCertainty } from '../taal/finite.ts';
import type { Token } from '../taal/tokens.ts';
import { defineToetsregel } from '../toetsregel.ts';

/** A finite verb, and how sure we are that it is one. */
interface OpeningVerb {
  readonly token: Token;
  readonly zekerheid: number;
}

/** The finite verb that opens the definitie, after quotes, list marks and a label such as `tram:`. */
export const openingVerb = ({ tokens, opening }: Analyse): OpeningVerb | undefined => {
  const isLabel = opening.soort === 'herhaling' && opening.verb === undefined;
  const isCopula = opening.soort === 'koppelwerkwoord';
  if (!isCopula && !isLabel && opening.soort !== 'gewoon') return undefined;
  const token = tokens[isCopula ? opening.first : opening.kern];
  if (!token) return undefined;
  const zekerheid = isCopula ? 0.95 : finiteCertainty(tokens, opening.kern);
  return zekerheid === 0 ? undefined : { token, zekerheid };
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
    'ASTRA verplicht dat een definitie met een zelfstandig naamwoord begint (STR-01). Een vervoegd werkwoord voorop kan nooit zo’n begin zijn. Kan het ook een voltooid deelwoord zijn (‘verwerkt’), dan beslist wat volgt, en is het hoogstens een waarschuwing.',
  grenzen: [
    'Een werkwoord dat niet in de woordenlijst staat, wordt alleen herkend als het op -eert eindigt.',
    'Vormen die ook een zelfstandig naamwoord zijn (‘waren’, ‘plant’, ‘kan’) tellen alleen als werkwoord wanneer ze veelgebruikt zijn en het volgende woord daarop wijst.',
    'Een onbepaalde wijs (‘verlenen van …’) geldt als zelfstandig naamwoord.',
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
    const { text, start, end } = verb.token;
    const melding = `Begint met het werkwoord ‘${text}’. Noem eerst de soort: ‘organisatie die …’.`;
    return [{ melding, veld: 'definitie', start, end, zekerheid: verb.zekerheid, related: ['STR-01'] }];
  },
});
