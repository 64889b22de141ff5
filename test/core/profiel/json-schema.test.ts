import { readFileSync } from 'node:fs';
import { parseProfiel, profielJsonSchema, toetsregels } from '@definitie-app/core';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { woordenlijstenOf } from '../../../core/src/profiel/schema.ts';
import { schemas } from '../../../scripts/docs/schemas.ts';
import { profielregels } from '../../support/profielregels.ts';

const Properties = z.object({ properties: z.record(z.string(), z.unknown()) });
const properties = (schema: unknown): Readonly<Record<string, unknown>> =>
  Properties.parse(schema).properties;

test.each([...schemas()])('the %s that editors get is the one that `npm run docs` writes', (name, schema) =>
  expect(readFileSync(new URL(`../../../vscode-extension/${name}`, import.meta.url), 'utf8')).toBe(schema),
);

test('the example in the documentation is a profile', () => {
  const page = readFileSync(new URL('../../../docs/profiel.md', import.meta.url), 'utf8');
  const [, example = ''] = /```yaml\n([\s\S]*?)```/u.exec(page) ?? [];
  expect(example).toContain('regels:');
  expect(parseProfiel(example)).toMatchObject({ ok: true });
});

describe('the schema', () => {
  test('names every rule and word list', () => {
    const { regels, woorden } = properties(profielJsonSchema());
    expect(Object.keys(properties(regels))).toEqual(toetsregels.map(({ id }) => id));
    expect(Object.keys(properties(woorden))).toEqual(woordenlijstenOf(toetsregels).map(({ naam }) => naam));
  });

  test('says of each what it is, and what may be said of it', () => {
    const { regels, woorden, paden } = properties(profielJsonSchema(profielregels));
    expect(properties(regels)['PROEF-02']).toEqual({
      description: 'geen vaag (standaard: waarschuwing)',
      anyOf: [
        { type: 'string', enum: ['uit', 'aan', 'fout', 'waarschuwing', 'advies'] },
        {
          type: 'object',
          additionalProperties: false,
          properties: {
            ernst: { type: 'string', enum: ['uit', 'aan', 'fout', 'waarschuwing', 'advies'] },
            parameters: {
              type: 'object',
              additionalProperties: false,
              properties: {
                maxWoorden: {
                  type: 'number',
                  description: 'Hooguit zoveel woorden.',
                  default: 50,
                  minimum: 5,
                  maximum: 200,
                },
              },
            },
          },
        },
      ],
    });
    expect(properties(woorden)).toMatchObject({
      proefwoorden: { type: 'array', description: 'Woorden om mee te proeven.' },
    });
    expect(paden).toMatchObject({ type: 'array', items: { required: ['pad'], additionalProperties: false } });
  });
});
