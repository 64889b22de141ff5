/**
 * How long it takes from a change in a document to the right diagnostics, for our language server and for two of VS Code's
 * own in the same run: `npm run bench:lsp` (`--json FILE`). Every change makes a text that nobody saw before.
 */
import { writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { readOptions } from './bench/options.ts';
import { judge, type Result, summarize, type Verdict } from './bench-lsp/bars.ts';
import { measure, type Plan, type Sample } from './bench-lsp/measure.ts';
import { isYardstick, ROWS, type Row } from './bench-lsp/rows.ts';
import { buildTarget } from './build/build-target.ts';
import { selectTargets } from './build/targets.ts';

const PLAN: Plan = {
  warmUp: 20,
  edits: 40,
  entries: 10,
  bursts: 3,
  keyMs: 60,
  pauseMs: 40,
  thinkMs: 400,
  lateMs: 120_000,
};
/** So often every row has its turn: what else the machine does meanwhile then hits no row alone. */
const ROUNDS = 3;

const ms = (value: number): string => value.toFixed(1).padStart(7);
const times = (value: number, yardstick: number | null | undefined): string =>
  (yardstick ? `${(value / yardstick).toFixed(1)}×` : '').padEnd(7);

const HEAD = ['median ms', 'p95 ms', 'new entry ms', 'last key ms', 'first ms']
  .map((title) => title.padEnd(15))
  .join('');

/** Processor time does not depend on what else the machine did, as the others do. */
function printResults(results: readonly Result[]): void {
  const yardstick = results.find(isYardstick);
  console.log(`\n${''.padEnd(48)}${HEAD}all ms  CPU ms  first    MB (at most)  diagnostics`);
  for (const { row, mode, diagnostics, ...found } of results) {
    const { median, p95, entry, burst, first, all, changeCpu, firstCpu, rss, peak } = found;
    const timed = [
      `${ms(median)} ${times(median, yardstick?.median)}`,
      `${ms(p95)} ${times(p95, yardstick?.p95)}`,
      `${ms(entry)} ${times(entry, yardstick?.entry)}`,
      `${ms(burst)} ${times(burst, yardstick?.burst)}`,
      `${ms(first)} ${times(first, yardstick?.first)}`,
    ];
    const cpu = `${changeCpu?.toFixed(1).padStart(6) ?? ''} ${firstCpu?.toFixed(0).padStart(6) ?? ''}`;
    const memory = rss === null ? '' : `${rss.toFixed(0)} (${(peak ?? 0).toFixed(0)})`;
    console.log(
      `${`${mode} ${row}`.padEnd(46)}${timed.join('')}${all.toFixed(0).padStart(6)} ${cpu}  ${memory.padStart(12)}  ${diagnostics}`,
    );
  }
  console.log(
    `× is against ${yardstick?.row}, ${yardstick?.mode}; ${ROUNDS} rounds of ${PLAN.edits} changes; ` +
      `load of the machine afterwards ${loadavg()
        .map((load) => load.toFixed(1))
        .join(' ')}`,
  );
}

function printVerdicts(verdicts: readonly Verdict[]): void {
  console.log('\nWhat is asked of ours:');
  for (const { row, mode, bar, value, ratio, holds } of verdicts)
    console.log(
      `${holds ? 'holds         ' : 'does not hold '} ${`${mode} ${row}`.padEnd(40)} ${bar.padEnd(32)} ` +
        `${value.toFixed(1)}${ratio === null ? '' : `, ${ratio.toFixed(2)}×`}`,
    );
}

async function main(json: string | undefined): Promise<void> {
  for (const target of selectTargets(['lsp-server'])) await buildTarget(target);
  const samples = new Map<Row, Sample[]>(ROWS.map((row) => [row, []]));
  for (let round = 0; round < ROUNDS; round++)
    for (const [row, done] of samples) {
      done.push(await measure(row, PLAN));
      console.error(`round ${round + 1} of ${ROUNDS}: ${row.mode} ${row.name}`);
    }
  const results = [...samples].map(([row, done]) => summarize(row, done));
  const verdicts = judge(results);
  printResults(results);
  printVerdicts(verdicts);
  if (json !== undefined) writeFileSync(json, `${JSON.stringify({ results, verdicts }, null, 2)}\n`);
}

await main(readOptions(process.argv.slice(2), process.env).json);
