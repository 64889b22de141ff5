import type { Analyse } from '../analyse.ts';
import { ONZEKER } from '../ernst.ts';
import { mayOpen } from '../repair.ts';
import { isQuoted } from '../taal/aanhaling.ts';
import { hasWordsOutsideBrackets } from '../taal/haakjes.ts';
import { isParticiple } from '../taal/naamwoordgroep.ts';
import { isFiniteVerb } from '../taal/persoonsvorm.ts';
import {
  GENERIC_NOUNS,
  isFixedPhrase,
  isUnmeasurable,
  SUBJECTIEF,
  type SubjectieveVorm,
  subjectieveVorm,
} from '../taal/subjectief.ts';
import { isCapital } from '../taal/tekens.ts';
import type { Token } from '../taal/tokens.ts';
import { hasWettelijkeBron } from '../taal/wettelijk.ts';
import type { Treffer } from '../taal/woordenlijst.ts';
import { hasKlasse, KLASSE } from '../taal/woordklassen.ts';
import { defineToetsregel, type Fix, NO_VONDSTEN, type Vondst } from '../toetsregel.ts';

/** A law may leave room on purpose: then an open norm is a remark, no mistake. */
const OPEN_NORM = 0.5;
/** `voor de zaak relevante`: how far the standard may be from the adjective. */
const STANDARD_BEFORE = 9;
/** `relevant kunnen zijn voor`. */
const STANDARD_AFTER = 4;
const STANDARDS = new Set([
  'voor',
  'daarvoor',
  'hiervoor',
  'waarvoor',
  'ervoor',
  'om',
  'tot',
  'daartoe',
  'hiertoe',
]);
/** Words of degree, which would be left hanging without their adjective. */
const DEGREES = new Set(
  'zeer heel erg meest minst meer minder even zo te uiterst bijzonder meer niet al'.split(' '),
);
/** These mean nothing without their adjective: `op adequate wijze`. */
const NEEDING = new Set(
  'wijze manier mate staat conditie belang aard graad niveau kwaliteit omvang rol toestand termijn vorm zin'.split(
    ' ',
  ),
);
/** What remains of a definitie after a fix has at least so many words. */
const MIN_REST = 5;
const isNounLike = (token: Token | undefined): token is Token =>
  token?.kind === 'word' &&
  !hasKlasse(token, KLASSE.voorzetsel | KLASSE.zinsopener | KLASSE.betrekkelijk | KLASSE.lidwoord) &&
  !isFiniteVerb(token);

/** `geschikt voor bewoning`, `relevant kunnen zijn voor de zaak`, `voor de zaak relevante`, `enkel relevant als`. */
const hasStandard = (tokens: readonly Token[], at: number, isAttributive: boolean): boolean => {
  for (let i = at + 1; !isAttributive && i <= at + STANDARD_AFTER; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'mark') break;
    if (STANDARDS.has(token.lower) || hasKlasse(token, KLASSE.onderschikker) || token.lower === 'met')
      return true;
  }
  for (let i = at - 1; i >= 0 && i >= at - STANDARD_BEFORE; i--) {
    const token = tokens[i];
    if (!token || (token.kind === 'mark' && token.text !== ',') || hasKlasse(token, KLASSE.betrekkelijk))
      return false;
    if (BEFORE_NOUN.has(token.lower)) return token.lower.length > 4 || opensGroup(tokens[i - 1]);
  }
  return false;
};
const BEFORE_NOUN = new Set(['voor', 'tot', 'daarvoor', 'hiervoor', 'waarvoor', 'daartoe', 'hiertoe']);

/** `een voor de zaak relevante`: the standard opens the noun group; in `kans voor burgers` it follows a noun. */
const opensGroup = (before: Token | undefined): boolean =>
  before === undefined ||
  before.kind === 'mark' ||
  hasKlasse(before, KLASSE.lidwoord | KLASSE.voorzetsel | KLASSE.zinsopener) ||
  before.lower === 'alle';

/** Whether the adjective is part of a begrip, or of a name: then it is not for the definitie to judge. */
const isNamed = ({ tokens, terms, opening, verzameling }: Analyse, at: number, base: string): boolean => {
  if (terms.some(({ words }) => words.some((word) => subjectieveVorm(word).base === base))) return true;
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token) return false;
  if (at !== opening.first && ((isCapital(token.text) && before?.kind === 'word') || before?.lower === 'wet'))
    return true;
  return next !== undefined && verzameling?.find([token.lower, next.lower]) !== undefined;
};

/** `beter dan`, `sneller dan 25 km per uur`: with what it is compared, it can be checked. */
const isMeasured = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at + 1; i <= at + MAX_DAN; i++) if (tokens[i]?.lower === 'dan') return true;
  return false;
};
const MAX_DAN = 4;

/** `goed onderhouden`, `goed functionerende`; not `onroerend goed beheerd door`. */
const isGoedAdverb = (tokens: readonly Token[], at: number): boolean => {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    token?.lower === 'goed' &&
    isNounLike(next) &&
    DESCRIBING.test(next.lower.slice(-LONGEST_ENDING)) &&
    !GOODS.test(before?.lower.slice(-LONGEST_ENDING) ?? '')
  );
};
const DESCRIBING = /(?:d|de|baar|bare|houden)$/;
const GOODS = /(?:roerend|^een|^elk|ieder|^dit|^dat|^het|lijk)$/;
const LONGEST_ENDING = 7;

/** How sure it is that this adjective gives an opinion; undefined when it does not. */
const certaintyOf = (analyse: Analyse, at: number, vorm: SubjectieveVorm): number | undefined => {
  const { tokens, concept } = analyse;
  const { base, isInflected, isCompared, zekerheid } = vorm;
  const next = tokens[at + 1];
  const noun = next?.lower ?? '';
  const isAttributive = isNounLike(next);
  if (JUDGED.has(noun) || isFixedPhrase(base, noun) || (isCompared && isMeasured(tokens, at)))
    return undefined;
  if (vorm.isInflectedOnly && !isInflected && !isCompared && !isGoedAdverb(tokens, at)) return undefined;
  if (vorm.isInflectedOnly && isInflected && !isAttributive && !isCompared) return undefined;
  if (vorm.isGenericOnly && !GENERIC_NOUNS.has(noun)) return undefined;
  if (vorm.takesStandard && hasStandard(tokens, at, isAttributive)) return undefined;
  // `zijn best doen`, `best passend`: no opinion about a thing.
  if (vorm.vorm === 'best') return undefined;
  if (isNamed(analyse, at, base) || isQuoted(tokens, at)) return undefined;
  const isWeak = (vorm.takesStandard && !isAttributive) || (isCompared && vorm.vorm !== 'beste');
  const sure = isWeak ? Math.min(zekerheid, 0.6) : zekerheid;
  return hasWettelijkeBron(concept) ? Math.min(sure, OPEN_NORM) : sure;
};
/** `wenselijk geacht`: it says whose opinion it is. */
const JUDGED = new Set('geacht geachte acht achten oordeelt oordelen gevonden vindt vinden'.split(' '));

/** Takes out an adjective before a noun, where the rest reads on. */
const removal = ({ tokens, opening }: Analyse, at: number, vorm: SubjectieveVorm): Fix | undefined => {
  const [before, token, noun] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || !isNounLike(noun) || vorm.isCompared || NEEDING.has(noun.lower)) return undefined;
  if (!hasWordsOutsideBrackets(tokens, opening.kern, tokens.length, MIN_REST + 1)) return undefined;
  const isFirst = at === opening.first;
  if (isFirst && !mayOpen(noun)) return undefined;
  const isApart = before?.kind === 'word' && !DEGREES.has(before.lower) && !COORDINATORS.has(before.lower);
  if ((!isFirst && !isApart) || isParticiple(noun) || noun.lower.endsWith('e') || !isLoose(tokens, at))
    return undefined;
  const capital = isFirst && isCapital(token.text) && !isCapital(noun.text);
  return {
    titel: `Verwijder ‘${token.text}’`,
    veilig: false,
    edits: [
      capital
        ? {
            veld: 'definitie',
            start: token.start,
            end: noun.start + 1,
            tekst: noun.text.charAt(0).toUpperCase(),
          }
        : { veld: 'definitie', start: token.start, end: noun.start, tekst: '' },
    ],
  };
};
const COORDINATORS = new Set(['en', 'of', 'maar', 'noch']);

/** Whether the adjective stands directly before its noun: in `belangrijk beschermde soort` it belongs to the adjective. */
const isLoose = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower.endsWith('e') || hasKlasse(tokens[at - 1], KLASSE.lidwoord);

const vondst = (
  analyse: Analyse,
  { first, last }: Treffer,
  vorm: SubjectieveVorm,
  zekerheid: number,
): Vondst => {
  const [start, end] = [analyse.tokens[first]?.start ?? 0, analyse.tokens[last]?.end ?? 0];
  const text = analyse.concept.definitie.slice(start, end);
  const fix = zekerheid < ONZEKER || last > first ? undefined : removal(analyse, first, vorm);
  return {
    melding: `‘${text}’ is een oordeel: de ene lezer vindt dat eerder dan de andere. Noem het kenmerk waaraan ieder het kan zien, of laat het woord weg.`,
    veld: 'definitie',
    start,
    end,
    zekerheid,
    ...(isUnmeasurable(vorm.base) ? { related: ['ESS-04'] } : {}),
    ...(fix ? { fix } : {}),
  };
};

export default defineToetsregel({
  id: 'ARAI-03',
  naam: 'bevat geen subjectieve woorden',
  uitleg:
    'Een woord als ‘belangrijk’ of ‘adequaat’ geeft een oordeel. Twee lezers kunnen daar verschillend over denken, en dan ook over wat onder het begrip valt.',
  toetsvraag: 'Zijn alle kenmerken zo beschreven dat iedere lezer ze op dezelfde manier vaststelt?',
  ernst: 'waarschuwing',
  ernstUitleg:
    'Een aanbeveling. Woorden die altijd een oordeel geven (‘belangrijk’, ‘adequaat’, ‘redelijk’) zijn een waarschuwing. Advies zijn woorden die ook zakelijk gebruikt worden (‘juiste’, ‘noodzakelijk’), en alle woorden als de tekst een wettelijke bron heeft: een wet laat soms met opzet ruimte.',
  grenzen: [
    'Ziet alleen woorden uit de lijst, in al hun vormen.',
    'Wat in het begrip zelf staat, in een naam of tussen aanhalingstekens, wordt niet gemeld.',
    '‘Geschikt’, ‘relevant’ en ‘noodzakelijk’ worden niet gemeld als erbij staat waarvoor.',
  ],
  goedeVoorbeelden: [
    { begrip: 'brandblusser', definitie: 'draagbaar toestel met blusmiddel dat onder druk staat' },
    { begrip: 'woonboot', definitie: 'schip dat geschikt is voor bewoning en op een vaste plek ligt' },
    {
      begrip: 'redelijke termijn',
      definitie: 'tijd van ten hoogste twee jaar die redelijk is voor een uitspraak',
    },
    { begrip: 'koper', definitie: 'persoon die te goeder trouw een onroerend goed verwerft' },
  ],
  fouteVoorbeelden: [
    {
      begrip: 'sleutelfiguur',
      definitie: 'persoon met een belangrijke plaats in een netwerk van instellingen',
    },
    { begrip: 'noodopvang', definitie: 'adequaat verblijf voor mensen die hun huis hebben verloren' },
    { begrip: 'overlast', definitie: 'gedrag dat omwonenden een aanzienlijk ongemak bezorgt' },
    { begrip: 'kwaliteitskeurmerk', definitie: 'teken dat een product van goede makelij is' },
  ],
  woordenlijsten: [SUBJECTIEF],
  check: (analyse) => {
    if (analyse.words.length === 0) return 'onbekend';
    const treffers = analyse.vind(SUBJECTIEF);
    if (treffers.length === 0) return NO_VONDSTEN;
    return treffers.flatMap((treffer) => {
      const vorm = subjectieveVorm(treffer.frase);
      const zekerheid = certaintyOf(analyse, treffer.first, vorm);
      return zekerheid === undefined ? [] : [vondst(analyse, treffer, vorm, zekerheid)];
    });
  },
});
