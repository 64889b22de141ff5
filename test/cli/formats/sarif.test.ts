import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { toetsregels } from '@definitie-app/core';
import draft04 from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { installDefinitie } from '../definitie.ts';
import { createFolders, entry, GOOD, TRAM } from '../folder.ts';

const newFolder = createFolders(installDefinitie());

const schema = z.record(z.string(), z.unknown()).parse(
  JSON.parse(
    readFileSync(
      createRequire(import.meta.url)
        .resolve('@microsoft/jest-sarif')
        .replace(/index\.js$/u, 'schemas/sarif-2.1.0-rtm.5.json'),
      'utf8',
    ),
  ),
);
const ajv = new draft04.default({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

const Region = z.object({ startLine: z.int(), startColumn: z.int(), endLine: z.int(), endColumn: z.int() });
const Log = z.object({
  runs: z.tuple([
    z.object({
      columnKind: z.string(),
      tool: z.object({ driver: z.object({ rules: z.array(z.looseObject({ id: z.string() })) }) }),
      results: z.array(
        z.looseObject({
          ruleId: z.string(),
          ruleIndex: z.int(),
          level: z.string(),
          locations: z.tuple([
            z.object({
              physicalLocation: z.object({
                artifactLocation: z.object({ uri: z.string(), uriBaseId: z.string().optional() }),
                region: Region,
              }),
              logicalLocations: z.array(z.object({ name: z.string() })),
            }),
          ]),
          partialFingerprints: z.record(z.string(), z.string()),
          fixes: z
            .array(
              z.object({
                artifactChanges: z.tuple([
                  z.object({
                    replacements: z.array(
                      z.object({ deletedRegion: Region, insertedContent: z.object({ text: z.string() }) }),
                    ),
                  }),
                ]),
              }),
            )
            .default([]),
          suppressions: z.array(z.object({ kind: z.string(), justification: z.string() })),
        }),
      ),
      invocations: z.tuple([
        z.object({
          executionSuccessful: z.boolean(),
          toolExecutionNotifications: z.array(z.unknown()),
        }),
      ]),
    }),
  ]),
});

/** Valid, or the test fails. */
function parse(stdout: string) {
  const log: unknown = JSON.parse(stdout);
  expect(validate(log) ? [] : validate.errors).toEqual([]);
  return Log.parse(log).runs[0];
}

/** The text between two places, counted as SARIF says. */
function cut(text: string, { startLine, startColumn, endLine, endColumn }: z.infer<typeof Region>): string {
  const offset = (line: number, column: number): number =>
    text
      .split('\n')
      .slice(0, line - 1)
      .reduce((sum, each) => sum + each.length + 1, 0) +
    column -
    1;
  return text.slice(offset(startLine, startColumn), offset(endLine, endColumn));
}

describe('--format sarif', () => {
  it('is a valid log with every rule, whatever there is to report', async () => {
    const { put, toets } = newFolder();
    put('leeg.md', GOOD);
    const run = parse((await toets('--format', 'sarif', '.')).stdout);
    expect(run.results).toEqual([]);
    expect(run.columnKind).toBe('utf16CodeUnits');
    const ids = run.tool.driver.rules.map(({ id }) => id);
    expect(ids).toEqual([...toetsregels.map(({ id }) => id), 'UIT-REDEN', 'UIT-REGEL', 'UIT-ONGEBRUIKT']);
    const withBron = toetsregels.filter(({ bron }) => bron !== undefined).length;
    expect(run.tool.driver.rules.filter(({ helpUri }) => typeof helpUri === 'string')).toHaveLength(withBron);
  });

  it('points at the words, also after signs of two units, and tells how to repair them', async () => {
    const { put, toets, path } = newFolder();
    const text = `# Kader 🚋\n\n| Begrip | Definitie |\n|---|---|\n| 🚋 Tram | is een voertuig dat op rails in de straat rijdt |\n`;
    put('map met spatie/a#b%.md', text);
    const { stdout, code } = await toets('--format', 'sarif', path);
    const run = parse(stdout);
    const [result] = run.results;
    expect(code).toBe(1);
    expect(result).toMatchObject({ ruleId: 'ARAI-06', level: 'error' });
    expect(run.tool.driver.rules[result?.ruleIndex ?? -1]?.id).toBe('ARAI-06');
    const { artifactLocation, region } = result?.locations[0].physicalLocation ?? expect.unreachable();
    expect(artifactLocation).toEqual({ uri: 'map%20met%20spatie/a%23b%25.md', uriBaseId: '%SRCROOT%' });
    expect(cut(text, region)).toBe('is een');
    expect(result?.locations[0].logicalLocations).toMatchObject([{ name: '🚋 Tram' }]);
    const [replacement] = result?.fixes[0]?.artifactChanges[0].replacements ?? [];
    expect(cut(text, replacement?.deletedRegion ?? region)).toBe('is een ');
    expect(replacement?.insertedContent.text).toBe('');
  });

  it('names a file elsewhere by its whole address', async () => {
    const { toets } = newFolder();
    const elsewhere = newFolder().put('tram.md', TRAM);
    const { results } = parse((await toets('--format', 'sarif', elsewhere)).stdout);
    expect(results[0]?.locations[0].physicalLocation.artifactLocation).toEqual({
      uri: `file://${elsewhere}`,
    });
  });

  it('keeps what was accepted, with why; --baseline and comments do not fail', async () => {
    const { put, toets } = newFolder();
    put('a.md', `<!-- definitie-uit ARAI-06: zo staat het in de wet -->\n${TRAM}`);
    put('b.md', entry('Bus', 'is een voertuig dat op wielen over de weg rijdt'));
    await toets('--write-baseline', 'baseline.json', 'b.md');
    const { stdout, code } = await toets('--baseline', 'baseline.json', '--format', 'sarif', '.');
    const { results } = parse(stdout);
    expect(code).toBe(0);
    expect(results.map(({ suppressions }) => suppressions)).toEqual([
      [expect.objectContaining({ kind: 'inSource', justification: 'zo staat het in de wet' })],
      [expect.objectContaining({ kind: 'external' })],
    ]);
  });

  it('has the same fingerprint after text moved, and another one for each finding', async () => {
    const { put, toets } = newFolder();
    const fingerprints = async (text: string) => {
      put('a.md', text);
      const { results } = parse((await toets('--format', 'sarif', 'a.md')).stdout);
      return results.map(({ partialFingerprints }) => partialFingerprints['definitie/v1']);
    };
    const before = await fingerprints(TRAM + TRAM.replace('Tram', 'Trein') + TRAM);
    const after = await fingerprints(
      `# Kader\n\nTekst vooraf.\n\n${TRAM}${TRAM.replace('Tram', 'Trein')}\n\n${TRAM}`,
    );
    expect(before.length).toBeGreaterThanOrEqual(3);
    expect(new Set(before).size).toBe(before.length);
    expect(after).toEqual(before);
  });

  it('says what could not be read, and is still valid', async () => {
    const { put, toets } = newFolder();
    put('a.md', Buffer.from([0x50, 0x4b, 0, 1]));
    put('b.ttl', '<#t> skos:definition "nooit dicht');
    put('c.md', TRAM);
    const { stdout, code } = await toets('--format', 'sarif', '.', 'a.md', 'weg.md');
    const run = parse(stdout);
    expect(code).toBe(2);
    expect(run.results).toHaveLength(1);
    expect(run.invocations[0].executionSuccessful).toBe(false);
    expect(run.invocations[0].toolExecutionNotifications.length).toBeGreaterThanOrEqual(3);
  });
});
