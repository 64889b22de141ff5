import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConceptSchema } from '@definitie-app/core';
import * as z from 'zod';

const root = fileURLToPath(new URL('../', import.meta.url));
const shared = join(root, '../shared');
const GOLD = join(shared, 'data/gold_dev.jsonl');
const SCORER = join(shared, 'tools/score.mjs');

/** Only what the author of a definitie could have given: never a label. */
const Row = z.object({ id: z.string() }).and(ConceptSchema);

/** What the command line says about these definities, one line each; built first, so that it is today's. */
const predict = (lines: readonly string[]): string => {
  execFileSync(process.execPath, [...process.execArgv, join(root, 'scripts/build.ts'), '--only', 'cli'], {
    cwd: root,
    stdio: 'inherit',
  });
  const { stdout } = spawnSync(
    process.execPath,
    [join(root, 'cli/bin/definitie.js'), 'toets', '--stdin', '--format', 'jsonl'],
    {
      input: lines.map((line) => JSON.stringify(Row.parse(JSON.parse(line)))).join('\n'),
      encoding: 'utf8',
      stdio: ['pipe', 'pipe', 'inherit'],
      maxBuffer: 100_000_000,
    },
  );
  const answered = stdout.split('\n').filter((line) => line.trim() !== '').length;
  if (answered !== lines.length)
    throw new Error(`definitie toets answered ${answered} of ${lines.length} lines`);
  return stdout;
};

/** Precision and recall per rule, and how well the score separates, on the hand-labelled definities. */
function main(args: readonly string[]): number {
  if (!existsSync(GOLD)) {
    console.error(`no labelled definities at ${GOLD}`);
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), 'accuracy-'));
  try {
    const predictions = join(folder, 'predictions.jsonl');
    const lines = readFileSync(GOLD, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '');
    writeFileSync(predictions, predict(lines));
    return (
      spawnSync(process.execPath, [SCORER, predictions, GOLD, ...args], { stdio: 'inherit' }).status ?? 1
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

process.exitCode = main(process.argv.slice(2));
