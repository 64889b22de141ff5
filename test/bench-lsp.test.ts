import { describe, expect, test } from 'vitest';
import { judge, type Result, summarize } from '../scripts/bench-lsp/bars.ts';
import { concepts, DISTINCT } from '../scripts/bench-lsp/concepts.ts';
import { measure } from '../scripts/bench-lsp/measure.ts';
import { isSound, ROWS } from '../scripts/bench-lsp/rows.ts';

const QUICK = {
  warmUp: 0,
  edits: 4,
  entries: 2,
  bursts: 1,
  keyMs: 5,
  pauseMs: 0,
  thinkMs: 0,
  lateMs: 60_000,
};
const rowOf = (server: string, mode: string, name = '') => {
  const row = ROWS.find((each) => each.server === server && each.mode === mode && each.name.includes(name));
  if (!row) throw new Error(`no row ${server} ${mode} ${name}`);
  return row;
};
describe('the texts of the bench', () => {
  test('all differ', () => {
    const all = concepts(0, DISTINCT);
    expect(new Set(all.map(({ begrip }) => begrip)).size).toBe(DISTINCT);
    expect(new Set(all.map(({ definitie }) => definitie)).size).toBe(DISTINCT);
  });

  test('are as long as they are said to be', () => {
    expect(rowOf('definitie-app', 'pull', 'Markdown').file.document.lines.length).toBeCloseTo(2000, -1);
    expect(rowOf('vscode-json', 'pull').file.document.lines.length).toBeCloseTo(2000, -1);
    const { file, others } = rowOf('definitie-app', 'pull', '10,000');
    expect([file, ...others].reduce((sum, { document }) => sum + document.slots.length, 0)).toBe(10_000);
  });

  test('can be made bad, most of them, and only by the last key', () => {
    expect(concepts(10_000, 1000).filter(isSound).length).toBeGreaterThan(500);
    expect(isSound({ begrip: 'huis', definitie: 'gebouw, bijvoorbeeld een flat' })).toBe(false);
  });
});

describe('what is measured', { timeout: 240_000 }, () => {
  test.each([
    ['definitie-app', 'pull', 'Markdown'],
    ['definitie-app', 'push', 'Markdown'],
    ['vscode-json', 'pull', ''],
    ['vscode-json', 'push', ''],
    ['vscode-markdown', 'pull', ''],
  ])('%s %s %s: each change until its own diagnostics', async (server, mode, name) => {
    const { edits, entries, bursts, first } = await measure(rowOf(server, mode, name), QUICK);
    expect(edits).toHaveLength(4);
    expect(entries).toHaveLength(4);
    expect(bursts).toHaveLength(1);
    expect(Math.min(first, ...edits, ...entries, ...bursts)).toBeGreaterThan(0);
  });

  test('a server that misses a change is no result', async () => {
    const row = rowOf('vscode-json', 'pull');
    await expect(measure({ ...row, isFound: () => false }, { ...QUICK, lateMs: 300 })).rejects.toThrow(
      'not the diagnostics',
    );
  });

  test('all rounds count', () => {
    const usage = { rss: 80, peak: 90, cpu: 0 };
    const sample = {
      first: 9,
      all: 9,
      late: 0,
      edits: [1, 2, 30],
      entries: [4, 5],
      bursts: [4],
      firstCpu: 6,
      changeCpu: 3,
      usage,
      diagnostics: 7,
    };
    const result = summarize(rowOf('vscode-json', 'pull'), [sample, { ...sample, first: 5, edits: [3] }]);
    expect(result).toMatchObject({
      first: 5,
      median: 2,
      p95: 30,
      entry: 4,
      burst: 4,
      changeCpu: 3,
      rss: 80,
      peak: 90,
      changes: 4,
    });
  });
});

describe('what is asked', () => {
  const result = (given: Partial<Result>): Result => ({
    row: 'own',
    server: 'definitie-app',
    mode: 'pull',
    first: 300,
    all: 300,
    late: 0,
    median: 4,
    p95: 10,
    entry: 4,
    burst: 10,
    firstCpu: 200,
    changeCpu: 3,
    rss: 100,
    peak: 120,
    changes: 1,
    diagnostics: 1,
    ...given,
  });
  const json = result({
    server: 'vscode-json',
    row: 'json',
    first: 300,
    median: 3,
    p95: 5,
    entry: 3,
    rss: 70,
  });
  const failed = (...results: readonly Result[]) =>
    judge(results)
      .filter(({ holds }) => !holds)
      .map(({ bar }) => bar);

  test.each([
    ['all within the bars', {}, []],
    ['slower, but not twice as slow as the yardstick', { median: 6, p95: 20, first: 450 }, []],
    ['a slow median', { median: 6.1 }, ['median ≤ 5 ms or ≤ 2×']],
    ['slow now and then', { p95: 20.1 }, ['p95 ≤ 15 ms or ≤ 4×']],
    ['a slow new entry', { entry: 6.1 }, ['new entry ≤ 5 ms or ≤ 2×']],
    ['a slow last key', { burst: 30.1 }, ['last key ≤ 30 ms']],
    ['a slow start', { first: 450.1 }, ['cold start ≤ 400 ms or ≤ 1.5×']],
    ['much memory', { rss: 150.1 }, ['RSS ≤ 150 MB']],
  ])('%s', (_, given, expected) => expect(failed(result(given), json)).toEqual(expected));

  test('a large workspace is compared with the same document alone', () => {
    const large = result({ row: 'the same, larger', median: 4.5 });
    expect(failed(result({ median: 2 }), large, json)).toEqual(['median ≤ 2× that without']);
    expect(failed(result({ median: 2.25 }), large, json)).toEqual([]);
  });
});
