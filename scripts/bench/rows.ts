import { type Concept, validate } from '@definitie-app/core';
import type { TextlintRuleModule } from '@textlint/kernel';
import { patterns } from './patterns.ts';

/** Checks one concept; the number of findings, so that no work can be left out. */
export type Check = (concept: Concept) => number | Promise<number>;

const countMatches = (pattern: RegExp, text: string): number => {
  pattern.lastIndex = 0;
  let count = 0;
  while (pattern.exec(text)) count++;
  return count;
};

const naive: Check = ({ definitie }) =>
  patterns.reduce((sum, pattern) => sum + countMatches(pattern, definitie), 0);

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

const textlint = async (): Promise<Check> => {
  const [{ TextlintKernel }, { default: text }] = await Promise.all([
    import('@textlint/kernel'),
    import('@textlint/textlint-plugin-text'),
  ]);
  const kernel = new TextlintKernel();
  const options = {
    ext: '.txt',
    plugins: [{ pluginId: 'text', plugin: text.default }],
    rules: patterns.map((pattern, index) => ({ ruleId: `pattern-${index}`, rule: textlintRule(pattern) })),
  };
  return async ({ definitie }) => (await kernel.lintText(definitie, options)).messages.length;
};

/** What is measured, by the name of its row. */
export const ROWS: ReadonlyMap<string, () => Promise<Check>> = new Map([
  ['definitie-app', async (): Promise<Check> => (concept) => validate(concept).bevindingen.length],
  ['naive-50-regex', async () => naive],
  ['textlint-50-regex', textlint],
]);
