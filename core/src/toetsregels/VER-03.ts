import type { Analyse } from '../analyse.ts';
import { kindOf } from '../taal/kinds.ts';
import {
  infinitiefVan,
  persoonsvormVan,
  soortOf,
  splitSamenstelling,
  WOORDSOORT,
  woordsoortOf,
} from '../taal/lexicon.ts';
import { headIn } from '../taal/number.ts';
import { likeText } from '../taal/singularise.ts';
import { type Token, tokenize } from '../taal/tokens.ts';
import { defineToetsregel, type Fix, NO_VONDSTEN, type Vondst } from '../toetsregel.ts';

const { enkelvoud, meervoud, infinitief, persoonsvorm, deelwoord, bijvoeglijk, overig } = WOORDSOORT;

/** A form of a verb in a begrip, and the infinitive that should stand there. */
interface Form {
  readonly soort: 'finite' | 'participle';
  /** Absent when the rest of the begrip has to change as well. */
  readonly infinitive?: string;
}

/** Names of relations in a model: `is deel van`, `heeft deel`. */
const RELATIONS = new Set(['is', 'heeft', 'was', 'had']);
/** A begrip of more words says a sentence. */
const MAX_WORDS = 3;

const isFiniteForm = (lower: string): boolean => {
  const bits = woordsoortOf(lower);
  if (
    (bits & persoonsvorm) === 0 ||
    (bits & (enkelvoud | meervoud | infinitief | bijvoeglijk | overig)) !== 0
  )
    return false;
  // Not the first person: that is how many nouns end (`uitstroom`, `afkoop`).
  const infinitive = infinitiefVan(lower);
  return infinitive !== undefined && persoonsvormVan(infinitive) === lower;
};

const isParticiple = (lower: string): boolean => {
  const bits = woordsoortOf(lower);
  const isOther = (bits & (enkelvoud | meervoud | infinitief | bijvoeglijk | overig)) !== 0;
  // `bestaand`, `betrokkene`: used as an adjective or a noun.
  return (bits & deelwoord) !== 0 && !isOther && !lower.endsWith('nd') && !lower.endsWith('e');
};

/** The first part of many verbs; a preposition (`verwijst naar`) can be more than that. */
const PARTICLES = new Set('vast weg terug samen neer los mee toe waar plaats deel bloot gelijk'.split(' '));

/** `stelt vast` gives `vaststellen`. */
const separable = (verb: string, particle: string): string | undefined => {
  const joined = particle + verb;
  const infinitive = PARTICLES.has(particle) ? infinitiefVan(joined) : undefined;
  return infinitive && persoonsvormVan(infinitive) === joined ? infinitive : undefined;
};

/** The last letter of a finite form or a participle. */
const ENDINGS = new Set(['t', 'd', 'n']);

const findForm = (words: readonly string[]): Form | undefined => {
  const [first = '', second = ''] = words;
  if (words.length > MAX_WORDS || !ENDINGS.has(first.charAt(first.length - 1)) || RELATIONS.has(first))
    return undefined;
  if (words.length === 1) {
    const infinitive = infinitiefVan(first);
    if (isFiniteForm(first)) return { soort: 'finite', ...(infinitive ? { infinitive } : {}) };
    if (!isParticiple(first)) return undefined;
    return { soort: 'participle', ...(infinitive ? { infinitive } : {}) };
  }
  const infinitive = words.length === 2 ? separable(first, second) : undefined;
  if (infinitive) return { soort: 'finite', infinitive };
  // `gebruikt object`: a participle before its noun; `eet- en drinkwaren`: half a compound.
  const isVerb = isFiniteForm(first) && (woordsoortOf(first) & deelwoord) === 0 && !words.includes('en');
  return isVerb ? { soort: 'finite' } : undefined;
};

/** Whether the definitie tells of doing something: then the begrip is meant as a verb. */
const opensWithInfinitive = ({ tokens, opening, clauses }: Analyse): boolean => {
  const isInfinitive = (token: Token | undefined): boolean =>
    token !== undefined && (soortOf(token) & infinitief) !== 0;
  const clause = clauses.find(({ first, last }) => first <= opening.kern && opening.kern <= last);
  return isInfinitive(tokens[opening.kern]) || (clause !== undefined && isInfinitive(tokens[clause.last]));
};

const certaintyOf = (analyse: Analyse, { soort, infinitive }: Form, count: number): number => {
  // `verwijst naar`, `bestaat uit`: may be the name of a relation.
  if (count > 1 && infinitive === undefined) return 0.6;
  if (opensWithInfinitive(analyse)) return 0.85;
  return soort === 'finite' && !opensWithThing(analyse) ? 0.75 : 0.6;
};

/** `herplant`, `opzet`: a noun with something before it, unless the definitie says what is done. */
const isPrefixedNoun = (words: readonly string[]): boolean => {
  const kop = words.length === 1 ? splitSamenstelling(words[0] ?? '')?.kop : undefined;
  return kop !== undefined && (woordsoortOf(kop) & enkelvoud) !== 0;
};

/** The begrip is then a noun that the lexicon does not have. */
const opensWithThing = ({ tokens, opening, head }: Analyse): boolean => {
  if (head === undefined) return false;
  const kind = kindOf(tokens[headIn(tokens, opening.kern, head)]?.lower ?? '');
  return kind === 'thing' || kind === 'living' || kind === 'state';
};

const toInfinitive = (tokens: readonly Token[], infinitive: string | undefined): Fix | undefined => {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const tekst = infinitive && first && (tokens.length === 1 ? likeText(infinitive, first) : infinitive);
  if (!first || !last || !tekst) return undefined;
  return {
    titel: `Zet het begrip in de onbepaalde wijs: ‘${tekst}’`,
    veilig: false,
    edits: [{ veld: 'begrip', start: first.start, end: last.end, tekst }],
  };
};

/** `naamGecodeerd`: a name in a program. */
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;

const judge = (analyse: Analyse, form: Form): readonly Vondst[] => {
  const tokens = tokenize(analyse.concept.begrip).filter(({ kind }) => kind !== 'mark');
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return NO_VONDSTEN;
  const fix = toInfinitive(tokens, form.infinitive);
  const words = analyse.concept.begrip.slice(first.start, last.end);
  const name = form.soort === 'finite' ? 'vervoegd werkwoord' : 'voltooid deelwoord';
  const advice = form.infinitive ? `: ‘${form.infinitive}’` : '';
  return [
    {
      melding: `Het begrip ‘${words}’ is een ${name}. Neem de onbepaalde wijs${advice}.`,
      veld: 'begrip',
      start: first.start,
      end: last.end,
      zekerheid: certaintyOf(analyse, form, tokens.length),
      ...(fix ? { fix } : {}),
    },
  ];
};

export default defineToetsregel({
  id: 'VER-03',
  naam: 'heeft een werkwoord als begrip in de onbepaalde wijs',
  uitleg:
    'Wie een werkwoord opzoekt, zoekt de onbepaalde wijs: ‘beoordelen’, niet ‘beoordeelt’ of ‘beoordeeld’. Zo staat elk werkwoord maar één keer in de lijst.',
  toetsvraag: 'Staat het begrip, als het een werkwoord is, in de onbepaalde wijs?',
  bron: 'https://www.astraonline.nl/index.php/Werkwoord-term_in_infinitief',
  ernst: 'waarschuwing',
  ernstUitleg:
    'ASTRA beveelt het aan. Een vervoegd werkwoord is een waarschuwing; een voltooid deelwoord kan ook een toestand noemen (‘verhuisd’) en is advies, tenzij de definitie een handeling beschrijft. Ook de naam van een relatie (‘verwijst naar’) is advies.',
  grenzen: [
    'Een woord dat ook een zelfstandig of bijvoeglijk naamwoord is, wordt niet gemeld: ‘besluit’, ‘gesloten’.',
    'Relaties met ‘is’ en ‘heeft’ worden niet gemeld.',
    'Werkwoorden die niet in de woordenlijst staan, worden niet gezien.',
  ],
  goedeVoorbeelden: [
    { begrip: 'beoordelen', definitie: 'vaststellen hoe goed iets aan eisen voldoet' },
    { begrip: 'besluit', definitie: 'schriftelijke beslissing van een bestuursorgaan' },
    { begrip: 'identiteit', definitie: 'geheel van kenmerken waaraan een persoon te herkennen is' },
    { begrip: 'afkoop', definitie: 'beëindiging van een recht tegen betaling van een bedrag ineens' },
  ],
  fouteVoorbeelden: [
    { begrip: 'beoordeelt', definitie: 'vaststellen hoe goed iets aan eisen voldoet' },
    { begrip: 'gearchiveerd', definitie: 'in een archief opnemen' },
    { begrip: 'legt vast', definitie: 'gegevens duurzaam opslaan' },
  ],
  check: (analyse) => {
    const [term] = analyse.terms;
    if (!term) return 'onbekend';
    if (analyse.terms.length > 1 || INNER_CAPITAL.test(term.text)) return NO_VONDSTEN;
    const form = findForm(term.words);
    if (!form || (isPrefixedNoun(term.words) && !opensWithInfinitive(analyse))) return NO_VONDSTEN;
    return judge(analyse, form);
  },
});
