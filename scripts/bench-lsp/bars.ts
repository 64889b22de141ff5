import type { Sample } from './measure.ts';
import { isYardstick, type Row } from './rows.ts';

/** What all rounds of a row gave together; times in milliseconds, memory in megabytes. */
export interface Result {
  readonly row: string;
  readonly server: Row['server'];
  readonly mode: Row['mode'];
  readonly first: number;
  /** Until all diagnostics of a document that was opened were there. */
  readonly all: number;
  /** Answers that were not yet right. */
  readonly late: number;
  readonly median: number;
  readonly p95: number;
  /** Of an entry that comes or goes. */
  readonly entry: number;
  readonly burst: number;
  /** Processor time of the server until the first diagnostics, and for one change. */
  readonly firstCpu: number | null;
  readonly changeCpu: number | null;
  readonly rss: number | null;
  readonly peak: number | null;
  readonly changes: number;
  readonly diagnostics: number;
}

const quantile = (values: readonly number[], part: number): number =>
  values.toSorted((a, b) => a - b)[Math.max(0, Math.ceil(part * values.length) - 1)] ?? Number.NaN;
const median = (values: readonly number[]): number => quantile(values, 0.5);
const medianIf = (values: readonly (number | undefined)[]): number | null => {
  const known = values.filter((value) => value !== undefined);
  return known.length > 0 ? median(known) : null;
};
const most = (values: readonly (number | undefined)[]): number | null =>
  values.reduce<number | null>((max, value) => Math.max(max ?? 0, value ?? 0) || null, null);

/** @param samples one of each round */
export const summarize = ({ name, server, mode }: Row, samples: readonly Sample[]): Result => {
  const edits = samples.flatMap((sample) => sample.edits);
  return {
    row: name,
    server,
    mode,
    first: median(samples.map(({ first }) => first)),
    all: median(samples.map(({ all }) => all)),
    late: samples.reduce((sum, { late }) => sum + late, 0),
    median: median(edits),
    p95: quantile(edits, 0.95),
    entry: median(samples.flatMap(({ entries }) => entries)),
    burst: median(samples.flatMap(({ bursts }) => bursts)),
    firstCpu: medianIf(samples.map((sample) => sample.firstCpu)),
    changeCpu: medianIf(samples.map((sample) => sample.changeCpu)),
    rss: most(samples.map(({ usage }) => usage?.rss)),
    peak: most(samples.map(({ usage }) => usage?.peak)),
    changes: edits.length,
    diagnostics: samples[0]?.diagnostics ?? 0,
  };
};

export interface Verdict {
  readonly row: string;
  readonly mode: Row['mode'];
  readonly bar: string;
  readonly value: number;
  /** How many times that of vscode-json when it is asked, or of the row that a bar is about. */
  readonly ratio: number | null;
  readonly holds: boolean;
}

/** At most so many milliseconds, or at most so many times vscode-json's. */
const BARS = [
  { figure: 'median', bar: 'median ≤ 5 ms or ≤ 2×', most: 5, times: 2 },
  { figure: 'p95', bar: 'p95 ≤ 15 ms or ≤ 4×', most: 15, times: 4 },
  { figure: 'entry', bar: 'new entry ≤ 5 ms or ≤ 2×', most: 5, times: 2 },
  { figure: 'burst', bar: 'last key ≤ 30 ms', most: 30, times: 0 },
  { figure: 'first', bar: 'cold start ≤ 400 ms or ≤ 1.5×', most: 400, times: 1.5 },
] as const;
const MAX_RSS_MB = 150;
const MAX_GROWTH = 2;

/** What is asked of ours, one by one. */
export function judge(results: readonly Result[]): readonly Verdict[] {
  const yardstick = results.find(isYardstick);
  const own = results.filter(({ server }) => server === 'definitie-app');
  return own.flatMap((result): Verdict[] => {
    const { row, mode, rss } = result;
    const absolute = BARS.map(({ figure, bar, most, times }): Verdict => {
      const value = result[figure];
      const ratio = yardstick ? value / yardstick[figure] : null;
      return { row, mode, bar, value, ratio, holds: value <= most || (ratio !== null && ratio <= times) };
    });
    const memory: Verdict[] =
      rss === null
        ? []
        : [
            {
              row,
              mode,
              bar: `RSS ≤ ${MAX_RSS_MB} MB`,
              value: rss,
              ratio: yardstick?.rss ? rss / yardstick.rss : null,
              holds: rss <= MAX_RSS_MB,
            },
          ];
    return [...absolute, ...memory, ...growth(result, own)];
  });
}

/** A row about a larger workspace against the one before it, with the same document alone. */
const growth = ({ row, mode, median: value }: Result, own: readonly Result[]): readonly Verdict[] => {
  const alone = own[own.findIndex((each) => each.row === row && each.mode === mode) - 1];
  if (!alone || !row.startsWith('the same')) return [];
  const ratio = value / alone.median;
  return [
    { row, mode, bar: `median ≤ ${MAX_GROWTH}× that without`, value, ratio, holds: ratio <= MAX_GROWTH },
  ];
};
