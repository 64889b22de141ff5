import type { Invoeging, Leesfout } from './document.ts';
import { nl } from './messages/nl.ts';
import { buildTekst, literalTekst, type Tekst } from './tekst.ts';
import { createTextNode, type Member, type TextNode, type TreeNode } from './tree.ts';
import { Unreadable } from './unreadable.ts';

/** Deeper than any document that a person keeps; reading is recursive. */
const MAX_DEPTH = 200;

export interface ReadTree {
  /** What could be read, up to the first error. */
  readonly root: TreeNode | undefined;
  readonly fouten: readonly Leesfout[];
}

type Attach = (node: TreeNode) => void;

const PLAIN = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** Reads JSON (RFC 8259) in one pass, with the place of everything in it. Never throws. */
export function readJson(text: string): ReadTree {
  let root: TreeNode | undefined;
  let pos = text.charCodeAt(0) === 0xfeff ? 1 : 0;

  const fail = (melding: string, start = pos): never => {
    const from = Math.max(0, Math.min(start, text.length - 1));
    throw new Unreadable({ melding, start: from, end: Math.min(text.length, Math.max(from + 1, pos)) });
  };
  const space = (): string => {
    for (let code = text.charCodeAt(pos); code === 32 || code === 10 || code === 13 || code === 9; )
      code = text.charCodeAt(++pos);
    return text.charAt(pos);
  };

  const string = (): TextNode => {
    const start = pos;
    let hasEscape = false;
    for (pos++; text.charCodeAt(pos) !== 34; ) {
      const code = text.charCodeAt(pos);
      if (code === 92) {
        hasEscape = true;
        pos = readEscape(text, pos)?.end ?? fail(nl.json.badEscape);
      } else if (code >= 32) pos++;
      else fail(nl.json.unclosedString, start);
    }
    pos++;
    return createText(text, start, pos, hasEscape);
  };

  const value = (attach: Attach, depth: number): void => {
    if (depth > MAX_DEPTH) fail(nl.tooDeep);
    const sign = space();
    if (sign === '{') map(attach, depth);
    else if (sign === '[') list(attach, depth);
    else if (sign === '"') attach(string());
    else {
      const start = pos;
      PLAIN.lastIndex = pos;
      pos += PLAIN.exec(text)?.[0].length ?? 0;
      if (pos === start) fail(nl.json.expectedValue);
      attach({ kind: 'other', start, end: pos });
    }
  };

  const list = (attach: Attach, depth: number): void => {
    const items: TreeNode[] = [];
    const node = { kind: 'list' as const, items, start: pos++, end: text.length };
    attach(node);
    if (space() !== ']')
      for (;;) {
        value((item) => items.push(item), depth + 1);
        const sign = space();
        if (sign === ']') break;
        if (sign !== ',') fail(nl.json.expectedComma(']'));
        pos++;
      }
    node.end = ++pos;
  };

  const map = (attach: Attach, depth: number): void => {
    const members: Member[] = [];
    const node = {
      kind: 'map' as const,
      members,
      start: pos++,
      end: text.length,
      addAfter: (member: Member, key: string) => addAfter(text, member, key),
    };
    attach(node);
    if (space() !== '}')
      for (;;) {
        if (space() !== '"') fail(nl.json.expectedKey);
        const key = string();
        if (space() !== ':') fail(nl.json.expectedColon);
        pos++;
        value((found) => members.push({ key, value: found }), depth + 1);
        const sign = space();
        if (sign === '}') break;
        if (sign !== ',') fail(nl.json.expectedComma('}'));
        pos++;
      }
    node.end = ++pos;
  };

  try {
    value((node) => {
      root = node;
    }, 0);
    if (space() !== '') fail(nl.json.expectedEnd);
    return { root, fouten: [] };
  } catch (error) {
    if (error instanceof Unreadable) return { root, fouten: [error.fout] };
    throw error;
  }
}

const addAfter = (text: string, { key: { start }, value: { end } }: Member, key: string): Invoeging => ({
  plaats: end,
  schrijf: (tekst) => `,${gapBefore(text, start)}"${key}": "${writeJson(tekst)}"`,
});

/** What stands between this key and the one before it: a line break with as much space, or one space. */
export function gapBefore(text: string, keyStart: number): string {
  const lineStart = Math.max(text.lastIndexOf('\n', keyStart), text.lastIndexOf('\r', keyStart)) + 1;
  const before = text.slice(lineStart, keyStart);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  return before.trim() === '' && lineStart > 0 ? newline + before : ' ';
}

const createText = (text: string, start: number, end: number, hasEscape: boolean): TextNode => {
  const tekst = hasEscape ? readString(text, start, end).tekst : text.slice(start + 1, end - 1);
  return createTextNode({ start, end }, tekst, () =>
    hasEscape ? readString(text, start, end).kaart : literalTekst(text, start + 1, end - 1, writeJson).kaart,
  );
};

/** The text as it stands between the quotes of a JSON string. */
export const writeJson = (tekst: string): string => JSON.stringify(tekst).slice(1, -1);

function readString(text: string, start: number, end: number): Tekst {
  const builder = buildTekst(text);
  let from = start + 1;
  for (let at = text.indexOf('\\', from); at >= 0 && at < end; at = text.indexOf('\\', from)) {
    const found = readEscape(text, at) ?? { tekst: '\\', end: at + 1 };
    builder.literal(from, at);
    builder.written(at, found.end, found.tekst);
    from = found.end;
  }
  builder.literal(from, end - 1);
  return builder.build({ empty: start + 1, schrijf: writeJson });
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);
const HEX = /u[0-9a-f]{4}/iy;

/** What the escape at `pos` stands for: one UTF-16 unit. */
function readEscape(text: string, pos: number): { readonly tekst: string; readonly end: number } | undefined {
  const simple = ESCAPES.get(text.charAt(pos + 1));
  if (simple !== undefined) return { tekst: simple, end: pos + 2 };
  HEX.lastIndex = pos + 1;
  const hex = HEX.exec(text)?.[0];
  return hex === undefined
    ? undefined
    : { tekst: String.fromCharCode(Number.parseInt(hex.slice(1), 16)), end: pos + 6 };
}
