import { readFileSync } from 'node:fs';
import { applyFileEdits, formatOf, type Gelezen, readYamlDocument } from '@definitie-app/core';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { describeWith } from '../../support/needs.ts';
import { expectMonotone } from './exact-map.ts';

const concepts = ({ entries }: Gelezen) => entries.map(({ concept }) => concept);

const Described = z.object({ description: z.string().optional() });
const Api = z.object({
  components: z.object({
    schemas: z.record(
      z.string(),
      Described.extend({ properties: z.record(z.string(), Described).optional() }),
    ),
  }),
});

const API = `openapi: 3.0.0
info: {title: Bomen, description: Een API over bomen. Die zijn er.}
paths:
  /bomen:
    get:
      description: Alle bomen opvragen.
      responses:
        '200': {description: Een lijst met bomen}
components:
  schemas:
    Boom:
      title: Boom
      description: |
        hoge plant
        met een stam

        Uitleg bij mogelijke waarden:
        * eik
      properties:
        url: {type: string, description: URL-referentie naar deze boom}
        stam:
          title: De stam
          type: object
          properties:
            dikte: {description: afmeting van de stam in centimeter}
        soort: {title: Soort, description: Soort}
        naam: {description: Uitleg bij mogelijke waarden van de naam}
        a: {description: Verplicht veld}
        b: {description: Niet gebruiken}
        c: {description: Verplicht als het een boom is.}
        d: {description: Vul hier de soort in.}
        e: {description: Niet meer gebruiken na 2024.}
        f: {description: Dit veld mag leeg zijn.}
        gebruik: {description: gebruik van de grond rond de boom}
        kind: {description: The kind of tree that this is}
        oud: {description: 'Zie de documentatie van bomen'}
        takken:
          type: array
          items: {allOf: [{properties: {lengte: {description: 'afmeting van de tak'}}}]}
      example: {begrip: eik, definitie: boom met eikels}
  parameters:
    boom: {name: boom, description: De boom waar het om gaat}
`;

describe('an OpenAPI document', () => {
  test('says what its schemas and their properties are', () =>
    expect(concepts(readYamlDocument(API)).map(({ begrip, definitie }) => `${begrip}: ${definitie}`)).toEqual(
      [
        'Boom: hoge plant\nmet een stam',
        'url: URL-referentie naar deze boom',
        'dikte: afmeting van de stam in centimeter',
        'gebruik: gebruik van de grond rond de boom',
        'lengte: afmeting van de tak',
      ],
    ));

  test('a change of the first paragraph leaves the others alone', () => {
    const [boom] = readYamlDocument(API).entries;
    const edit = boom?.velden.definitie?.replace(0, 4, 'grote');
    expect(edit && applyFileEdits(API, [edit])).toBe(API.replace('hoge plant\n', 'grote plant\n'));
  });

  test('Swagger 2, and JSON', () => {
    const swagger = { swagger: '2.0', definitions: { Boom: { description: 'hoge plant met een stam' } } };
    expect(concepts(formatOf('a.json')?.read(JSON.stringify(swagger)) ?? expect.unreachable())).toEqual([
      { begrip: 'Boom', definitie: 'hoge plant met een stam' },
    ]);
  });
});

describeWith(['../shared'], 'the API for decisions', () => {
  const text = readFileSync(
    new URL('../../../../shared/data/raw/vng_besluiten_openapi.yaml', import.meta.url),
    'utf8',
  );

  test('the description of each schema and property is read, up to its first empty line', () => {
    const { components } = Api.parse(parse(text));
    const schemas = Object.values(components.schemas).flatMap((schema) => [
      schema,
      ...Object.values(schema.properties ?? {}),
    ]);
    const expected = schemas.flatMap(({ description }) =>
      description ? [description.split('\n\n')[0]] : [],
    );
    const gelezen = readYamlDocument(text);
    expect(gelezen.fouten).toEqual([]);
    expect(concepts(gelezen).map(({ definitie }) => definitie)).toEqual(expected);
    expectMonotone(text, gelezen);
  });
});
