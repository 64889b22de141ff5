import { isAbsoluteIri, WELL_KNOWN_PREFIXES } from './rdf-names.ts';
import { itemsOf, type MapNode, memberOf, type TreeNode, textOf } from './tree.ts';

/** What a key of a JSON-LD document stands for. */
export interface Term {
  /** An IRI or a keyword such as `@type`; empty when the key means nothing. */
  readonly iri: string;
  /** Its texts are IRIs. */
  readonly isIri: boolean;
  /** Of its texts; `undefined` when the document says so elsewhere. */
  readonly language: string | undefined;
  /** Its value has a text for each language. */
  readonly isByLanguage: boolean;
}

/** What names stand for at a place in a document. */
export interface Context {
  readonly language: string;
  readonly termOf: (key: string) => Term;
  /** The IRI of a value that is one. */
  readonly iriOf: (written: string) => string;
  readonly extend: (node: TreeNode | undefined) => Context;
}

interface Settings {
  readonly language: string;
  readonly vocab: string;
  /** Terms come from somewhere else, where we do not look. */
  readonly isRemote: boolean;
  readonly terms: ReadonlyMap<string, TreeNode>;
  readonly parent: Settings | undefined;
}

const SKOS = 'http://www.w3.org/2004/02/skos/core#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';
const DCT = 'http://purl.org/dc/terms/';

/** What contexts on the web nearly always call these. */
const USUAL_TERMS: ReadonlyMap<string, string> = new Map([
  ...'prefLabel altLabel definition scopeNote note example inScheme topConceptOf Concept'
    .split(' ')
    .map((name) => [name, SKOS + name] as const),
  ...'label comment seeAlso Class'.split(' ').map((name) => [name, RDFS + name] as const),
  ...'title source'.split(' ').map((name) => [name, DCT + name] as const),
  ...'id type value language graph'.split(' ').map((name) => [name, `@${name}`] as const),
]);

/** One name may be written with another, but not without end. */
const MAX_STEPS = 8;

const NOTHING: Settings = { language: '', vocab: '', isRemote: false, terms: new Map(), parent: undefined };

/** Where a document begins. */
export const createContext = (): Context => contextOf(NOTHING);

function contextOf(settings: Settings): Context {
  const known = new Map<string, Term>();
  const definitionOf = (name: string): TreeNode | undefined => {
    for (let at: Settings | undefined = settings; at; at = at.parent) {
      const found = at.terms.get(name);
      if (found) return found;
    }
    return undefined;
  };
  const idOf = (name: string, steps: number): string | undefined => {
    const definition = definitionOf(name);
    if (definition?.kind === 'text') return expand(definition.tekst, steps + 1);
    if (definition?.kind !== 'map') return settings.isRemote ? USUAL_TERMS.get(name) : undefined;
    const id = textOf(definition, '@id');
    return id && id.tekst !== name ? expand(id.tekst, steps + 1) : undefined;
  };
  /** A term, a name with a prefix or an IRI; with `vocab` also another name. */
  const expand = (name: string, steps: number, vocab = settings.vocab): string => {
    if (name.startsWith('@') || steps > MAX_STEPS) return name;
    const id = idOf(name, steps);
    if (id !== undefined) return id;
    const colon = name.indexOf(':');
    if (colon < 0) return vocab === '' ? '' : vocab + name;
    const prefix = name.slice(0, colon);
    if (name.startsWith('//', colon + 1) || prefix === '_') return name;
    const start = idOf(prefix, steps) ?? WELL_KNOWN_PREFIXES.get(`${prefix}:`);
    return start === undefined ? name : start + name.slice(colon + 1);
  };
  return {
    language: settings.language,
    termOf: (key) => {
      const before = known.get(key);
      if (before) return before;
      const definition = definitionOf(key);
      const map = definition?.kind === 'map' ? definition : undefined;
      const coercion = map && textOf(map, '@type')?.tekst;
      const term: Term = {
        iri: expand(key, 0),
        isIri: coercion === '@id' || coercion === '@vocab',
        language: map && textOf(map, '@language')?.tekst,
        isByLanguage: itemsOf(map && memberOf(map, '@container')).some(
          (item) => item.kind === 'text' && item.tekst === '@language',
        ),
      };
      known.set(key, term);
      return term;
    },
    iriOf: (written) => (isAbsoluteIri(written) ? expand(written, 0) : written),
    extend: (node) => (node ? contextOf(itemsOf(node).reduce(addContext, settings)) : contextOf(settings)),
  };
}

const addContext = (parent: Settings, node: TreeNode): Settings => {
  if (node.kind === 'text') return { ...parent, isRemote: true };
  // `null` takes back all that was said.
  if (node.kind !== 'map') return NOTHING;
  return {
    language: languageOf(node) ?? parent.language,
    vocab: textOf(node, '@vocab')?.tekst ?? parent.vocab,
    isRemote: parent.isRemote,
    terms: new Map(node.members.map(({ key, value }) => [key.tekst, value])),
    parent,
  };
};

const languageOf = (node: MapNode): string | undefined => {
  const value = memberOf(node, '@language');
  return value && (value.kind === 'text' ? value.tekst : '');
};
