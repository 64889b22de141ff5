import { isAlias, isMap, isScalar, isSeq, Lexer, type ParsedNode, parseDocument } from 'yaml';
import type { Leesfout } from '../document/document.ts';
import { nl } from './messages/nl.ts';

/** Offsets in the text, in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** A value out of a YAML text, and where it and its parts stand. */
export interface Located extends Place {
  /** Made of texts, numbers, booleans, null, lists and objects. */
  readonly value: unknown;
  /** The keys of an object. */
  readonly keys: ReadonlyMap<string, Place>;
  readonly parts: ReadonlyMap<string | number, Located>;
}

export type ReadYaml =
  | { readonly ok: true; readonly root: Located }
  | { readonly ok: false; readonly fouten: readonly Leesfout[] };

/** Deeper than any profile; the parser works recursively. */
const MAX_FLOW_DEPTH = 10;
const MAX_INDENT = 100;
const MAX_ON_ONE_LINE = 10;

/** Reads one YAML document without references, so that its size bounds what comes of it. An empty text is an empty object. */
export function readYaml(text: string): ReadYaml {
  const tooDeep = findTooDeep(text);
  if (tooDeep !== undefined)
    return { ok: false, fouten: [{ melding: nl.yaml.tooDeep, start: tooDeep, end: tooDeep + 1 }] };
  const { contents, errors, warnings } = parseDocument(text, {
    // Ours is linear, and says where in Dutch.
    uniqueKeys: false,
    prettyErrors: false,
    resolveKnownTags: false,
  });
  // One mistake often makes more of what follows unreadable: only the first is sure to be one.
  const [mistake] = [...errors, ...warnings].toSorted((a, b) => a.pos[0] - b.pos[0]);
  if (mistake) {
    const [start, end] = mistake.pos;
    return { ok: false, fouten: [{ melding: nl.yaml.mistake(mistake.code), start, end }] };
  }
  const fouten: Leesfout[] = [];
  const root = contents ? locate(contents, fouten) : EMPTY;
  return fouten.length > 0 ? { ok: false, fouten } : { ok: true, root };
}

const NO_KEYS: ReadonlyMap<string, Place> = new Map();
const NO_PARTS: ReadonlyMap<string | number, Located> = new Map();
const EMPTY: Located = { value: {}, start: 0, end: 0, keys: NO_KEYS, parts: NO_PARTS };

/** Where the text becomes too deep to parse it safely. */
function findTooDeep(text: string): number | undefined {
  let [at, flows, indicators] = [0, 0, 0];
  let isLineStart = true;
  for (const token of new Lexer().lex(text)) {
    if (MARKERS.has(token)) continue;
    if (token === '[' || token === '{') flows++;
    else if (token === ']' || token === '}') flows = Math.max(0, flows - 1);
    else if (flows === 0 && INDICATORS.has(token)) indicators++;
    const isIndented = isLineStart && token.length > MAX_INDENT && token.trim() === '';
    if (flows > MAX_FLOW_DEPTH || indicators > MAX_ON_ONE_LINE || isIndented) return at;
    isLineStart = token === '\n' || token === '\r\n';
    if (isLineStart) indicators = 0;
    at += token.length;
  }
  return undefined;
}

/** What the lexer puts in of its own: start of a document, an error in a list, a scalar that follows. */
const MARKERS = new Set(['\u0002', '\u0018', '\u001f']);
/** Each of these opens something inside what stands before it on its line. */
const INDICATORS = new Set(['-', '?', ':']);

function locate(node: ParsedNode, fouten: Leesfout[]): Located {
  const [start, end] = node.range;
  const place = { start, end };
  const fail = (melding: string, at: Place = place): void => {
    fouten.push({ melding, start: at.start, end: at.end });
  };
  if (isAlias(node)) fail(nl.yaml.alias);
  if (isScalar(node)) return { ...place, value: node.value, keys: NO_KEYS, parts: NO_PARTS };
  const keys = new Map<string, Place>();
  const parts = new Map<string | number, Located>();
  if (isSeq(node)) {
    for (const [index, item] of node.items.entries()) parts.set(index, locate(item, fouten));
    return { ...place, value: [...parts.values()].map(({ value }) => value), keys, parts };
  }
  if (!isMap(node)) return { ...EMPTY, ...place };
  for (const { key, value } of node.items) {
    const [keyStart, keyEnd] = key.range;
    const at = { start: keyStart, end: Math.max(keyEnd, keyStart) };
    if (!isScalar(key)) {
      fail(nl.yaml.badKey, at);
      continue;
    }
    const name = typeof key.value === 'string' ? key.value : (key.source ?? String(key.value));
    if (keys.has(name)) fail(nl.yaml.duplicate(name), at);
    keys.set(name, at);
    parts.set(name, value ? locate(value, fouten) : { ...EMPTY, ...at, value: null });
  }
  const value = Object.fromEntries([...parts].map(([name, part]) => [name, part.value]));
  return { ...place, value, keys, parts };
}
