import { existsSync, readdirSync, writeFileSync } from 'node:fs';

const root = new URL('../', import.meta.url);
const rules = new URL('core/src/toetsregels/', root);
/** Letters, a number, and perhaps a last part: STR-10, ARAI-02SUB1, CON-CIRC-001. */
const ID = /^[A-Z]+(?:-[A-Z]+)?-\d{2,3}(?:SUB\d)?$/;

const ruleFile = (id: string): string => `import { defineToetsregel } from '../toetsregel.ts';

export default defineToetsregel({
  id: '${id}',
  naam: '',
  uitleg: '',
  toetsvraag: '',
  ernst: 'advies',
  ernstUitleg: '',
  grenzen: [],
  goedeVoorbeelden: [],
  fouteVoorbeelden: [],
  check: ({ words }) => (words.length === 0 ? 'onbekend' : []),
});
`;

const testFile = (id: string): string => `import { testRule } from '../../support/rule.ts';

testRule('${id}', {
  valid: ['voertuig dat op rails in de straat rijdt'],
  invalid: [],
});
`;

const indexFile = (ids: readonly string[]): string => {
  const name = (id: string): string => id.replaceAll('-', '_');
  return [
    "import type { Toetsregel } from '../toetsregel.ts';",
    ...ids.map((id) => `import ${name(id)} from './${id}.ts';`),
    '',
    '/** All rules, in order of id. */',
    'export const toetsregels: readonly Toetsregel[] = [',
    ...ids.map((id) => `  ${name(id)},`),
    '];',
    '',
  ].join('\n');
};

function main(id: string | undefined): number {
  if (id === undefined || !ID.test(id)) {
    console.error('usage: npm run new-rule STR-10');
    return 2;
  }
  const rule = new URL(`${id}.ts`, rules);
  if (existsSync(rule)) {
    console.error(`${id} exists already`);
    return 1;
  }
  writeFileSync(rule, ruleFile(id));
  writeFileSync(new URL(`test/core/toetsregels/${id}.test.ts`, root), testFile(id));
  const ids = readdirSync(rules)
    .filter((file) => file !== 'index.ts')
    .map((file) => file.replace(/\.ts$/, ''));
  writeFileSync(new URL('index.ts', rules), indexFile(ids.sort()));
  console.log(`fill in core/src/toetsregels/${id}.ts and its test, then: npm run docs`);
  return 0;
}

process.exitCode = main(process.argv[2]);
