import type { Analyse } from '../analyse.ts';
import { isAlwaysPlural } from '../taal/number.ts';
import { findPluralHead } from '../taal/plural-head.ts';
import { singularise } from '../taal/singularise.ts';
import type { Token } from '../taal/tokens.ts';
import { defineToetsregel, type Fix, NO_VONDSTEN, type Vondst } from '../toetsregel.ts';

const CERTAIN = 0.85;
const UNSURE = 0.5;
/** A begrip that is many: what it is made of may be named in the plural. */
const COLLECTIVE = new Set(
  `team personeel gezin familie groep groepering meubilair kleding vee publiek apparatuur bestek servies bagage
  bemanning bevolking bewind samenleving verzameling collectie reeks serie set stelsel geheel`.split(/\s+/),
);

const isTantum = ({ terms }: Analyse): boolean => terms.some(({ words }) => words.some(isAlwaysPlural));

const finding = (
  { start }: Token,
  { end }: Token,
  melding: string,
  zekerheid: number,
  fix?: Fix,
): Vondst => ({
  melding,
  veld: 'definitie',
  start,
  end,
  zekerheid,
  ...(fix ? { fix } : {}),
});

const findIn = (analyse: Analyse): readonly Vondst[] => {
  const { tokens, opening } = analyse;
  const found = findPluralHead(analyse);
  const noun = found && tokens[found.at];
  if (noun) {
    if (isTantum(analyse)) return NO_VONDSTEN;
    const isCollective = analyse.terms.some(({ words }) => COLLECTIVE.has(words.at(-1) ?? ''));
    const edits = isCollective ? undefined : singularise(analyse, found.at);
    const fix = edits && { titel: 'Zet de definitie in het enkelvoud', veilig: false, edits };
    const melding = `Meervoud ‘${noun.text}’. Zeg wat één ervan is, in het enkelvoud.`;
    return [finding(noun, noun, melding, isCollective ? UNSURE : found.zekerheid, fix)];
  }
  const verb = opening.soort === 'herhaling' && opening.verb !== undefined ? tokens[opening.verb] : undefined;
  const first = tokens[opening.first];
  if (verb?.lower !== 'zijn' || !first || isTantum(analyse)) return NO_VONDSTEN;
  return [finding(first, verb, `Opent met een meervoud en ‘${verb.text}’. Zeg wat één ervan is.`, CERTAIN)];
};

export default defineToetsregel({
  id: 'VER-02',
  naam: 'staat in het enkelvoud',
  uitleg:
    'Een definitie zegt wat één ding van de soort is. In het meervoud is niet duidelijk of één ervan ook al onder het begrip valt, of pas een aantal samen.',
  toetsvraag: 'Staat het woord dat zegt wat het begrip is in het enkelvoud?',
  bron: 'https://www.astraonline.nl/index.php/Definitie_in_enkelvoud',
  ernst: 'waarschuwing',
  ernstUitleg:
    'ASTRA stelt het verplicht, maar een wet definieert soms met opzet een verzameling. Een woord dat ook een werkwoord kan zijn (‘eisen’, ‘delen’) wordt alleen gemeld als de rest van de zin zegt dat het een meervoud is.',
  grenzen: [
    'Bij een begrip dat een verzameling noemt (‘team’) is een meervoud advies.',
    'Een begrip zonder enkelvoud, zoals ‘kosten’, mag in het meervoud; een telwoord ervoor (‘een of meer’) ook.',
    'Meervouden die niet in de woordenlijst staan, worden niet gezien.',
    'Het enkelvoud wordt alleen aangeboden als duidelijk is welk werkwoord meegaat en geen ander woord naar het meervoud verwijst.',
  ],
  goedeVoorbeelden: [
    { begrip: 'bushokje', definitie: 'overkapping waaronder reizigers op de bus wachten' },
    { begrip: 'reiskosten', definitie: 'uitgaven die iemand doet voor vervoer naar het werk' },
    { begrip: 'boeket', definitie: 'bos bloemen die bij elkaar zijn gebonden' },
    { begrip: 'bodemdaling', definitie: 'het zakken van de grond' },
    { begrip: 'gezelschap', definitie: 'een of meer personen die samen op reis zijn' },
  ],
  fouteVoorbeelden: [
    { begrip: 'bushokje', definitie: 'overkappingen waaronder reizigers op de bus wachten' },
    { begrip: 'reddingsmiddel', definitie: 'hulpmiddelen die een drenkeling drijvend houden' },
    { begrip: 'paspoort', definitie: 'paspoorten zijn reisdocumenten met een foto' },
  ],
  check: (analyse) => (analyse.words.length === 0 ? 'onbekend' : findIn(analyse)),
});
