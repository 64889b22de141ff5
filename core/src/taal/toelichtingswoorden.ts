import { gradedWoordenlijst } from './graded.ts';
import { soortOf, WOORDSOORT } from './lexicon.ts';
import { isParticiple } from './naamwoordgroep.ts';
import { isFiniteVerb } from './persoonsvorm.ts';
import type { Token } from './tokens.ts';
import type { Treffer, Vind } from './woordenlijst.ts';
import { hasKlasse, KLASSE } from './woordklassen.ts';

const VOORBEELDWOORDEN = gradedWoordenlijst('voorbeeldwoorden', 'Woorden die voorbeelden inleiden.', [
  [0.92, 'bijvoorbeeld, bijv., bijv, bv., ter illustratie, bij wijze van voorbeeld'],
  [
    0.9,
    `onder andere, onder meer, o.a., o.m., denk aan, denk hierbij aan, voorbeelden zijn, voorbeelden hiervan, voorbeelden :,
    voorbeeld :, te denken valt aan, gedacht kan worden aan, kan worden gedacht aan, e.g.`,
  ],
  [0.85, 'zoals'],
  [0.8, 'als voorbeeld'],
  [0.75, 'waaronder'],
]);

const UITLEGWOORDEN = gradedWoordenlijst(
  'uitlegwoorden',
  'Woorden die uitleg of een andere omschrijving inleiden.',
  [
    [
      0.92,
      `ter verduidelijking, ter toelichting, anders gezegd, dat wil zeggen, d.w.z., dwz, met andere woorden, m.a.w.,
    dit houdt in, dat houdt in, hieronder wordt verstaan, hieronder vallen, hieronder valt, dit betekent, dat betekent`,
    ],
    [0.9, 'kortom, i.e.'],
    [0.85, 'met andere termen, zie ook'],
    [
      0.8,
      `immers, opgemerkt wordt, wordt opgemerkt, namelijk, nl., oftewel, toelichting :, opmerking :, n.b., let op :`,
    ],
  ],
);

export const TOELICHTINGSWOORDEN = [VOORBEELDWOORDEN, UITLEGWOORDEN] as const;

/** A phrase that leads in an explanation, at its place in the text. */
export interface Toelichtingswoord extends Treffer {
  /** 0..1: how sure it is that what follows explains and does not define. */
  readonly zekerheid: number;
  /** What follows are examples, not another wording. */
  readonly isExample: boolean;
}

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

/** Whether examples or an explanation follow this phrase. */
export const leadsIn = (tokens: readonly Token[], { first, frase }: Treffer): boolean => {
  if (frase === 'zoals') return !refers(tokens, first + 1);
  return frase !== 'waaronder' || listsExamples(tokens, first);
};

const NONE: readonly Toelichtingswoord[] = [];

/** The phrases that lead in examples or an explanation, in order. */
export const findToelichtingswoorden = (
  vind: Vind,
  tokens: readonly Token[],
): readonly Toelichtingswoord[] => {
  const [examples, wordings] = [vind(VOORBEELDWOORDEN), vind(UITLEGWOORDEN)];
  if (examples.length + wordings.length === 0) return NONE;
  const of = (treffers: readonly Treffer[], { zekerheidVan }: typeof VOORBEELDWOORDEN, isExample: boolean) =>
    treffers
      .filter((treffer) => leadsIn(tokens, treffer))
      .map(
        (treffer): Toelichtingswoord => ({ ...treffer, zekerheid: zekerheidVan(treffer.frase), isExample }),
      );
  return [...of(examples, VOORBEELDWOORDEN, true), ...of(wordings, UITLEGWOORDEN, false)].sort(
    (a, b) => a.first - b.first,
  );
};
