import type { Analyse } from '../analyse.ts';
import { findAbbreviations, fullForm, KLEINE_AFKORTINGEN, MAX_LENGTH } from '../taal/abbreviation.ts';
import { INGEBURGERD, VOLUIT } from '../taal/afkortingen.ts';
import { core, isExpansion, isExplainedAt } from '../taal/expansion.ts';
import { woordsoortOf } from '../taal/lexicon.ts';
import { isAllCapitals, isCapital } from '../taal/tekens.ts';
import { sameWord } from '../taal/term.ts';
import { type Token, tokenize } from '../taal/tokens.ts';
import { hasKlasse, KLASSE } from '../taal/woordklassen.ts';
import { defineToetsregel, type Fix, NO_VONDSTEN, type Vondst } from '../toetsregel.ts';

/** Syllables that can be spoken: such a word in capitals may well be a normal one, like ZAAK or OBJECT. */
const SPEAKABLE = /^(?:[BCDFGHJKLMNPRSTVWXZ]{0,3}[AEIOU]{1,2}){1,3}[BCDFGHJKLMNPRSTVWXZ]{0,2}$/;
const MIN_SPEAKABLE = 4;
/** `richtlijn 2005/29/EG`, `verordening (EG) nr. 3`: part of an official number. */
const OFFICIAL = new Set(['nr.', 'nr', 'nrs.']);

const isCapitalWord = (token: Token | undefined): boolean =>
  token?.kind === 'word' && token.text.length > 1 && isAllCapitals(token.text);

/** Whether the reader knows the abbreviation, or finds it explained elsewhere in the concept or its collection. */
const isKnown = (analyse: Analyse, text: string): boolean => {
  const { concept, terms, verzameling, profiel } = analyse;
  const { afkortingen = {} } = profiel;
  const abbreviation = core(text);
  return (
    Object.hasOwn(afkortingen, text) ||
    Object.hasOwn(afkortingen, abbreviation) ||
    terms.some((term) => term.text.split(/\s+/).some((word) => core(word) === abbreviation)) ||
    (concept.synoniemen ?? []).some((synoniem) => sameWord(synoniem, abbreviation)) ||
    (concept.toelichting?.includes(`(${abbreviation})`) ?? false) ||
    (concept.toelichting?.includes(`${abbreviation} (`) ?? false) ||
    (verzameling?.isNamed(abbreviation) ?? false)
  );
};

const NAME_PARTICLES = new Set(['de', 'den', 'der', 'het', 'la', 'ten', 'ter', 'van', 'von']);

/** `J.J. Rousseau`, `A.B. van der Meer`: of a person, not an abbreviation. */
const areOfPerson = (tokens: readonly Token[], { index, text }: Token): boolean => {
  if (!/^(?:\p{Lu}\.)+$/u.test(text) || INGEBURGERD.has(core(text)) || VOLUIT.has(core(text))) return false;
  if (hasKlasse(tokens[index - 1], KLASSE.lidwoord)) return false;
  let at = index + 1;
  while (at <= index + 3 && NAME_PARTICLES.has(tokens[at]?.text ?? '')) at++;
  const name = tokens[at];
  return name?.kind === 'word' && isCapital(name.text) && !isAllCapitals(name.text);
};

/** `hoofdstuk IA`, `bijlage BB`: the name of a part of a text. */
const PARTS = new Set('afdeling bijlage boek categorie deel hoofdstuk klasse onderdeel titel'.split(' '));

const isPartName = (tokens: readonly Token[], { index }: Token): boolean =>
  PARTS.has(tokens[index - 1]?.lower ?? '');

/** `nummer (BSN)` as the definitie of burgerservicenummer. */
const isOfBegrip = ({ tokens, concept: { begrip } }: Analyse, { index, text }: Token): boolean =>
  tokens[index - 1]?.text === '(' &&
  tokens[index + 1]?.text === ')' &&
  isExpansion(
    text,
    tokenize(begrip).filter(({ kind }) => kind !== 'mark'),
  );

const isOfficialNumber = (tokens: readonly Token[], { index }: Token): boolean =>
  (tokens[index - 1]?.text === '/' && tokens[index - 2]?.kind === 'number') ||
  OFFICIAL.has(tokens[index + 1]?.lower ?? '') ||
  OFFICIAL.has(tokens[index + 2]?.lower ?? '');

/** The text writes the names of a data model in capitals: ZAAKTYPE, INFORMATIEOBJECT. */
const writesModelNames = (words: readonly Token[]): boolean =>
  words.some(({ text }) => text.length > MAX_LENGTH && isAllCapitals(text.slice(0, MAX_LENGTH)));

/** `aard van de ZAAK`: a word of the language that is stressed; one of three letters may be an abbreviation after all. */
const isWordInCapitals = (words: readonly Token[], { lower }: Token, abbreviation: string): boolean =>
  !VOLUIT.has(abbreviation) &&
  abbreviation.length >= (writesModelNames(words) ? MIN_SPEAKABLE - 1 : MIN_SPEAKABLE) &&
  woordsoortOf(lower) !== 0;

/** A compound says part of what the abbreviation is: `UML-klasse`. */
const IN_COMPOUND = 0.55;

const certainty = (tokens: readonly Token[], { index, text, lower }: Token): number => {
  const abbreviation = core(text);
  const back = [tokens[index - 1], tokens[index - 2]].map((token) => token?.lower ?? '');
  if (back.includes('bron') || back.includes('wet') || back.includes('norm')) return 0.5;
  if (VOLUIT.has(abbreviation)) return 0.85;
  if (isCapitalWord(tokens[index - 1]) || isCapitalWord(tokens[index + 1])) return 0.4;
  if (woordsoortOf(lower) !== 0) return 0.5;
  const minimum = writesModelNames(tokens) ? MIN_SPEAKABLE - 1 : MIN_SPEAKABLE;
  return abbreviation.length >= minimum && SPEAKABLE.test(abbreviation) ? 0.5 : 0.8;
};

/** Index of the bracket that is open here. */
const openBracket = (tokens: readonly Token[], { index }: Token): number | undefined => {
  for (let at = index - 1; at >= 0; at--) {
    if (tokens[at]?.text === ')') return undefined;
    if (tokens[at]?.text === '(') return at;
  }
  return undefined;
};

/** `(bron: IMGEO 2.0)`: where the text comes from. */
const isInSource = (tokens: readonly Token[], token: Token): boolean => {
  const open = openBracket(tokens, token);
  return open !== undefined && tokens[open + 1]?.lower === 'bron';
};

const expand = (tokens: readonly Token[], token: Token): Fix | undefined => {
  const { text, start, end, index } = token;
  const full = fullForm(text);
  if (full === undefined) return undefined;
  // In brackets a second pair is unreadable.
  const isBracketed = openBracket(tokens, token) !== undefined;
  // What stands elsewhere as well would lose its explanation.
  if (isBracketed && tokens.some((other) => other !== token && core(other.text) === text)) return undefined;
  const tekst = isBracketed ? full : `${full} (${text})`;
  // `Wet WOZ`: the full form has that word too.
  const before = tokens[index - 1];
  const isDoubled = before !== undefined && full.toLowerCase().startsWith(`${before.lower} `);
  return {
    titel: `Schrijf voluit: ${tekst}`,
    veilig: false,
    edits: [{ veld: 'definitie', start: isDoubled ? before.start : start, end, tekst }],
  };
};

export default defineToetsregel({
  id: 'INT-07',
  naam: 'alleen toegankelijke afkortingen',
  uitleg:
    'Een afkorting die binnen de eigen organisatie gewoon is, is daarbuiten een raadsel of betekent er iets anders. Schrijf haar voluit, met de afkorting erachter tussen haakjes als zij verderop nodig is.',
  toetsvraag: 'Is elke afkorting in de definitie voluit geschreven, verklaard of algemeen bekend?',
  bron: 'https://www.astraonline.nl/index.php/Geen_ontoegankelijke_achtergrondkennis_nodig',
  ernst: 'waarschuwing',
  ernstUitleg:
    'ASTRA stelt het verplicht, maar welke afkorting bekend is, verschilt per lezer; daarom geen fout. Afkortingen die als een woord zijn uit te spreken of naast een ander woord in hoofdletters staan, zijn advies.',
  grenzen: [
    'Ingeburgerde afkortingen (EU, pdf, btw), gewone woorden in hoofdletters en een bronvermelding tussen haakjes worden niet gemeld.',
    'Alleen afkortingen van hoofdletters en enkele bekende gemengde vormen (Awb, KvK) worden gezien; ‘o.a.’ en ‘m.b.t.’ gelden als gewone taal.',
    'Een afkorting geldt als verklaard als haar letters in volgorde in de woorden ervoor of erna voorkomen, of als zij een begrip of synoniem in de verzameling is, of in het profiel bij de afkortingen staat.',
  ],
  goedeVoorbeelden: [
    {
      begrip: 'gedetineerde',
      definitie: 'persoon die verblijft in een inrichting van de Dienst Justitiële Inrichtingen (DJI)',
    },
    { begrip: 'inwonernummer', definitie: 'BSN (burgerservicenummer) waarmee een gemeente een inwoner kent' },
    { begrip: 'APV', definitie: 'verordening van de gemeenteraad over de openbare orde' },
  ],
  fouteVoorbeelden: [
    { begrip: 'gedetineerde', definitie: 'persoon die verblijft in een inrichting van DJI' },
    { begrip: 'bezwaar', definitie: 'verzoek tot heroverweging van een besluit op grond van de Awb' },
  ],
  profielblok: 'afkortingen',
  woordenlijsten: [KLEINE_AFKORTINGEN],
  check: (analyse) => {
    const { tokens, words } = analyse;
    if (words.length === 0) return 'onbekend';
    const found = findAbbreviations(analyse);
    if (found.length === 0) return NO_VONDSTEN;
    if (words.length > 1 && words.every(({ text }) => isAllCapitals(text) || !/\p{L}/u.test(text))) return [];
    const explained = new Set(
      found.filter((token) => isExplainedAt(tokens, token)).map(({ text }) => core(text)),
    );
    const seen = new Set<string>();
    return found.flatMap((token): Vondst[] => {
      const { text, start, end } = token;
      const abbreviation = core(text);
      if (
        INGEBURGERD.has(abbreviation) ||
        isWordInCapitals(words, token, abbreviation) ||
        (!VOLUIT.has(abbreviation) && isInSource(tokens, token)) ||
        isOfficialNumber(tokens, token) ||
        isPartName(tokens, token) ||
        areOfPerson(tokens, token) ||
        isOfBegrip(analyse, token) ||
        seen.has(abbreviation) ||
        explained.has(abbreviation) ||
        isKnown(analyse, text)
      )
        return [];
      seen.add(abbreviation);
      const fix = tokens[token.index]?.end === end ? expand(tokens, token) : undefined;
      return [
        {
          melding: `Afkorting ‘${text}’ is niet verklaard. Schrijf haar voluit, zo nodig met de afkorting erachter tussen haakjes.`,
          veld: 'definitie',
          start,
          end,
          zekerheid: tokens[token.index]?.end === end ? certainty(tokens, token) : IN_COMPOUND,
          ...(fix ? { fix } : {}),
        },
      ];
    });
  },
});
