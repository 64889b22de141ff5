import { type Frase, findFrases } from './frases.ts';
import { soortOf, WOORDSOORT } from './lexicon.ts';
import { isParticiple } from './naamwoordgroep.ts';
import { isFiniteVerb } from './persoonsvorm.ts';
import type { Token } from './tokens.ts';
import { hasKlasse, KLASSE } from './woordklassen.ts';

/** What a phrase that leads in an explanation tells. */
export interface Toelichtingswoord {
  /** 0..1: how sure it is that what follows explains and does not define. */
  readonly zekerheid: number;
  /** What follows are examples, not another wording. */
  readonly isExample: boolean;
}

const example = (zekerheid: number): Toelichtingswoord => ({ zekerheid, isExample: true });
const wording = (zekerheid: number): Toelichtingswoord => ({ zekerheid, isExample: false });

const findFrase = findFrases<Toelichtingswoord>([
  ['bijvoorbeeld', example(0.92)],
  ['bijv.', example(0.92)],
  ['bijv', example(0.92)],
  ['bv.', example(0.92)],
  ['ter illustratie', example(0.92)],
  ['onder andere', example(0.9)],
  ['onder meer', example(0.9)],
  ['o.a.', example(0.9)],
  ['o.m.', example(0.9)],
  ['denk aan', example(0.9)],
  ['denk hierbij aan', example(0.9)],
  ['voorbeelden zijn', example(0.9)],
  ['voorbeelden hiervan', example(0.9)],
  ['voorbeelden :', example(0.9)],
  ['voorbeeld :', example(0.9)],
  ['als voorbeeld', example(0.8)],
  ['bij wijze van voorbeeld', example(0.92)],
  ['te denken valt aan', example(0.9)],
  ['gedacht kan worden aan', example(0.9)],
  ['kan worden gedacht aan', example(0.9)],
  ['ter verduidelijking', wording(0.92)],
  ['ter toelichting', wording(0.92)],
  ['anders gezegd', wording(0.92)],
  ['met andere termen', wording(0.85)],
  ['kortom', wording(0.9)],
  ['immers', wording(0.8)],
  ['opgemerkt wordt', wording(0.8)],
  ['wordt opgemerkt', wording(0.8)],
  ['zoals', example(0.85)],
  ['waaronder', example(0.75)],
  ['e.g.', example(0.9)],
  ['i.e.', wording(0.9)],
  ['zie ook', wording(0.85)],
  ['dat wil zeggen', wording(0.92)],
  ['d.w.z.', wording(0.92)],
  ['dwz', wording(0.92)],
  ['met andere woorden', wording(0.92)],
  ['m.a.w.', wording(0.92)],
  ['dit houdt in', wording(0.92)],
  ['dat houdt in', wording(0.92)],
  ['hieronder wordt verstaan', wording(0.92)],
  ['hieronder vallen', wording(0.92)],
  ['hieronder valt', wording(0.92)],
  ['dit betekent', wording(0.92)],
  ['dat betekent', wording(0.92)],
  ['namelijk', wording(0.8)],
  ['nl.', wording(0.8)],
  ['oftewel', wording(0.8)],
  ['toelichting :', wording(0.8)],
  ['opmerking :', wording(0.8)],
  ['n.b.', wording(0.8)],
  ['let op :', wording(0.8)],
]);

/** `zoals bedoeld in artikel 3` refers, `zoals gebruikelijk` compares: no examples follow. */
const REFERENCES = new Set(
  `bedoeld bepaald vermeld genoemd omschreven beschreven vastgelegd gedefinieerd opgenomen vastgesteld aangegeven
  bekend gebruikelijk neergelegd geregeld aangewezen weergegeven voorgeschreven het ook gewijzigd gesteld opgegeven
  verwoord afgesproken overeengekomen uitgewerkt geformuleerd blijkt laatstelijk altijd gewoonlijk voorheen vanouds normaal verwacht besproken gewend
  elders`.split(/\s+/),
);

/** `zoals vermeld in artikel 3`, `zoals gehanteerd door de gemeente`, `zoals zij luidt`. */
const refers = (tokens: readonly Token[], at: number): boolean => {
  const [next, after] = [tokens[at], tokens[at + 1]];
  if (!next) return true;
  return (
    REFERENCES.has(next.lower) ||
    hasKlasse(next, KLASSE.voornaamwoord) ||
    next.lower.startsWith('artikel') ||
    (isParticiple(next) && after !== undefined && hasKlasse(after, KLASSE.voorzetsel))
  );
};

/** How far the verb of a clause may be from its first word. */
const MAX_CLAUSE = 20;
const CLOSED = new Set(['mede', 'begrepen', 'wordt', 'worden']);

/** `…, waaronder flats en torens`; not `naam waaronder men handelt` or `waaronder mede begrepen`. */
const listsExamples = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  if (tokens[at - 1]?.text !== ',' || !next || CLOSED.has(next.lower)) return false;
  for (let i = at + 1; i <= at + MAX_CLAUSE; i++) {
    const token = tokens[i];
    // The plural of a verb looks like the infinitive.
    if (!token || token.kind === 'mark') return (soortOf(tokens[i - 1]) & WOORDSOORT.infinitief) === 0;
    if (isFiniteVerb(token)) return false;
  }
  return false;
};

/** The phrase that leads in examples or an explanation here. */
export const findToelichtingswoord = (
  tokens: readonly Token[],
  at: number,
): Frase<Toelichtingswoord> | undefined => {
  const found = findFrase(tokens, at);
  const lower = found && tokens[at]?.lower;
  if (lower === 'zoals' && refers(tokens, at + 1)) return undefined;
  return lower === 'waaronder' && !listsExamples(tokens, at) ? undefined : found;
};
