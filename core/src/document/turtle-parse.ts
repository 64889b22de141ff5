import type { Leesfout } from './document.ts';
import { nl } from './messages/nl.ts';
import type { RdfResource as Resource } from './rdf.ts';
import { createNames } from './turtle-names.ts';
import { isNameCode, type Literal, nameEnd, readString, skipSpace } from './turtle-scan.ts';
import { Unreadable } from './unreadable.ts';

/** A subject with one property and all its values. */
export interface Statement {
  readonly subject: Resource;
  readonly predicate: { readonly iri: string; readonly start: number; readonly end: number };
  readonly objects: readonly (Literal | Resource)[];
}

export interface ParseOptions {
  /** Statements with other properties are read past. */
  readonly isWanted: (predicate: string) => boolean;
  readonly onStatement: (statement: Statement) => void;
  /** All properties of a subject have been read, up to `end`. */
  readonly onEnd: (subject: Resource, end: number) => void;
  readonly onFout: (fout: Leesfout) => void;
}

const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const MAX_DEPTH = 200;

/** Reads a Turtle 1.1 document in one pass; after a syntax error it goes on at the next statement. */
export function parseTurtle(text: string, { isWanted, onStatement, onEnd, onFout }: ParseOptions): void {
  const names = createNames();
  const wanted = new Map<string, string | undefined>();
  let blanks = 0;
  let pos = 0;

  const errorAt = (melding: string, start: number): Leesfout => {
    const from = Math.max(0, Math.min(start, text.length - 1));
    const end = /[\s]/.test(text.charAt(from)) ? from + 1 : Math.max(from + 1, nameEnd(text, from));
    return { melding, start: from, end: Math.min(end, text.length) };
  };
  const fail = (melding: string, start: number): never => {
    throw new Unreadable(errorAt(melding, start));
  };
  const space = () => {
    pos = skipSpace(text, pos);
  };
  const expect = (sign: string) => {
    space();
    if (text.charAt(pos) !== sign) fail(nl.turtle.expectedClose(sign), pos);
    pos++;
  };

  const iriRef = (): string => {
    const start = pos;
    if (text.charAt(pos) !== '<') fail(nl.turtle.expectedIri, pos);
    for (pos++; text.charAt(pos) !== '>'; pos++) {
      if (pos >= text.length || text.charCodeAt(pos) <= 32) fail(nl.turtle.expectedIri, start);
    }
    pos++;
    return names.resolve(text.slice(start + 1, pos - 1));
  };

  /** The IRI at `pos`, full or with a prefix; `undefined` when there is none. */
  const iri = (): string | undefined => {
    if (text.charAt(pos) === '<') return iriRef();
    const start = pos;
    const end = nameEnd(text, pos);
    const name = text.slice(start, end);
    if (!name.includes(':') || name.startsWith('_:')) return undefined;
    pos = end;
    return names.expand(name, (prefix) =>
      onFout({ melding: nl.turtle.unknownPrefix(prefix), start, end: start + prefix.length }),
    );
  };

  const blankLabel = (): string | undefined => {
    if (!text.startsWith('_:', pos)) return undefined;
    const start = pos;
    pos = nameEnd(text, pos);
    return text.slice(start, pos);
  };

  const resource = (): Resource | undefined => {
    const start = pos;
    const blank = blankLabel();
    const id = blank ?? iri();
    if (id === undefined) return undefined;
    return { kind: 'resource', id, isBlank: blank !== undefined, start, end: pos };
  };

  const newBlank = (start: number): Resource => {
    blanks++;
    return { kind: 'resource', id: `[${blanks}`, isBlank: true, start, end: pos };
  };

  const anonymous = (depth: number): Resource => {
    const node = newBlank(pos);
    pos++;
    space();
    if (text.charAt(pos) !== ']') predicateObjects(node, depth + 1, ']');
    expect(']');
    return { ...node, end: pos };
  };

  const collection = (depth: number): Resource => {
    const node = newBlank(pos);
    pos++;
    for (space(); text.charAt(pos) !== ')'; space()) object(depth + 1);
    pos++;
    return { ...node, end: pos };
  };

  const literal = (): Literal => {
    const start = pos;
    const string = readString(text, pos, onFout);
    pos = string.contentEnd + string.quote.length;
    if (text.charAt(pos) === '@') {
      const from = pos + 1;
      for (pos++; /[a-z0-9-]/i.test(text.charAt(pos)); ) pos++;
      return { kind: 'literal', start, end: pos, ...string, language: text.slice(from, pos) };
    }
    if (!text.startsWith('^^', pos)) return { kind: 'literal', start, end: pos, ...string, language: '' };
    pos += 2;
    space();
    const datatype = iri() ?? fail(nl.turtle.expectedIri, pos);
    return { kind: 'literal', start, end: pos, ...string, language: '', datatype };
  };

  const object = (depth: number): Literal | Resource | undefined => {
    if (depth > MAX_DEPTH) fail(nl.tooDeep, pos);
    space();
    const sign = text.charAt(pos);
    if (sign === '"' || sign === "'") return literal();
    if (sign === '[') return anonymous(depth);
    if (sign === '(') return collection(depth);
    const found = resource();
    if (found) return found;
    const plain = /(?:true|false|[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?)/iy;
    plain.lastIndex = pos;
    const match = plain.exec(text)?.[0] ?? fail(nl.turtle.expectedObject, pos);
    // `1.` at the end of a statement is the number 1 and a full stop.
    pos += /^[+-]?\d+\.$/.test(match) ? match.length - 1 : match.length;
    return undefined;
  };

  const predicate = (): string => {
    if (text.charAt(pos) === 'a' && !isNameCode(text.charCodeAt(pos + 1))) {
      pos++;
      return `${RDF}type`;
    }
    return iri() ?? fail(nl.turtle.expectedPredicate, pos);
  };

  /** All properties of one subject, up to and without the sign that closes it. */
  const predicateObjects = (subject: Resource, depth: number, close: '.' | ']'): void => {
    for (;;) {
      space();
      const start = pos;
      const name = predicate();
      if (!wanted.has(name)) wanted.set(name, isWanted(name) ? name : undefined);
      const found = wanted.get(name);
      const at = { iri: name, start, end: pos };
      const objects: (Literal | Resource)[] = [];
      try {
        do {
          const value = object(depth);
          if (found && value) objects.push(value);
          space();
        } while (text.charAt(pos) === ',' && ++pos);
      } finally {
        if (objects.length > 0) onStatement({ subject, predicate: at, objects });
      }
      if (text.charAt(pos) === close) return;
      if (text.charAt(pos) !== ';') {
        // A sign was forgotten: on a new line at the margin another subject begins, elsewhere another property.
        onFout(errorAt(nl.turtle.expectedEnd, pos));
        if (pos >= text.length || close === ']' || isAtMargin(text, pos)) return;
        if (!isNameCode(text.charCodeAt(pos)) && text.charAt(pos) !== '<') fail(nl.turtle.expectedEnd, pos);
        continue;
      }
      while (text.charAt(pos) === ';') {
        pos++;
        space();
      }
      if (text.charAt(pos) === close) return;
    }
  };

  const directive = (isSparql: boolean, isBase: boolean) => {
    space();
    if (isBase) names.setBase(iriRef());
    else {
      const start = pos;
      pos = nameEnd(text, pos);
      const prefix = text.slice(start, pos);
      if (!prefix.endsWith(':')) fail(nl.turtle.expectedPrefix, start);
      space();
      names.setPrefix(prefix, iriRef());
    }
    if (!isSparql) expect('.');
  };

  const statement = () => {
    const match = DIRECTIVE.exec(text.slice(pos, pos + 8));
    if (match) {
      pos += match[0].length;
      return directive(!match[0].startsWith('@'), /base/i.test(match[0]));
    }
    const sign = text.charAt(pos);
    const subject =
      sign === '['
        ? anonymous(0)
        : sign === '('
          ? collection(0)
          : (resource() ?? fail(nl.turtle.expectedSubject, pos));
    space();
    if (!(sign === '[' && text.charAt(pos) === '.')) predicateObjects(subject, 0, '.');
    onEnd(subject, pos);
    if (text.charAt(pos) === '.') pos++;
  };

  for (space(); pos < text.length; space()) {
    const start = pos;
    try {
      statement();
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      onFout(error.fout);
      pos = nextStatement(text, Math.max(pos, start + 1));
    }
  }
}

const DIRECTIVE = /^(?:@prefix(?![\w:])|@base(?![\w:])|prefix(?=\s)|base(?=[\s<]))/i;

const isAtMargin = (text: string, pos: number): boolean =>
  pos === 0 || text.charCodeAt(pos - 1) === 10 || text.charCodeAt(pos - 1) === 13;

/** Where a statement probably starts: after a full stop that ends a line. */
function nextStatement(text: string, pos: number): number {
  const stop = /\.[ \t]*(?:#[^\r\n]*)?(?=[\r\n])/g;
  stop.lastIndex = pos;
  return stop.exec(text) ? stop.lastIndex : text.length;
}
