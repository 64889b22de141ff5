import type { Bronkaart, Entry, Invoeging } from './document.ts';
import { isEnglish } from './markdown-language.ts';
import { DEFINED_SOORTEN, RDF_HTML, type Rol, XSD_STRING } from './rdf-roles.ts';

/** A text in RDF; offsets in the file. */
export interface RdfLiteral {
  readonly kind: 'literal';
  readonly start: number;
  /** After the language tag or the datatype. */
  readonly end: number;
  /** As written, without `@`; empty when there is none. */
  readonly language: string;
  readonly datatype?: string;
}

/** An IRI or a blank node; `id` is the same wherever the file means the same thing. */
export interface RdfResource {
  readonly kind: 'resource';
  readonly id: string;
  readonly isBlank: boolean;
  readonly start: number;
  readonly end: number;
}

export interface RdfValue<Literal extends RdfLiteral, Statement> {
  readonly value: Literal | RdfResource;
  readonly statement: Statement;
}

/** What the whole file says about one subject. */
export interface RdfNode<Literal extends RdfLiteral, Statement> {
  readonly subject: RdfResource;
  readonly values: ReadonlyMap<Rol, readonly RdfValue<Literal, Statement>[]>;
}

/** How a kind of file writes RDF. */
export interface RdfSyntax<Literal extends RdfLiteral, Statement> {
  readonly tekst: (literal: Literal) => string;
  readonly kaart: (literal: Literal) => Bronkaart;
  readonly block: (statement: Statement, literal: Literal) => Entry['block'];
  readonly newToelichting: (statement: Statement, literal: Literal) => Invoeging | undefined;
}

export interface RdfGraph<Literal extends RdfLiteral, Statement> {
  /** By subject. */
  readonly add: (subject: RdfResource, rol: Rol, value: Literal | RdfResource, statement: Statement) => void;
  /** The definities in Dutch or without a language, in order of place. */
  readonly entries: (syntax: RdfSyntax<Literal, Statement>) => readonly Entry[];
}

/** Gathers what a file says, wherever it says it, and makes entries of it. */
export function createGraph<Literal extends RdfLiteral, Statement>(): RdfGraph<Literal, Statement> {
  const nodes = new Map<
    string,
    { readonly subject: RdfResource; readonly values: Map<Rol, RdfValue<Literal, Statement>[]> }
  >();
  return {
    add: (subject, rol, value, statement) => {
      const node = nodes.get(subject.id) ?? { subject, values: new Map() };
      nodes.set(subject.id, node);
      const values = node.values.get(rol) ?? [];
      node.values.set(rol, values);
      values.push({ value, statement });
    },
    entries: (syntax) => {
      const reader = createReader(nodes, syntax);
      return [...nodes.values()]
        .flatMap(reader.definities)
        .toSorted((a, b) => a.literal.start - b.literal.start)
        .map(reader.entry);
    },
  };
}

const isDutch = ({ language }: RdfLiteral): boolean => /^nl(?:[-_]|$)/i.test(language);
const isPlain = ({ language, datatype }: RdfLiteral): boolean =>
  language === '' && (datatype === undefined || datatype === XSD_STRING || datatype === RDF_HTML);
const isReadable = (literal: RdfLiteral): boolean => isDutch(literal) || isPlain(literal);

/** Dutch before no language; another language only when asked for. */
const best = <Literal extends RdfLiteral>(found: readonly Literal[]): Literal | undefined =>
  found.find(isDutch) ?? found.find(isPlain);

function createReader<Literal extends RdfLiteral, Statement>(
  nodes: ReadonlyMap<string, RdfNode<Literal, Statement>>,
  { tekst, kaart, block, newToelichting }: RdfSyntax<Literal, Statement>,
) {
  type Node = RdfNode<Literal, Statement>;
  type Value = RdfValue<Literal, Statement>;
  interface Definitie {
    readonly node: Node;
    readonly literal: Literal;
    readonly statement: Statement;
  }

  /** The literal itself, or those of the node that holds the text. */
  const literalsOf = ({ value }: Value): readonly Literal[] => {
    if (value.kind === 'literal') return [value];
    const forms = nodes.get(value.id)?.values.get('vorm') ?? [];
    return forms.flatMap((form) => (form.value.kind === 'literal' ? [form.value] : []));
  };
  const literals = (node: Node | undefined, rol: Rol): readonly Literal[] =>
    node?.values.get(rol)?.flatMap(literalsOf) ?? [];
  const texts = (found: readonly Literal[]): readonly string[] => found.filter(isReadable).map(tekst);

  const readableOf = (node: Node, rol: Rol): readonly Definitie[] =>
    node.values.get(rol)?.flatMap((value) =>
      literalsOf(value)
        .filter(isReadable)
        .map((literal) => ({ node, literal, statement: value.statement })),
    ) ?? [];
  /** What says what it is; the vocabulary's words, and then a comment, only when nothing better does. */
  const definities = (node: Node): readonly Definitie[] => {
    const found = readableOf(node, 'definitie');
    if (found.length > 0) return found;
    const voc = readableOf(node, 'vocDefinitie');
    if (voc.length > 0) return voc.slice(0, 1);
    const hasOther = node.values.has('definitie') || node.values.has('vocDefinitie');
    const isDefined = node.values
      .get('soort')
      ?.some(({ value }) => value.kind === 'resource' && DEFINED_SOORTEN.has(value.id));
    if (hasOther || !isDefined) return [];
    const literal = best(literals(node, 'comment'));
    return readableOf(node, 'comment')
      .filter((one) => one.literal === literal && (isDutch(one.literal) || !isEnglish(tekst(one.literal))))
      .slice(0, 1);
  };

  const entry = ({ node, literal, statement }: Definitie): Entry => {
    const all = (rol: Rol) => literals(node, rol);
    const begrip = best(all('term')) ?? best(all('label')) ?? all('term')[0];
    const toelichting = [best(all('scopeNote')), best(all('note')), best(all('comment'))].find(
      (one) => one !== undefined && one !== literal,
    );
    const bronnen = node.values.get('bron')?.flatMap(({ value }) => readBron(value));
    const synoniemen = texts(all('synoniem'));
    const voorbeelden = texts(all('voorbeeld'));
    const { start, end } = begrip ?? node.subject;
    return {
      concept: {
        begrip: begrip ? tekst(begrip) : localName(node.subject),
        definitie: tekst(literal),
        ...(toelichting && { toelichting: tekst(toelichting) }),
        ...(bronnen && bronnen.length > 0 && { bronnen }),
        ...(synoniemen.length > 0 && { synoniemen }),
        ...(voorbeelden.length > 0 && { voorbeelden }),
      },
      start,
      end,
      // Made when asked for: in a large file few entries have a finding that must be placed.
      get velden() {
        return {
          definitie: kaart(literal),
          ...(begrip && { begrip: kaart(begrip) }),
          ...(toelichting && { toelichting: kaart(toelichting) }),
        };
      },
      get block() {
        return block(statement, literal);
      },
      get kaders() {
        return node.values.get('kader')?.flatMap(({ value }) => readKader(value)) ?? [];
      },
      get nieuw() {
        const toAdd = toelichting ? undefined : newToelichting(statement, literal);
        return toAdd ? { toelichting: toAdd } : {};
      },
    };
  };

  /** A source as a reader knows it: its title and page when the file has them, else its IRI. */
  const readBron = (value: Literal | RdfResource): readonly string[] => {
    if (value.kind === 'literal') return [tekst(value)];
    const node = nodes.get(value.id);
    const of = (rol: Rol) => literals(node, rol);
    const title = best(of('titel')) ?? best(of('term')) ?? best(of('label')) ?? of('titel')[0];
    const [page] = (node?.values.get('pagina') ?? []).map((found) =>
      found.value.kind === 'resource' ? found.value.id : tekst(found.value),
    );
    const parts = [...(title ? [tekst(title)] : []), ...(page ? [page] : [])];
    if (parts.length > 0) return [parts.join(', ')];
    return value.isBlank ? [] : [value.id];
  };

  /** A begrippenkader by its IRI, and by its names when the file has them. */
  const readKader = (value: Literal | RdfResource): readonly string[] => {
    if (value.kind === 'literal') return [tekst(value)];
    const node = nodes.get(value.id);
    const names = (['titel', 'term', 'label'] as const).flatMap((rol) => texts(literals(node, rol)));
    return value.isBlank ? names : [value.id, ...names];
  };

  return { definities, entry };
}

const localName = ({ id, isBlank }: RdfResource): string => {
  if (isBlank) return '';
  const name = id.slice(Math.max(id.lastIndexOf('#'), id.lastIndexOf('/'), id.lastIndexOf(':')) + 1);
  try {
    return decodeURIComponent(name).replaceAll('_', ' ');
  } catch {
    return name;
  }
};
