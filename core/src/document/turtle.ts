import { hexOf } from '../hex.ts';
import type { Gelezen, Invoeging, Leesfout } from './document.ts';
import { isHtml, withoutHtml } from './html.ts';
import { createGraph } from './rdf.ts';
import { RDF_HTML, roles, SCOPE_NOTE } from './rdf-roles.ts';
import { buildTekst, literalTekst, type Tekst } from './tekst.ts';
import { parseTurtle, type Statement } from './turtle-parse.ts';
import { type Literal, type Quote, readEscape } from './turtle-scan.ts';

/**
 * Reads the definities of a Turtle document (`skos:definition`, else the `rdfs:comment` of a class, property or concept;
 * in Dutch or without a language), in time linear in its length.
 */
export function readTurtle(text: string): Gelezen {
  const graph = createGraph<Literal, Statement>();
  const ends = new Map<number, number>();
  const fouten: Leesfout[] = [];
  parseTurtle(text, {
    isWanted: (predicate) => roles.has(predicate),
    onStatement: (statement) => {
      const rol = roles.get(statement.predicate.iri);
      if (rol) for (const value of statement.objects) graph.add(statement.subject, rol, value, statement);
    },
    onEnd: ({ start }, end) => ends.set(start, end),
    onFout: (fout) => fouten.push(fout),
  });
  return {
    entries: graph.entries({
      tekst: (literal) => literalText(text, literal),
      kaart: (literal) => readLiteral(text, literal).kaart,
      block: (statement, literal) => {
        const from = statement.subject.start;
        const to = ends.get(from) ?? literal.end;
        return from <= literal.start && literal.end <= to ? { start: from, end: to } : literal;
      },
      newToelichting: (statement, literal) => newScopeNote(text, statement, literal),
    }),
    // One mistake often makes more of what follows unreadable: only the first is sure to be one.
    fouten: fouten.slice(0, 1),
  };
}

/** Most texts stand in the file as they are. */
function literalText(text: string, literal: Literal): string {
  const content = text.slice(literal.contentStart, literal.contentEnd);
  const isAsItIs = !literal.hasEscape && literal.datatype !== RDF_HTML && !isHtml(content);
  return isAsItIs ? content : readLiteral(text, literal).tekst;
}

const readLiteral = (text: string, literal: Literal): Tekst =>
  withoutHtml(readContent(text, literal), literal.datatype);

function readContent(text: string, { contentStart, contentEnd, quote, hasEscape }: Literal): Tekst {
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
    return NAMED[sign] ?? `\\u${hexOf(sign).toUpperCase()}`;
  });

/** A toelichting as a property of its own, right after the definities, written the way the file writes its properties. */
function newScopeNote(text: string, { predicate, objects }: Statement, { language }: Literal): Invoeging {
  return {
    plaats: objects.at(-1)?.end ?? predicate.end,
    schrijf: (tekst) => {
      const written = text.slice(predicate.start, predicate.end);
      const name = predicate.iri.endsWith('definition')
        ? written.replace(/definition(>?)$/, 'scopeNote$1')
        : `<${SCOPE_NOTE}>`;
      const lineStart = Math.max(...['\n', '\r'].map((sign) => text.lastIndexOf(sign, predicate.start))) + 1;
      const before = text.slice(lineStart, predicate.start);
      const indent = before.trim() === '' && before !== '' ? before : '    ';
      const tag = language === '' ? '' : `@${language}`;
      return ` ;${newline(text)}${indent}${name} "${writeContent(tekst, '"')}"${tag}`;
    },
  };
}

const newline = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
