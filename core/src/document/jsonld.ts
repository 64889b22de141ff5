import type { Entry, Invoeging } from './document.ts';
import { withoutHtml } from './html.ts';
import { gapBefore, writeJson } from './json-tree.ts';
import { type Context, createContext, type Term } from './jsonld-context.ts';
import { createGraph, type RdfGraph, type RdfLiteral, type RdfResource } from './rdf.ts';
import { roles, SCOPE_NOTE } from './rdf-roles.ts';
import { type MapNode, type Member, memberOf, type TextNode, type TreeNode } from './tree.ts';

interface Literal extends RdfLiteral {
  readonly node: TextNode;
}

/** A key with its value, and the object that it stands in. */
interface Statement {
  readonly map: MapNode;
  readonly member: Member;
  readonly context: Context;
}

/**
 * The definities in a JSON-LD 1.1 document (SKOS, NL-SBB, RDFS, the reports of OSLO), as far as the document itself says
 * what its keys stand for; contexts elsewhere are taken to use the usual names.
 */
export function jsonLdEntries(text: string, root: TreeNode): readonly Entry[] {
  const graph = createGraph<Literal, Statement>();
  createWalker(graph)(root, createContext());
  return graph.entries({
    tekst: ({ node, datatype }) => withoutHtml(node, datatype).tekst,
    kaart: ({ node, datatype }) => withoutHtml(node, datatype).kaart,
    block: ({ map }) => ({ start: map.start, end: map.end }),
    newToelichting: (statement, literal) => newScopeNote(text, statement, literal),
  });
}

function createWalker(graph: RdfGraph<Literal, Statement>): (node: TreeNode, context: Context) => void {
  let blanks = 0;

  const walk = (node: TreeNode, context: Context): void => {
    if (node.kind === 'list') for (const item of node.items) walk(item, context);
    if (node.kind === 'map') subjectOf(node, context);
  };

  /** Reads an object that describes something. */
  const subjectOf = (map: MapNode, around: Context): RdfResource => {
    const own = memberOf(map, '@context');
    const context = own ? around.extend(own) : around;
    const subject = resourceOf(map, context);
    for (const member of map.members) {
      const term = context.termOf(member.key.tekst);
      if (term.iri === '@context' || term.iri === '@id') continue;
      const statement = { map, member, context };
      const iri = term.iri === '@type' ? RDF_TYPE : term.iri;
      const rol = roles.get(iri);
      for (const value of valuesOf(member.value, term, context))
        if (rol) graph.add(subject, rol, value, statement);
    }
    return subject;
  };

  const resourceOf = (map: MapNode, context: Context): RdfResource => {
    const id = keyword(map, context, '@id');
    if (id?.kind === 'text') return reference(id, context);
    blanks++;
    return { kind: 'resource', id: `[${blanks}`, isBlank: true, start: map.start, end: map.start + 1 };
  };

  const valuesOf = (node: TreeNode, term: Term, context: Context): readonly (Literal | RdfResource)[] => {
    if (node.kind === 'text') {
      if (term.isIri) return [reference(node, context)];
      if (term.iri === '@type') return [{ ...reference(node, context), id: context.termOf(node.tekst).iri }];
      return [literalOf(node, term.language ?? context.language)];
    }
    if (node.kind === 'list') return node.items.flatMap((item) => valuesOf(item, term, context));
    if (node.kind !== 'map') return [];
    const value = keyword(node, context, '@value');
    if (value) {
      const language = keyword(node, context, '@language');
      const datatype = keyword(node, context, '@type');
      if (value.kind !== 'text') return [];
      const written = language?.kind === 'text' ? language.tekst : '';
      const type = datatype?.kind === 'text' ? context.termOf(datatype.tekst).iri : undefined;
      return [literalOf(value, written, type)];
    }
    if (term.isByLanguage || isByLanguage(node, term))
      return node.members.flatMap(({ key, value: inside }) =>
        valuesOf(
          inside,
          { ...term, isByLanguage: false, language: key.tekst === '@none' ? '' : key.tekst },
          context,
        ),
      );
    const list = keyword(node, context, '@list') ?? keyword(node, context, '@set');
    return list ? valuesOf(list, term, context) : [subjectOf(node, context)];
  };

  return walk;
}

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** Keywords may go by another name. */
const keyword = (map: MapNode, context: Context, name: string): TreeNode | undefined =>
  memberOf(map, name) ?? map.members.find(({ key }) => context.termOf(key.tekst).iri === name)?.value;

/** A context that we do not know may say so; the keys of a text show it. */
const isByLanguage = ({ members }: MapNode, { iri }: Term): boolean =>
  members.length > 0 &&
  TEXTS.has(roles.get(iri) ?? '') &&
  members.every(({ key }) => /^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(key.tekst));

const TEXTS: ReadonlySet<string> = new Set(
  'definitie vocDefinitie term label synoniem scopeNote note comment voorbeeld titel'.split(' '),
);

const literalOf = (node: TextNode, language: string, datatype?: string): Literal => ({
  kind: 'literal',
  start: node.start,
  end: node.end,
  language,
  ...(datatype !== undefined && { datatype }),
  node,
});

const reference = ({ tekst, start, end }: TextNode, context: Context): RdfResource => ({
  kind: 'resource',
  id: context.iriOf(tekst),
  isBlank: tekst.startsWith('_:'),
  start,
  end,
});

/** A toelichting as a key of its own, right after the definitie, with the name that the document has for it. */
function newScopeNote(text: string, { member, context }: Statement, { language }: Literal): Invoeging {
  return {
    plaats: member.value.end,
    schrijf: (tekst) => {
      const { key } = member;
      const written = key.tekst.replace(/Definition$/, 'UsageNote').replace(/definition$/, 'scopeNote');
      const name =
        [written, 'skos:scopeNote'].find((one) => roles.get(context.termOf(one).iri) === 'scopeNote') ??
        SCOPE_NOTE;
      const { isByLanguage: hasLanguages, language: coerced } = context.termOf(name);
      const value = `"${writeJson(tekst)}"`;
      return `,${gapBefore(text, key.start)}"${name}": ${writeValue(value, language, hasLanguages, coerced ?? context.language)}`;
    },
  };
}

const writeValue = (value: string, language: string, isByLanguage: boolean, usual: string): string => {
  if (isByLanguage) return `{"${language || '@none'}": ${value}}`;
  if (language === usual) return value;
  return language === '' ? `{"@value": ${value}}` : `{"@language": "${language}", "@value": ${value}}`;
};
