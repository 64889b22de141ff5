import { readFileSync } from 'node:fs';
import { begrippenJsonSchema, formatOf } from '@definitie-app/core';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

const isValid = new Ajv({ strict: false }).compile(begrippenJsonSchema());

test('the example in the documentation is as the schema says, and is read', () => {
  const page = readFileSync(new URL('../../../docs/documenten.md', import.meta.url), 'utf8');
  const [, example = ''] = /```yaml\n(begrippenkader[\s\S]*?)```/u.exec(page) ?? [];
  expect(isValid(parse(example))).toBe(true);
  expect(formatOf('begrippen.yaml')?.read(example).entries).toHaveLength(1);
});

test.each([
  ['begrippen: [{begrip: boom, definitie: plant, bron: x, categorie: type}]', true],
  ['begrippen: {boom: {definitie: plant}}', true],
  ['begrippen: [{begrip: boom}]', false],
  ['begrippen: [{begrip: boom, definitie: plant, categorie: soort}]', false],
  ['begrippen: {boom: plant}', false],
  ['definities: []', false],
])('%s: %s', (text, valid) => expect(isValid(parse(text))).toBe(valid));
