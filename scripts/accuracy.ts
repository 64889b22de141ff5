import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ConceptSchema, validate } from '@definitie-app/core';
import { z } from 'zod';

const shared = fileURLToPath(new URL('../../shared/', import.meta.url));
const GOLD = join(shared, 'data/gold_dev.jsonl');
const SCORER = join(shared, 'tools/score.mjs');

/** Only what the author of a definitie could have given: never a label. */
const Row = z.object({ id: z.string() }).and(ConceptSchema);

const predict = (line: string): string => {
  const { id, ...concept } = Row.parse(JSON.parse(line));
  const { score, acceptabel, bevindingen } = validate(concept);
  return JSON.stringify({ id, score, acceptabel, bevindingen });
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
    writeFileSync(predictions, lines.map(predict).join('\n'));
    return (
      spawnSync(process.execPath, [SCORER, predictions, GOLD, ...args], { stdio: 'inherit' }).status ?? 1
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

process.exitCode = main(process.argv.slice(2));
