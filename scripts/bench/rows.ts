import { type Concept, createToetser, readDocument } from '@definitie-app/core';
import type { TextlintRuleModule } from '@textlint/kernel';
import { patterns } from './patterns.ts';

/** Checks one text; the number of findings, so that no work can be left out. */
export type Check<T> = (given: T) => number | Promise<number>;

/** What is measured: concepts one by one, or a document that holds them all. */
export type Row =
  | { readonly kind: 'concept'; readonly open: () => Promise<Check<Concept>> }
  | { readonly kind: 'document'; readonly open: () => Promise<Check<string>> };

const countMatches = (pattern: RegExp, text: string): number => {
  pattern.lastIndex = 0;
  let count = 0;
  while (pattern.exec(text)) count++;
  return count;
};

const naive: Check<Concept> = ({ definitie }) =>
  patterns.reduce((sum, pattern) => sum + countMatches(pattern, definitie), 0);

const SPACE = 32;

/** What reading alone costs: nothing that looks at every character is faster. */
const onePass: Check<Concept> = ({ definitie }) => {
  let spaces = 0;
  for (let at = 0; at < definitie.length; at++) if (definitie.charCodeAt(at) === SPACE) spaces++;
  return spaces;
};

const own = async (): Promise<Check<Concept>> => {
  const toets = createToetser();
  return (concept) => toets(concept).bevindingen.length;
};

const ownDocument = async (): Promise<Check<string>> => {
  const toets = createToetser();
  return (text) =>
    (readDocument('bench.md', text)?.entries ?? []).reduce(
      (sum, { concept }) => sum + toets(concept).bevindingen.length,
      0,
    );
};

const textlintRule =
  (pattern: RegExp): TextlintRuleModule =>
  ({ Syntax, RuleError, report, getSource, locator }) => ({
    [Syntax.Str](node) {
      const text = getSource(node);
      pattern.lastIndex = 0;
      for (let match = pattern.exec(text); match; match = pattern.exec(text))
        report(
          node,
          new RuleError('found', { padding: locator.range([match.index, match.index + match[0].length]) }),
        );
    },
  });

/** textlint with a rule per pattern, on plain text or, as it reads documents, on Markdown. */
const textlint = async (ext: '.txt' | '.md'): Promise<Check<string>> => {
  const [{ TextlintKernel }, { default: text }, { default: markdown }] = await Promise.all([
    import('@textlint/kernel'),
    import('@textlint/textlint-plugin-text'),
    import('@textlint/textlint-plugin-markdown'),
  ]);
  const kernel = new TextlintKernel();
  const options = {
    ext,
    plugins: [
      { pluginId: 'text', plugin: text.default },
      { pluginId: 'markdown', plugin: markdown.default },
    ],
    rules: patterns.map((pattern, index) => ({ ruleId: `pattern-${index}`, rule: textlintRule(pattern) })),
  };
  return async (given) => (await kernel.lintText(given, options)).messages.length;
};

const textlintConcept = async (): Promise<Check<Concept>> => {
  const check = await textlint('.txt');
  return ({ definitie }) => check(definitie);
};

/** What is measured, by the name of its row. */
export const ROWS: ReadonlyMap<string, Row> = new Map<string, Row>([
  ['definitie-app', { kind: 'concept', open: own }],
  ['naive-50-regex', { kind: 'concept', open: async () => naive }],
  ['textlint-50-regex', { kind: 'concept', open: textlintConcept }],
  ['one-pass', { kind: 'concept', open: async () => onePass }],
  ['definitie-app-document', { kind: 'document', open: ownDocument }],
  ['textlint-document', { kind: 'document', open: () => textlint('.md') }],
]);
