import { spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { installDefinitie, records, root } from './definitie.ts';

const definitie = installDefinitie();
const good = { id: 'a', begrip: 'tram', definitie: 'voertuig voor personen dat op rails in de straat rijdt' };
const bad = { id: 'b', begrip: 'tram', definitie: 'is een voertuig dat op rails in de straat rijdt' };
const lines = (...values: readonly unknown[]): string =>
  values.map((each) => `${JSON.stringify(each)}\n`).join('');
const toets = (input: string | Buffer, ...args: readonly string[]) =>
  definitie.run(['toets', '--stdin', '--format', 'jsonl', ...args], input);

describe('definitie toets --stdin', () => {
  it('gives one record per line, in the same order, with the promised keys', async () => {
    const { code, stdout, stderr } = await toets(lines(bad, good));
    const [first, second] = records(stdout);
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(first).toMatchObject({
      id: 'b',
      score: expect.any(Number),
      acceptabel: false,
      bevindingen: [
        {
          code: 'ARAI-06',
          ernst: 'fout',
          zekerheid: expect.any(Number),
          veld: 'definitie',
          start: 0,
          end: 6,
          melding: expect.any(String),
          related: expect.arrayContaining(['ARAI-01']),
          fix: {
            titel: expect.any(String),
            veilig: expect.any(Boolean),
            edits: [{ veld: 'definitie', start: 0, end: expect.any(Number), tekst: expect.any(String) }],
          },
        },
      ],
    });
    expect(second).toEqual({
      id: 'a',
      score: expect.any(Number),
      acceptabel: true,
      bevindingen: [],
      onbekend: expect.any(Array),
      teBeoordelen: expect.any(Array),
    });
  });

  it.each([
    [
      'everything that may be given',
      {
        ...good,
        categorie: 'type',
        context: { organisatorisch: ['GVB'], juridisch: [], wettelijkeBasis: ['Wet personenvervoer'] },
        toelichting: 't',
        bronnen: ['b'],
        synoniemen: ['sneltram'],
        voorbeelden: ['lijn 1'],
        verzameling: [good],
      },
    ],
    ['unknown keys', { ...good, kleur: 'geel', context: { plaats: 4 }, __proto__: 1 }],
    ['a number as id', { ...good, id: 7 }],
    ['an empty context', { ...good, context: {} }],
    [
      'texts with every kind of character',
      { ...good, id: '😀\u0000\u2028', begrip: 'e\u0301', toelichting: '\ud800' },
    ],
  ])('accepts %s', async (_, concept) => {
    const { code, stdout } = await toets(lines(concept));
    expect(records(stdout)).toEqual([expect.objectContaining({ id: concept.id, score: expect.any(Number) })]);
    expect(code).not.toBe(2);
  });

  it.each([
    ['no JSON', '{"id":"x",', 'geen geldige JSON'],
    ['two values', '{} {}', 'geen geldige JSON'],
    ['a list', '[]', 'de regel: een object verwacht, maar het is een lijst'],
    ['null', 'null', 'maar het is null'],
    ['a text', '"tram"', 'maar het is tekst'],
    ['no id', JSON.stringify({ ...good, id: undefined }), 'id ontbreekt'],
    [
      'a null as id',
      JSON.stringify({ ...good, id: null }),
      'id: tekst of een getal verwacht, maar het is null',
    ],
    [
      'an id that JSON cannot keep',
      '{"id":12345678901234567890,"begrip":"x","definitie":"x"}',
      'id: het getal is te groot',
    ],
    ['an id without end', '{"id":1e400,"begrip":"x","definitie":"x"}', 'id: het getal is te groot'],
    ['no begrip', '{"id":"x","definitie":"d"}', 'begrip ontbreekt'],
    ['nothing at all', '{}', 'id ontbreekt; begrip ontbreekt; definitie ontbreekt'],
    [
      'a number as definitie',
      JSON.stringify({ ...good, definitie: 3 }),
      'definitie: tekst verwacht, maar het is een getal',
    ],
    [
      'an unknown categorie',
      JSON.stringify({ ...good, categorie: 'ding' }),
      'categorie: kies uit type, proces, resultaat, exemplaar',
    ],
    ['a text as list', JSON.stringify({ ...good, bronnen: 'wet' }), 'bronnen: een lijst verwacht'],
    [
      'a wrong part of a list',
      JSON.stringify({ ...good, synoniemen: ['a', 1] }),
      'synoniemen[1]: tekst verwacht',
    ],
    [
      'a wrong context',
      JSON.stringify({ ...good, context: { juridisch: [null] } }),
      'context.juridisch[0]: tekst verwacht',
    ],
    [
      'a wrong concept in the verzameling',
      JSON.stringify({ ...good, verzameling: [{ begrip: 'x' }] }),
      'verzameling[0].definitie ontbreekt',
    ],
    ['a null as option', JSON.stringify({ ...good, toelichting: null }), 'toelichting: tekst verwacht'],
    [
      'a verzameling that never ends',
      `${'{"id":"x","begrip":"x","definitie":"x","verzameling":['.repeat(20_000)}${']}'.repeat(20_000)}`,
      'te diep',
    ],
  ])('answers %s with the number of the line and the error, and does the others', async (_, line, error) => {
    const { code, stdout, stderr } = await toets(`${lines(good)}${line}\n${lines(good)}`);
    expect(records(stdout)).toEqual([
      expect.objectContaining({ id: 'a' }),
      { line: 2, error: expect.stringContaining(error) },
      expect.objectContaining({ id: 'a' }),
    ]);
    expect({ code, stderr }).toEqual({ code: 2, stderr: '' });
  });

  it.each([
    ['a byte order mark', Buffer.from(`\ufeff${lines(good)}`)],
    ['Windows line ends', Buffer.from(lines(good).replaceAll('\n', '\r\n'))],
    ['a last line without line end', Buffer.from(lines(good).trimEnd())],
    ['empty lines', Buffer.from(`\n\r\n  \n${lines(good)}\n\n`)],
  ])('reads %s', async (_, input) => {
    const { code, stdout } = await toets(input);
    expect(records(stdout)).toHaveLength(1);
    expect(code).toBe(0);
  });

  it('counts empty lines in the number of a bad line', async () => {
    const { stdout } = await toets(`\n\n${lines(good)}\nx\n`);
    expect(records(stdout)[1]).toMatchObject({ line: 5 });
  });

  it('refuses a line that is not UTF-8 and goes on', async () => {
    const { code, stdout } = await toets(
      Buffer.concat([Buffer.from('{"id":"'), Buffer.from([0xff, 0xfe]), Buffer.from(`"}\n${lines(good)}`)]),
    );
    expect(records(stdout)).toMatchObject([
      { line: 1, error: expect.stringContaining('UTF-8') },
      { id: 'a' },
    ]);
    expect(code).toBe(2);
  });

  it('refuses a line of more than 16 MB and goes on', async () => {
    const { code, stdout } = await toets(`${lines({ ...good, toelichting: 'x'.repeat(17 << 20) }, good)}`);
    expect(records(stdout)).toMatchObject([
      { line: 1, error: expect.stringContaining('16 MB') },
      { id: 'a' },
    ]);
    expect(code).toBe(2);
  });

  it('answers the example of the README as the README says', async () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const [concept, verdict] = [...readme.matchAll(/```json\n([\s\S]*?)```/gu)].map(
      ([, json = '']): unknown => JSON.parse(json),
    );
    expect(records((await toets(lines(concept))).stdout)).toEqual([verdict]);
  });

  it('refuses a folder as standard input', async () => {
    const folder = openSync(root, 'r');
    const { status, stdout, stderr } = spawnSync(process.execPath, [definitie.bin(), 'toets', '--stdin'], {
      stdio: [folder, 'pipe', 'pipe'],
      encoding: 'utf8',
    });
    closeSync(folder);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('De standaardinvoer is een map.');
  });

  it('says nothing about nothing', async () => {
    expect(await toets('')).toEqual({ code: 0, stdout: '', stderr: '' });
  });

  it.each([
    ['fout', 1],
    ['waarschuwing', 1],
    ['advies', 1],
    ['never', 0],
  ])('with --fail-on %s a fout ends with %d', async (failOn, code) => {
    expect((await toets(lines(good, bad), '--fail-on', failOn)).code).toBe(code);
  });

  it('writes a JSON array on request', async () => {
    const { stdout } = await toets(lines(good, bad), '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject([{ id: 'a' }, { id: 'b' }]);
    expect(JSON.parse((await toets('', '--format', 'json')).stdout)).toEqual([]);
  });

  it('writes text on request, without obeying control characters of the input', async () => {
    const { stdout } = await toets(lines({ ...bad, begrip: 'tram\u001b[31m\nx' }), '--format', 'text');
    expect(stdout).toMatch(
      /^stdin:1:1: fout ARAI-06 tram \[31m x: .*\n1 definitie getoetst, 0 acceptabel: 1 fout/u,
    );
  });
});
