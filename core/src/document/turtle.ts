import type { Entry, Gelezen, Invoeging, Leesfout } from './document.ts';
import { buildTekst, literalTekst, type Tekst } from './tekst.ts';
import { parseTurtle, type Statement } from './turtle-parse.ts';
import { type Literal, type Quote, type Resource, readEscape } from './turtle-scan.ts';

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const SKOS_XL = 'http://www.w3.org/2008/05/skos-xl#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const XSD_STRING = 'http://www.w3.org/2001/XMLSchema#string';

/** Which property of the file says what about a concept. */
const ROLES = {
  [`${SKOS}definition`]: 'definitie',
  [`${SKOS}prefLabel`]: 'term',
  [`${SKOS_XL}prefLabel`]: 'term',
  [`${SKOS_XL}literalForm`]: 'vorm',
  [`${RDFS}label`]: 'label',
  [`${SKOS}altLabel`]: 'synoniem',
  [`${SKOS_XL}altLabel`]: 'synoniem',
  [`${SKOS}scopeNote`]: 'scopeNote',
  [`${SKOS}note`]: 'note',
  [`${RDFS}comment`]: 'comment',
  [`${SKOS}example`]: 'voorbeeld',
  'http://purl.org/dc/terms/source': 'bron',
  'http://purl.org/dc/elements/1.1/source': 'bron',
  'http://purl.org/dc/terms/title': 'titel',
  'http://purl.org/dc/elements/1.1/title': 'titel',
  'http://xmlns.com/foaf/0.1/page': 'pagina',
  [`${RDFS}seeAlso`]: 'pagina',
  [`${SKOS}inScheme`]: 'kader',
  [`${SKOS}topConceptOf`]: 'kader',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns#value': 'vorm',
} as const;

type Rol = (typeof ROLES)[keyof typeof ROLES];
const roles: ReadonlyMap<string, Rol> = new Map(Object.entries(ROLES));

interface Value {
  readonly value: Literal | Resource;
  readonly statement: Statement;
}

/** What the whole file says about one subject. */
interface Node {
  readonly subject: Resource;
  readonly values: Map<Rol, Value[]>;
}

type Nodes = ReadonlyMap<string, Node>;

interface File {
  readonly text: string;
  readonly nodes: Nodes;
  /** By where a subject starts: where its properties end. */
  readonly ends: ReadonlyMap<number, number>;
}

/** Reads the definities (`skos:definition`, in Dutch or without a language) of a Turtle document, in time linear in its length. */
export function readTurtle(text: string): Gelezen {
  const nodes = new Map<string, Node>();
  const ends = new Map<number, number>();
  const fouten: Leesfout[] = [];
  parseTurtle(text, {
    isWanted: (predicate) => roles.has(predicate),
    onStatement: (statement) => addStatement(nodes, statement),
    onEnd: ({ start }, end) => ends.set(start, end),
    onFout: (fout) => fouten.push(fout),
  });
  const definities = [...nodes.values()].flatMap((node) => readDefinities(nodes, node));
  return {
    entries: definities
      .toSorted((a, b) => a.literal.start - b.literal.start)
      .map((definitie) => readEntry({ text, nodes, ends }, definitie)),
    // One mistake often makes more of what follows unreadable: only the first is sure to be one.
    fouten: fouten.slice(0, 1),
  };
}

function addStatement(nodes: Map<string, Node>, statement: Statement): void {
  const rol = roles.get(statement.predicate.iri);
  if (!rol) return;
  const { subject } = statement;
  const node = nodes.get(subject.id) ?? { subject, values: new Map<Rol, Value[]>() };
  nodes.set(subject.id, node);
  const values = node.values.get(rol) ?? [];
  node.values.set(rol, values);
  for (const value of statement.objects) values.push({ value, statement });
}

const isDutch = (literal: Literal): boolean => /^nl(?:-|$)/i.test(literal.language);
const isPlain = ({ language, datatype }: Literal): boolean =>
  language === '' && (datatype === undefined || datatype === XSD_STRING);
const isReadable = (literal: Literal): boolean => isDutch(literal) || isPlain(literal);

/** The literal itself, or those of the node that holds the text. */
const literalsOf = (nodes: Nodes, value: Literal | Resource): readonly Literal[] => {
  if (value.kind === 'literal') return [value];
  const forms = nodes.get(value.id)?.values.get('vorm') ?? [];
  return forms.flatMap((form) => (form.value.kind === 'literal' ? [form.value] : []));
};

const NONE: readonly Literal[] = [];

const literals = (nodes: Nodes, node: Node | undefined, rol: Rol): readonly Literal[] =>
  node?.values.get(rol)?.flatMap(({ value }) => literalsOf(nodes, value)) ?? NONE;

/** Dutch before no language; another language only when asked for. */
const best = (found: readonly Literal[]): Literal | undefined => found.find(isDutch) ?? found.find(isPlain);

const texts = (text: string, found: readonly Literal[]): readonly string[] =>
  found.filter(isReadable).map((literal) => literalText(text, literal));

interface Definitie {
  readonly node: Node;
  readonly literal: Literal;
  readonly statement: Statement;
}

const readDefinities = (nodes: Nodes, node: Node): readonly Definitie[] =>
  node.values.get('definitie')?.flatMap(({ value, statement }) =>
    literalsOf(nodes, value)
      .filter(isReadable)
      .map((literal) => ({ node, literal, statement })),
  ) ?? [];

function readEntry({ text, nodes, ends }: File, { node, literal, statement }: Definitie): Entry {
  const all = (rol: Rol) => literals(nodes, node, rol);
  const begrip = best(all('term')) ?? best(all('label')) ?? all('term')[0];
  const toelichting = best(all('scopeNote')) ?? best(all('note')) ?? best(all('comment'));
  const bronnen = node.values.get('bron')?.flatMap(({ value }) => readBron(text, nodes, value));
  const synoniemen = texts(text, all('synoniem'));
  const voorbeelden = texts(text, all('voorbeeld'));
  const { start, end } = begrip ?? node.subject;
  return {
    concept: {
      begrip: begrip ? literalText(text, begrip) : localName(node.subject),
      definitie: literalText(text, literal),
      ...(toelichting && { toelichting: literalText(text, toelichting) }),
      ...(bronnen && bronnen.length > 0 && { bronnen }),
      ...(synoniemen.length > 0 && { synoniemen }),
      ...(voorbeelden.length > 0 && { voorbeelden }),
    },
    start,
    end,
    // Made when asked for: in a large file few entries have a finding that must be placed.
    get velden() {
      return {
        definitie: readLiteral(text, literal).kaart,
        ...(begrip && { begrip: readLiteral(text, begrip).kaart }),
        ...(toelichting && { toelichting: readLiteral(text, toelichting).kaart }),
      };
    },
    get block() {
      const from = statement.subject.start;
      const to = ends.get(from) ?? literal.end;
      return from <= literal.start && literal.end <= to ? { start: from, end: to } : literal;
    },
    get kaders() {
      return node.values.get('kader')?.flatMap(({ value }) => readKader(text, nodes, value)) ?? [];
    },
    get nieuw() {
      return toelichting ? {} : { toelichting: newScopeNote(text, statement, literal) };
    },
  };
}

/** A source as a reader knows it: its title and page when the file has them, else its IRI. */
function readBron(text: string, nodes: Nodes, value: Literal | Resource): readonly string[] {
  if (value.kind === 'literal') return [readLiteral(text, value).tekst];
  const node = nodes.get(value.id);
  const of = (rol: Rol) => literals(nodes, node, rol);
  const title = best(of('titel')) ?? best(of('term')) ?? best(of('label')) ?? of('titel')[0];
  const [page] = (node?.values.get('pagina') ?? []).flatMap((found) =>
    found.value.kind === 'resource' ? [found.value.id] : [readLiteral(text, found.value).tekst],
  );
  const parts = [...(title ? [readLiteral(text, title).tekst] : []), ...(page ? [page] : [])];
  if (parts.length > 0) return [parts.join(', ')];
  return value.isBlank ? [] : [value.id];
}

/** A begrippenkader by its IRI, and by its names when the file has them. */
function readKader(text: string, nodes: Nodes, value: Literal | Resource): readonly string[] {
  if (value.kind === 'literal') return [literalText(text, value)];
  const node = nodes.get(value.id);
  const names = (['titel', 'term', 'label'] as const).flatMap((rol) =>
    texts(text, literals(nodes, node, rol)),
  );
  return value.isBlank ? names : [value.id, ...names];
}

const localName = ({ id, isBlank }: Resource): string => {
  if (isBlank) return '';
  const name = id.slice(Math.max(id.lastIndexOf('#'), id.lastIndexOf('/'), id.lastIndexOf(':')) + 1);
  try {
    return decodeURIComponent(name).replaceAll('_', ' ');
  } catch {
    return name;
  }
};

const literalText = (text: string, literal: Literal): string =>
  literal.hasEscape ? readLiteral(text, literal).tekst : text.slice(literal.contentStart, literal.contentEnd);

function readLiteral(text: string, { contentStart, contentEnd, quote, hasEscape }: Literal): Tekst {
  const schrijf = (tekst: string) => writeContent(tekst, quote);
  if (!hasEscape) return literalTekst(text, contentStart, contentEnd, schrijf);
  const builder = buildTekst(text);
  let from = contentStart;
  for (let at = text.indexOf('\\', from); at >= 0 && at < contentEnd; at = text.indexOf('\\', from)) {
    const found = readEscape(text, at) ?? { tekst: '\\', end: at + 1 };
    builder.literal(from, at);
    builder.written(at, found.end, found.tekst);
    from = found.end;
  }
  builder.literal(from, contentEnd);
  return builder.build({ empty: contentStart, schrijf });
}

const NAMED: Readonly<Record<string, string>> = { '\n': '\\n', '\r': '\\r', '\t': '\\t', '\\': '\\\\' };

/** The text as it stands between these quotes; line breaks may stand in long literals only. */
const writeContent = (tekst: string, quote: Quote): string =>
  tekst.replace(/[\\"'\p{Cc}]/gu, (sign) => {
    if (sign === '"' || sign === "'") return quote.startsWith(sign) ? `\\${sign}` : sign;
    if (quote.length === 3 && (sign === '\n' || sign === '\r' || sign === '\t')) return sign;
    return NAMED[sign] ?? `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`;
  });

/** A toelichting as a property of its own, right after the definities, written the way the file writes its properties. */
function newScopeNote(text: string, { predicate, objects }: Statement, { language }: Literal): Invoeging {
  return {
    plaats: objects.at(-1)?.end ?? predicate.end,
    schrijf: (tekst) => {
      const name = text.slice(predicate.start, predicate.end).replace(/definition(>?)$/, 'scopeNote$1');
      const lineStart = Math.max(...['\n', '\r'].map((sign) => text.lastIndexOf(sign, predicate.start))) + 1;
      const before = text.slice(lineStart, predicate.start);
      const indent = before.trim() === '' && before !== '' ? before : '    ';
      const tag = language === '' ? '' : `@${language}`;
      return ` ;${newline(text)}${indent}${name} "${writeContent(tekst, '"')}"${tag}`;
    },
  };
}

const newline = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
