import { Composer, type CST, isAlias, isScalar, isSeq, type ParsedNode, Parser } from 'yaml';
import type { Invoeging, Leesfout } from './document.ts';
import { gapBefore } from './json-tree.ts';
import { nl } from './messages/nl.ts';
import { yamlMistake } from './messages/yaml-mistakes.ts';
import { createTextNode, type Member, type TextNode, type TreeNode } from './tree.ts';
import { lexemesOf } from './yaml-lexemes.ts';
import { unclosedQuoteBefore } from './yaml-quotes.ts';
import { isPlain, type Scalar, scalarKaart, scalarTekst, textEnd, writeDouble } from './yaml-scalar.ts';

/** Deeper than any document that a person keeps; composing is recursive. */
const MAX_DEPTH = 200;

export interface ReadYamlTree {
  /** One for each document in the file, up to the first error. */
  readonly roots: readonly TreeNode[];
  readonly fouten: readonly Leesfout[];
}

/** Reads a YAML 1.2 file, with the place of everything in it. Never throws; what comes after an error does not count. */
export function readYamlTree(text: string): ReadYamlTree {
  const { tokens, tooDeep } = tokenize(text);
  // All scalars are texts: which of them are numbers is nothing to us.
  const composer = new Composer({
    schema: 'failsafe',
    uniqueKeys: false,
    prettyErrors: false,
    keepSourceTokens: true,
  });
  const documents = [...composer.compose(tokens, false, text.length)];
  const [first] = documents
    .flatMap(({ errors }) => errors)
    .map(({ code, pos: [start, end] }): Leesfout => ({ melding: yamlMistake(code), start, end }))
    .concat(tooDeep ?? [])
    .toSorted((a, b) => a.start - b.start);
  const mistake = first && (unclosedQuoteBefore(text, first.start) ?? first);
  const limit = mistake?.start ?? Number.POSITIVE_INFINITY;
  return {
    roots: documents.flatMap(({ contents }) => (contents ? [readNode(text, contents, limit)] : [])),
    fouten: mistake ? [within(text, mistake)] : [],
  };
}

function tokenize(text: string): { readonly tokens: readonly CST.Token[]; readonly tooDeep?: Leesfout } {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const { at, source } of lexemesOf(text)) {
    tokens.push(...parser.next(source));
    if (parser.stack.length > MAX_DEPTH) {
      const tooDeep = { melding: nl.tooDeep, start: at, end: at + 1 };
      return { tokens: [...tokens, ...parser.end()], tooDeep };
    }
  }
  return { tokens: [...tokens, ...parser.end()] };
}

const within = (text: string, { melding, start, end }: Leesfout): Leesfout => {
  const from = Math.max(0, Math.min(start, text.length - 1));
  return { melding, start: from, end: Math.min(text.length, Math.max(from + 1, end)) };
};

/** Reads what begins before `limit`. */
function readNode(text: string, root: ParsedNode, limit: number): TreeNode {
  /** Texts that are used again; only those, as references to more can make a small file enormous. */
  const anchors = new Map<string, TextNode>();

  const read = (node: ParsedNode, isInFlow: boolean): TreeNode => {
    const [start, end] = node.range;
    const other: TreeNode = { kind: 'other', start, end };
    if (isAlias(node)) {
      const target = anchors.get(node.source);
      if (!target) return other;
      return createTextNode({ start, end }, target.tekst, () => target.kaart);
    }
    if (isScalar(node)) {
      const scalar = node.srcToken && scalarOf(node.srcToken, isInFlow);
      if (!scalar || isNull(text, scalar)) return other;
      const found = createText(text, scalar);
      if (node.anchor) anchors.set(node.anchor, found);
      return found;
    }
    const isFlow = isInFlow || node.flow === true;
    if (isSeq(node)) {
      const items = node.items.filter(({ range }) => range[0] < limit);
      return { kind: 'list', start, end, items: items.map((item) => read(item, isFlow)) };
    }
    const members = node.items.flatMap(({ key, value }): readonly Member[] => {
      const name = key.range[0] < limit ? read(key, isFlow) : undefined;
      if (name?.kind !== 'text' || !value || value.range[0] >= limit) return [];
      return [{ key: name, value: read(value, isFlow) }];
    });
    return {
      kind: 'map',
      start,
      end,
      members,
      addAfter: (member, key) => addAfter(text, member, key, isFlow),
    };
  };

  return read(root, false);
}

const isNull = (text: string, { style, start, end }: Scalar): boolean =>
  style === 'plain' && /^(?:|~|null)$/i.test(text.slice(start, Math.min(end, start + 5)));

const createText = (text: string, scalar: Scalar): TextNode =>
  createTextNode({ start: scalar.start, end: textEnd(text, scalar) }, scalarTekst(text, scalar), () =>
    scalarKaart(text, scalar),
  );

function scalarOf(token: CST.FlowScalar | CST.BlockScalar, isInFlow: boolean): Scalar | undefined {
  const { offset: start, source } = token;
  if (token.type === 'block-scalar') {
    const written = token.props.map((prop) => ('source' in prop ? prop.source : ''));
    const header = token.props.findIndex(({ type }) => type === 'block-scalar-header');
    const headerStart = token.props[header]?.offset ?? start;
    const contentStart = start + written.join('').length;
    const digits = /\d/.exec(written[header] ?? '');
    return {
      style: written[header]?.startsWith('>') ? 'folded' : 'literal',
      start: headerStart,
      end: contentStart + source.length,
      contentStart,
      indent: digits ? Math.max(0, token.indent) + Number(digits[0]) : undefined,
    };
  }
  const place = { start, end: start + source.length, isInFlow };
  if (token.type === 'single-quoted-scalar') return { style: 'single', ...place };
  if (token.type === 'double-quoted-scalar') return { style: 'double', ...place };
  return token.type === 'scalar' ? { style: 'plain', ...place } : undefined;
}

function addAfter(text: string, { key, value }: Member, name: string, isFlow: boolean): Invoeging {
  const gap = gapBefore(text, key.start);
  const isOwnLine = !isFlow && gap !== ' ';
  return {
    plaats: value.end,
    schrijf: (tekst) => {
      const written = isPlain(tekst, isFlow) ? tekst : `"${writeDouble(tekst)}"`;
      return isFlow
        ? `,${gap}${name}: ${written}`
        : `${isOwnLine ? gap : lineGap(text, key.start)}${name}: ${written}`;
    },
  };
}

/** A line break and as much space as the key stands from the margin, as after the `- ` of a list. */
const lineGap = (text: string, keyStart: number): string => {
  const lineStart = text.lastIndexOf('\n', keyStart - 1) + 1;
  return `${text.includes('\r\n') ? '\r\n' : '\n'}${' '.repeat(keyStart - lineStart)}`;
};
