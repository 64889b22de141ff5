import type { Analyse } from '../analyse.ts';
import { moveToToelichting } from '../repair.ts';
import { isQuoted } from '../taal/aanhaling.ts';
import { isVerbForm } from '../taal/persoonsvorm.ts';
import { isCapital } from '../taal/tekens.ts';
import type { Token } from '../taal/tokens.ts';
import { NAAMLOOS, ONTOEGANKELIJK, VERWIJZINGEN, ZIE } from '../taal/verwijzingen.ts';
import { hasWettelijkeBron } from '../taal/wettelijk.ts';
import type { Treffer } from '../taal/woordenlijst.ts';
import { hasKlasse, KLASSE } from '../taal/woordklassen.ts';
import { defineToetsregel, type Fix, MAX_VONDSTEN, type Vondst } from '../toetsregel.ts';

/** Words before a document that refer to it. */
const CUES = new Set(
  `volgens conform zie in uit op via overeenkomstig ingevolge krachtens zoals blijkens raadpleeg`.split(
    /\s+/,
  ),
);
/** Of these, the words that refer to a document and hardly to a place or thing. */
const STRICT_CUES = new Set('volgens conform overeenkomstig ingevolge krachtens blijkens zie'.split(' '));
/** `zoals beschreven in`: what makes `in` refer. */
const DESCRIBED = new Set(
  `beschreven vastgelegd opgenomen gedefinieerd genoemd vermeld omschreven bepaald bedoeld uitgewerkt aangegeven gesteld
  neergelegd voorgeschreven vastgesteld toegelicht afgesproken`.split(/\s+/),
);
const DEFINITE = new Set(['de', 'het', 'onze', 'ons', 'dit', 'deze', 'die', 'dat', 'hun', 'zijn', 'haar']);
const CUE_WINDOW = 4;
/** What anyone can look up. */
const PUBLIC = new Set(
  `artikel artikelen art. lid wet wetboek verordening besluit ecli bwb stb. stcrt. trb. staatsblad staatscourant
  pbeu pbeg iso nen hoofdstuk paragraaf`.split(/\s+/),
);

const isLaw = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === 'link' ||
    PUBLIC.has(token.lower) ||
    token.lower.endsWith('wet') ||
    token.lower.startsWith('ecli') ||
    token.lower.startsWith('bwb'));

/** Index of the last word of the reference. */
const referenceEnd = ({ tokens, sentences }: Analyse, at: number): number => {
  const end = sentences.find(({ last }) => last >= at)?.last ?? at;
  let last = at;
  while (last < end) {
    const next = tokens[last + 1];
    if (!next || (next.kind === 'mark' && ENDS.has(next.text)) || hasKlasse(next, KLASSE.betrekkelijk)) break;
    if (isVerbForm(next)) break;
    last++;
  }
  return last;
};
const ENDS = new Set([',', ';', ')', '.', ':', '!', '?', '(']);

/** Index of a word that refers, shortly before `at`; undefined when there is none. */
const cueBefore = (tokens: readonly Token[], at: number, cues: ReadonlySet<string>): number | undefined => {
  for (let i = at - 1; i >= 0 && i >= at - CUE_WINDOW; i--) {
    const token = tokens[i];
    if (!token || (token.kind === 'mark' && token.text !== '‘')) return undefined;
    if (cues.has(token.lower)) return i;
  }
  return undefined;
};

/** `zoals beschreven in het document`: where the whole phrase begins. */
const phraseStart = (tokens: readonly Token[], cue: number): number => {
  let start = cue;
  if (DESCRIBED.has(tokens[start - 1]?.lower ?? '')) start--;
  if (['zoals', 'als'].includes(tokens[start - 1]?.lower ?? '')) start--;
  return start;
};

interface Reference {
  readonly from: number;
  readonly to: number;
  readonly zekerheid: number;
}

const isNamed = (next: Token | undefined): boolean =>
  next !== undefined && (isCapital(next.text) || next.kind === 'number' || '‘“"\'«'.includes(next.text));

/** `zie …` as a sentence, an aside or between brackets, unless it leads to something public. */
const asZie = (analyse: Analyse, { first, last, frase }: Treffer): Reference | undefined => {
  const { tokens } = analyse;
  const before = tokens[first - 1];
  if (before && before.kind !== 'mark' && before.breaks === 0 && tokens[first]?.breaks === 0)
    return undefined;
  let to = last;
  while (tokens[to + 1] && !STOPS.has(tokens[to + 1]?.text ?? '')) to++;
  for (let i = first; i <= to; i++) if (isLaw(tokens[i])) return undefined;
  return to === last ? undefined : { from: first, to, zekerheid: ZIE.zekerheidVan(frase) };
};
const STOPS = new Set(['.', ')', ';', '!', '?']);

const isReference = (tokens: readonly Token[], cue: number): boolean =>
  STRICT_CUES.has(tokens[cue]?.lower ?? '') || DESCRIBED.has(tokens[cue - 1]?.lower ?? '');

/** `volgens de interne richtlijn`, `op het intranet`; not `interne richtlijn van een bedrijf` as what something is. */
const asInternal = (analyse: Analyse, { first, last, frase }: Treffer): Reference | undefined => {
  const { tokens, terms, head } = analyse;
  const cue = cueBefore(tokens, first, CUES);
  if (cue === undefined || last === head || tokens[first - 1]?.lower === 'een') return undefined;
  if (terms.some(({ words }) => words.some((word) => frase.endsWith(word)))) return undefined;
  // `in de interne markt`: of other things than documents only a word that must refer makes a reference.
  const isAnything = frase === 'interne' || frase === 'intern';
  if (isAnything && !isReference(tokens, cue)) return undefined;
  if (!frase.startsWith('intern') && isNamed(tokens[last + 1])) return undefined;
  const to = referenceEnd(analyse, isAnything ? last + 1 : last);
  return { from: phraseStart(tokens, cue), to, zekerheid: ONTOEGANKELIJK.zekerheidVan(frase) };
};

/** `volgens de procedure`, `zoals beschreven in het document`, `document X`. */
const asNameless = (analyse: Analyse, { first, last, frase }: Treffer): Reference | undefined => {
  const { tokens, concept, terms } = analyse;
  const next = tokens[last + 1];
  if (terms.some(({ words }) => words.includes(frase)) || hasWettelijkeBron(concept)) return undefined;
  if (next?.kind === 'word' && LETTER.test(next.text) && !isNamed(tokens[last + 2]))
    return { from: cueBefore(tokens, first, CUES) ?? first, to: last + 1, zekerheid: 0.8 };
  if (!DEFINITE.has(tokens[first - 1]?.lower ?? '')) return undefined;
  const cue = cueBefore(tokens, first, CUES);
  if (cue === undefined || !isReference(tokens, cue)) return undefined;
  if (isNamed(next) || next?.lower === 'van' || next?.lower === 'voor') return undefined;
  return { from: phraseStart(tokens, cue), to: last, zekerheid: NAAMLOOS.zekerheidVan(frase) };
};
const LETTER = /^[A-Z]\d{0,3}$/;

/** `bovenstaande kenmerken`, when the kenmerken do not stand above. */
const asPointer = (analyse: Analyse, { first, last, frase }: Treffer): Reference | undefined => {
  const { tokens, opening, concept } = analyse;
  const zekerheid = VERWIJZINGEN.zekerheidVan(frase);
  const next = tokens[last + 1];
  if (zekerheid < 0.75) {
    if (opening.isNumbered || hasWettelijkeBron(concept) || next === undefined) return undefined;
    for (let i = 0; i < first; i++) if (tokens[i]?.lower === next.lower) return undefined;
  }
  const isShort = zekerheid < 0.75 || next?.kind === 'mark';
  return {
    from: first,
    to: isShort && next?.kind === 'word' ? last + 1 : referenceEnd(analyse, last),
    zekerheid,
  };
};

/** Moves a reference between brackets, behind a comma or in a sentence of its own to the toelichting. */
const moveOut = ({ tokens, concept, opening }: Analyse, { from, to }: Reference): Fix | undefined => {
  const [before, first, last, next] = [tokens[from - 1], tokens[from], tokens[to], tokens[to + 1]];
  if (!before || !first || !last || from <= opening.kern + 4) return undefined;
  const text = concept.definitie.slice(first.start, last.end);
  const isEnd = next === undefined || (next.text === '.' && to + 2 >= tokens.length);
  const bounds =
    before.text === '(' && next?.text === ')'
      ? [before.start, next.end]
      : before.text === ',' && isEnd
        ? [before.start, last.end]
        : before.text === '.' && isEnd
          ? [first.start, next?.end ?? last.end]
          : undefined;
  if (!bounds) return undefined;
  const [start = 0, end = 0] = bounds;
  return {
    titel: 'Verplaats de verwijzing naar de toelichting',
    veilig: false,
    edits: moveToToelichting(concept, start, end, text),
  };
};

const FINDERS = [
  [ZIE, asZie],
  [ONTOEGANKELIJK, asInternal],
  [NAAMLOOS, asNameless],
  [VERWIJZINGEN, asPointer],
] as const;

const findReferences = (analyse: Analyse): Vondst[] => {
  const { tokens, concept } = analyse;
  const found: (Reference & { readonly vondst: Vondst })[] = [];
  for (const [lijst, finder] of FINDERS) {
    for (const treffer of analyse.vind(lijst)) {
      if (found.length >= MAX_VONDSTEN || isQuoted(tokens, treffer.first)) continue;
      const one = finder(analyse, treffer);
      if (!one || found.some(({ from, to }) => one.from <= to && from <= one.to)) continue;
      const [start, end] = [tokens[one.from]?.start ?? 0, tokens[one.to]?.end ?? 0];
      const fix = moveOut(analyse, one);
      found.push({
        ...one,
        vondst: {
          melding: `‘${concept.definitie.slice(start, end)}’ verwijst naar iets dat niet iedere lezer kan inzien. Schrijf op wat daar staat, of noem een openbare bron met de precieze vindplaats.`,
          veld: 'definitie',
          start,
          end,
          zekerheid: one.zekerheid,
          ...(fix ? { fix } : {}),
        },
      });
    }
  }
  return found.map(({ vondst }) => vondst);
};

export default defineToetsregel({
  id: 'INT-10',
  naam: 'vraagt geen ontoegankelijke achtergrondkennis',
  uitleg:
    'Een definitie moet op zichzelf te begrijpen zijn. Wie voor de betekenis een intern document, een niet genoemd stuk of een andere pagina nodig heeft, kan haar niet gebruiken.',
  toetsvraag:
    'Is de definitie te begrijpen zonder iets te openen dat niet openbaar is of niet precies is aangeduid?',
  bron: 'https://www.astraonline.nl/index.php/Geen_ontoegankelijke_achtergrondkennis_nodig',
  ernst: 'waarschuwing',
  ernstUitleg:
    'ASTRA stelt het verplicht. Of een bron voor de lezers toegankelijk is, weet de regel niet zeker; daarom geen fout.',
  grenzen: [
    'Een verwijzing naar een wet, een artikel, een webadres of een document met een naam wordt niet gemeld.',
    'Of de lezers het vakjargon kennen, ziet alleen een mens.',
    '‘Bovenstaande’ wordt alleen gemeld als niet eerder in de tekst staat waar het naar verwijst.',
  ],
  goedeVoorbeelden: [
    {
      begrip: 'spoedzorg',
      definitie: 'zorg als bedoeld in artikel 1 van de Wet marktordening gezondheidszorg',
    },
    { begrip: 'werkinstructie', definitie: 'document waarin staat hoe een taak wordt uitgevoerd' },
    { begrip: 'intranet', definitie: 'netwerk van een organisatie dat alleen medewerkers kunnen gebruiken' },
    { begrip: 'dienstrooster', definitie: 'overzicht van werktijden zoals vastgelegd in een overeenkomst' },
  ],
  fouteVoorbeelden: [
    { begrip: 'spoedzorg', definitie: 'zorg die volgens de interne richtlijn binnen een uur wordt verleend' },
    { begrip: 'dienstrooster', definitie: 'overzicht van werktijden per week (zie het personeelsplan)' },
    { begrip: 'aanvraag', definitie: 'ingevuld formulier met de benodigde bescheiden' },
    { begrip: 'fase', definitie: 'deel van een project zoals beschreven in het document' },
  ],
  woordenlijsten: [ZIE, ONTOEGANKELIJK, NAAMLOOS, VERWIJZINGEN],
  check: (analyse) => {
    if (analyse.words.length === 0) return 'onbekend';
    return findReferences(analyse);
  },
});
