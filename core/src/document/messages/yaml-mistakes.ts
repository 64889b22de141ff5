/** What is wrong with a YAML text, by the code that the parser gives it. */
export const yamlMistake = (code: string): string =>
  MISTAKES[code] ??
  'Dit is geen geldige YAML. Controleer het inspringen, de dubbele punten en de aanhalingstekens.';

const MISTAKES: Readonly<Record<string, string>> = {
  BAD_DQ_ESCAPE:
    'Na ‘\\’ mag dit teken niet staan. Gebruik enkele aanhalingstekens als de ‘\\’ gewoon tekst is.',
  BAD_INDENT: 'Het inspringen klopt hier niet, of een haakje is niet gesloten.',
  BAD_SCALAR_START: 'Een tekst mag niet met dit teken beginnen. Zet er aanhalingstekens om.',
  BLOCK_AS_IMPLICIT_KEY: 'Hier staan twee sleutels op één regel, of het inspringen klopt niet.',
  MISSING_CHAR: 'Hier ontbreekt een teken: een aanhalingsteken, een haakje, een komma of een dubbele punt.',
  MULTILINE_IMPLICIT_KEY: 'Een sleutel met zijn dubbele punt hoort op één regel.',
  MULTIPLE_ANCHORS: 'Verwijzingen met ‘&’ worden niet gelezen. Schrijf de waarde voluit.',
  MULTIPLE_DOCS: 'Er staat meer dan één document in dit bestand. Haal de tweede ‘---’ en wat erna komt weg.',
  RESOURCE_EXHAUSTION: 'Dit is te diep genest om te lezen.',
  TAB_AS_INDENT: 'Spring in met spaties, niet met tabs.',
  TAG_RESOLVE_FAILED:
    'Aanduidingen met ‘!’ worden niet gelezen. Zet aanhalingstekens om een tekst die met ‘!’ begint.',
};

/** For a text that begins with a quote, and has the next one in what comes after it or nowhere. */
export const UNCLOSED_QUOTE =
  'Dit aanhalingsteken wordt niet gesloten. Zet aan het einde van de tekst hetzelfde aanhalingsteken.';
