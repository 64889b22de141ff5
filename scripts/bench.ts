import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { z } from 'zod';
import { ROWS } from './bench/rows.ts';

const folder = fileURLToPath(new URL('bench/', import.meta.url));
const entry = join(folder, 'measure.ts');

const Result = z.object({
  row: z.string(),
  definitionsPerSecond: z.number(),
  words: z.number(),
  texts: z.number(),
  passes: z.number(),
});
type Result = z.output<typeof Result>;

/** Bundled as it ships: a development loader would slow down some rows more than others. */
const bundle = (outfile: string): Promise<unknown> =>
  build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    conditions: ['@definitie-app/source'],
    external: ['@textlint/*'],
    define: { 'import.meta.url': JSON.stringify(new URL('bench/measure.ts', import.meta.url).href) },
    logLevel: 'warning',
  });

/** In a process of its own, so that no row warms up or slows down another. */
function measureApart(script: string, row: string): Result {
  const { status, stdout } = spawnSync(process.execPath, [script, row], {
    stdio: ['ignore', 'pipe', 'inherit'],
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`row ${row} failed`);
  return Result.parse(JSON.parse(stdout));
}

/** So often every row has its turn: what else the machine does meanwhile then hits no row alone. */
const ROUNDS = 3;

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

function measureAll(script: string): Result[] {
  const rounds = Array.from({ length: ROUNDS }, () =>
    [...ROWS.keys()].map((row) => measureApart(script, row)),
  );
  return (rounds[0] ?? []).map((result, index) => ({
    ...result,
    passes: result.passes * ROUNDS,
    definitionsPerSecond: median(rounds.map((round) => round[index]?.definitionsPerSecond ?? 0)),
  }));
}

async function main(json: string | undefined): Promise<void> {
  // Beside the sources, so that the bundle finds the packages that it does not hold.
  const temporary = mkdtempSync(join(folder, '.bundle-'));
  try {
    const script = join(temporary, 'measure.mjs');
    await bundle(script);
    const results = measureAll(script);
    const own = results[0]?.definitionsPerSecond ?? 0;
    for (const { row, definitionsPerSecond, words, texts, passes } of results)
      console.log(
        `${row.padEnd(18)} ${String(definitionsPerSecond).padStart(8)} definities/s   ` +
          `definitie-app: ${(own / definitionsPerSecond).toFixed(2)}×   ` +
          `(median of ${passes} passes over ${texts} distinct texts of about ${words} words)`,
      );
    if (json !== undefined) writeFileSync(json, `${JSON.stringify(results, null, 2)}\n`);
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

const { values } = parseArgs({ options: { json: { type: 'string' } } });
await main(values.json);
