import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import * as z from 'zod';
import { readOptions } from './bench/options.ts';
import { ROWS } from './bench/rows.ts';
import { alias } from './build/build-target.ts';

const folder = fileURLToPath(new URL('bench/', import.meta.url));
const cache = fileURLToPath(new URL('../.cache/', import.meta.url));

const Result = z.object({
  row: z.string(),
  definitionsPerSecond: z.number(),
  words: z.number(),
  texts: z.number(),
  passes: z.number(),
});
type Result = z.output<typeof Result>;

/** Bundled as it ships: a development loader would slow down some rows more than others. */
const bundle = (outdir: string): Promise<unknown> =>
  build({
    entryPoints: [join(folder, 'measure.ts'), join(folder, 'growth.ts')],
    outdir,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    platform: 'node',
    format: 'esm',
    alias,
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

const OWN = 'definitie-app';
const DOCUMENT = '-document';

/** Each row beside ours of the same kind: texts one by one, or a document that holds them all. */
function printRows(results: readonly Result[]): void {
  for (const { row, definitionsPerSecond, words, texts, passes } of results) {
    const peer = row.endsWith(DOCUMENT) ? `${OWN}${DOCUMENT}` : OWN;
    const own = results.find((result) => result.row === peer)?.definitionsPerSecond ?? 0;
    console.log(
      `${row.padEnd(24)} ${String(definitionsPerSecond).padStart(8)} definities/s   ` +
        `${OWN}: ${(own / definitionsPerSecond).toFixed(2)}×   ` +
        `(median of ${passes} passes over ${texts} distinct texts of about ${words} words)`,
    );
  }
}

async function main(json: string | undefined, growth: boolean): Promise<void> {
  // Below the root, so that the bundle finds the packages that it does not hold.
  mkdirSync(cache, { recursive: true });
  const temporary = mkdtempSync(join(cache, 'bench-'));
  try {
    await bundle(temporary);
    const results = measureAll(join(temporary, 'measure.mjs'));
    printRows(results);
    if (growth)
      spawnSync(process.execPath, ['--expose-gc', join(temporary, 'growth.mjs')], { stdio: 'inherit' });
    if (json !== undefined) writeFileSync(json, `${JSON.stringify(results, null, 2)}\n`);
  } finally {
    rmSync(temporary, { recursive: true });
  }
}

const { json, growth } = readOptions(process.argv.slice(2), process.env);
await main(json, growth);
