import { type Concept, createToetser, readDocument, type Toetsing } from '@definitie-app/core';
import type { TextlintRuleModule } from '@textlint/kernel';
import { patterns } from './patterns.ts';

/** Checks what it is given; the number of findings, so that no work can be left out. */
export type Check<T> = (given: T) => number | Promise<number>;

/** What is measured: concepts, or a document that holds them all. */
export type Row =
  | { readonly kind: 'concepts'; readonly open: () => Promise<Check<readonly Concept[]>> }
  | { readonly kind: 'document'; readonly open: () => Promise<Check<string>> };

const oneByOne = (check: (concept: Concept) => number): Check<readonly Concept[]> => {
  return (concepts) => {
    let found = 0;
    for (const concept of concepts) found += check(concept);
    return found;
  };
};

const countMatches = (pattern: RegExp, text: string): number => {
  pattern.lastIndex = 0;
  let count = 0;
  while (pattern.exec(text)) count++;
  return count;
};

const naive = oneByOne(({ definitie }) =>
  patterns.reduce((sum, pattern) => sum + countMatches(pattern, definitie), 0),
);

const SPACE = 32;

/** What reading alone costs: nothing that looks at every character is faster. */
const onePass = oneByOne(({ definitie }) => {
  let spaces = 0;
  for (let at = 0; at < definitie.length; at++) if (definitie.charCodeAt(at) === SPACE) spaces++;
  return spaces;
});

const countFound = (toetsingen: readonly Toetsing[]): number =>
  toetsingen.reduce((sum, { bevindingen }) => sum + bevindingen.length, 0);

/** So many at a time, as the command line does: what was found is let go before the next. */
const BATCH = 128;

const own = async (): Promise<Check<readonly Concept[]>> => {
  const toets = createToetser();
  return (concepts) => {
    let found = 0;
    for (let from = 0; from < concepts.length; from += BATCH)
      found += countFound(toets.alle(concepts.slice(from, from + BATCH)));
    return found;
  };
};

/** As an editor does at each key: what is not there is the use of testing many at once. */
const ownOneByOne = async (): Promise<Check<readonly Concept[]>> => {
  const toets = createToetser();
  return oneByOne((concept) => toets(concept).bevindingen.length);
};

const ownDocument = async (): Promise<Check<string>> => {
  const toets = createToetser();
  return (text) => {
    const { entries } = readDocument('bench.md', text) ?? { entries: [] };
    return countFound(toets.alle(entries.map(({ concept }) => concept)));
  };
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
const textlint = async (ext: '.txt' | '.md'): Promise<(text: string) => Promise<number>> => {
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

const textlintConcepts = async (): Promise<Check<readonly Concept[]>> => {
  const check = await textlint('.txt');
  return async (concepts) => {
    let found = 0;
    for (const { definitie } of concepts) found += await check(definitie);
    return found;
  };
};

/** What is measured, by the name of its row. */
export const ROWS: ReadonlyMap<string, Row> = new Map<string, Row>([
  ['definitie-app', { kind: 'concepts', open: own }],
  ['definitie-app-one-by-one', { kind: 'concepts', open: ownOneByOne }],
  ['naive-50-regex', { kind: 'concepts', open: async () => naive }],
  ['textlint-50-regex', { kind: 'concepts', open: textlintConcepts }],
  ['one-pass', { kind: 'concepts', open: async () => onePass }],
  ['definitie-app-document', { kind: 'document', open: ownDocument }],
  ['textlint-document', { kind: 'document', open: () => textlint('.md') }],
]);
