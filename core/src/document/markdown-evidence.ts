import { isEnglish } from './markdown-language.ts';
import { labelOf, normal } from './markdown-words.ts';

/** Headings above a part of a document; nobody defines these words in a begrippenlijst. */
const SECTIONS = new Set(
  `aanleiding achtergrond afspraken algemeen begrippen begrippenkader begrippenlijst bijdragen bijlage bijlagen bronnen
  changelog colofon conclusie contact context contributing dankwoord definities disclaimer doel doelen doelgroep doelstelling
  faq gebruik getting started glossarium glossary handleiding historie inhoud inhoudsopgave inleiding installatie installation introductie
  introduction leeswijzer let op licence licentie license literatuur meer informatie notes opbouw opmerkingen over overview
  overzicht planning probleemstelling readme referenties release notes samenvatting scope status summary tips todo toelichting
  uitgangspunten uitleg usage veelgestelde vragen verantwoording versiebeheer versiehistorie versies voorbeeld voorbeelden
  voorwoord waarschuwing werkwijze wijzigingen woordenlijst zie ook`.match(
    /getting started|let op|meer informatie|release notes|veelgestelde vragen|zie ook|\S+/g,
  ),
);

const QUESTION = /^(?:hoe|waarom|waar|wanneer|wat|welke|wie|how|what|when|where|why)\s/i;

/** Names out of a program, such as `@babel/core`, `.test(path)` or `CONNECTION_ENDED`. */
const CODE = /^[@.$#]|[_{}<>=]|\(.*\)\s*:|\w\(\)/;

const MAX_BEGRIP = 120;
const MAX_SECTION = 20;
const MAX_BEGRIP_WORDS = 12;

/** Whether a heading can be the name of a begrip, and not that of a part of the document. */
export const isBegrip = (heading: string): boolean =>
  heading !== '' &&
  heading.length <= MAX_BEGRIP &&
  countWords(heading) <= MAX_BEGRIP_WORDS &&
  !/[?!:]$/.test(heading) &&
  !QUESTION.test(heading) &&
  !CODE.test(heading) &&
  !isGlossaryTitle(heading) &&
  !(heading.length <= MAX_SECTION && SECTIONS.has(normal(heading)));

const countWords = (text: string): number => {
  let count = 1;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count++;
  return count;
};

const OPENERS =
  'let op|nb|n\\.b\\.|noot|note|nota bene|tip|hint|waarschuwing|warning|belangrijk|important|caution|info|informatie|opmerking|aandachtspunt|todo|voorbeeld|disclaimer|status|versie|bron|vraag|antwoord|stelling|zie ook';

/** What a quote opens with when it is a remark to the reader and no definitie. */
const REMARK = new RegExp(`^(?:\\[!|(?:${OPENERS})(?:\\s*[:.!]|\\s*$))`, 'i');

/** The same words where a begrip would stand. */
const REMARK_WORD = new RegExp(`^(?:${OPENERS})$`, 'i');

/** Someone's words between quotation marks, perhaps with who said so. */
const CITATION = /^["“„«'‘].*["”»'’]\s*(?:[–—-].*)?$/s;

/** Whether a quote below a heading reads as a definitie. */
export const isDefinitie = (text: string): boolean =>
  text !== '' &&
  !/^https?:\S+$/.test(text) &&
  !isEnglish(text) &&
  !REMARK.test(text) &&
  !CITATION.test(text) &&
  !/^\p{Extended_Pictographic}/u.test(text);

/** A step or part with its number, or a book: `Stap 1`, `Jansen, P. (2020)`. */
const NUMBERED =
  /^(?:stap|fase|dag|week|sprint|hoofdstuk|paragraaf|figuur|tabel|bijlage|punt|optie)\s+[\divx]{1,4}[a-z]?$/i;
const BOOK = /^[^,]{1,40},\s(?:\p{Lu}\.)|\((?:1[89]|20)\d\d[a-z]?\)$/u;

/** Whether the words before a colon in a list can be a begrip. */
export const isListBegrip = (text: string): boolean =>
  isBegrip(text) &&
  !REMARK_WORD.test(text) &&
  !NUMBERED.test(text) &&
  !BOOK.test(text) &&
  labelOf(text) === undefined &&
  !/^https?\b|^\[[ xX]?\]/.test(text);

/** Words that go before the name of a list of begrippen: `Bijlage 1: lijst van gebruikte begrippen`. */
const BEFORE_GLOSSARY =
  /^(?:(?:bijlage|hoofdstuk|artikel|paragraaf|lijst|overzicht|van|met|de|onze|gebruikte|gehanteerde|belangrijke|belangrijkste|relevante|algemene|overige|verklarende|kern|[a-z]|[\divx]+(?:\.\d+)*)[.:)]?\s+|[-–:]\s+)+/i;

const GLOSSARY =
  /^(?:\(?begripsbepalingen|\(?begripsomschrijvingen|(?:kern|basis|vak)?begrippen|begrippenlijst|begrippenkader|definities|definitielijst|woordenlijst|verklarende woordenlijst|glossarium|glossary|terminologie|termenlijst|termen en (?:definities|begrippen)|lijst van termen|afkortingen en begrippen)(?![\p{L}-])/iu;
const MAX_GLOSSARY = 100;
/** What every such title has; most headings do not. */
const HINT = /begrip|defini|woordenlijst|gloss|term/i;

/** Whether a title says that begrippen are defined below it. */
export const isGlossaryTitle = (title: string): boolean => {
  if (title.length > MAX_GLOSSARY || !HINT.test(title)) return false;
  const shown = title.replace(/[*_`]/g, '').trim();
  return GLOSSARY.test(shown.replace(BEFORE_GLOSSARY, '')) || GLOSSARY.test(shown);
};

const MAX_INTRO = 600;
const OF_LAW = /(?<!niet )(?:verstaan|bedoeld|begrepen) (?:onder|met)\s*:$/i;
const OF_LIST =
  /(?<!\p{L})(?:begrippen|definities|termen|begripsbepalingen|begripsomschrijvingen)(?!\p{L})[^:]{0,80}:$/iu;

/** Whether a sentence announces definities as laws do: `In deze wet wordt verstaan onder:`. */
export const announcesLaw = (text: string): boolean => text.length <= MAX_INTRO && OF_LAW.test(text);

/** Whether a sentence announces a list of begrippen. */
export const announcesList = (text: string): boolean =>
  text.endsWith(':') && text.length <= MAX_INTRO && OF_LIST.test(text.slice(-160));

const OF_KINDS =
  /(?:soorten|waarden|typen|types|vormen|varianten|categorieën|begrippen|termen|definities)(?!\p{L})/iu;

/** Whether a sentence announces begrippen or kinds of one; in a document with definities these may be definities too. */
export const announcesKinds = (text: string): boolean => OF_KINDS.test(text.slice(-160));

const MAX_EXPANSION_WORDS = 8;
const MAX_ABBREVIATION = 10;
const ABBREVIATION = /^\p{Lu}[\p{L}\d/&-]*\p{Lu}[\p{L}\d/&-]*$|^\p{Lu}\p{Ll}\p{Ll}$/u;

/** Whether a text does no more than write an abbreviation out: `AVG`, `Algemene verordening gegevensbescherming`. */
export const isExpansion = (begrip: string, text: string): boolean => {
  if (begrip.length > MAX_ABBREVIATION || !ABBREVIATION.test(begrip)) return false;
  const words = countWords(text);
  // One or two words are a name; and after the full form, a sentence can define it.
  if (words <= 2) return true;
  if (words > MAX_EXPANSION_WORDS || /[.:;]\s|\s[-–—]\s/.test(text)) return false;
  const lower = text.toLowerCase();
  let at = 0;
  for (const letter of begrip.toLowerCase().replace(/[^\p{L}]/gu, '')) {
    at = lower.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
};
