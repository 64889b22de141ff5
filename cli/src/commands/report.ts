import { type OnDefect, reportDefecten } from '@definitie-app/core';
import { type FailOn, isBad } from '../fail-on.ts';
import { createFormat, type FormatName } from '../formats/index.ts';
import type { ExitCode, Io } from '../io.ts';
import type { Problem, Result } from '../result.ts';

export interface Reported {
  readonly exitCode: ExitCode;
  /** False when nobody reads any more. */
  readonly isOpen: boolean;
}

interface ReportOptions {
  readonly format: FormatName;
  readonly failOn: FailOn;
  /** What counts of each result. */
  readonly accept: (result: Result) => Result;
  readonly onDefect: OnDefect;
}

/** Writes results as they come, and says how bad they are. */
export async function report(
  results: AsyncIterable<readonly Result[]>,
  { out, error }: Pick<Io, 'out' | 'error'>,
  { format: name, failOn, accept, onDefect }: ReportOptions,
): Promise<Reported> {
  const format = createFormat(name, { hasColors: out.hasColors, failOn });
  let exitCode: ExitCode = 0;
  let isOpen = await out.write(format.open);
  if (isOpen) {
    for await (const found of results) {
      const batch = found.map(accept);
      for (const result of batch) {
        exitCode = worst(exitCode, judge(result, failOn));
        if (result.kind === 'verdict') reportDefecten(result.toetsing, onDefect);
        else if (result.source.kind === 'file' && !result.source.position) error(tellProblem(result));
      }
      isOpen = await out.write(batch.map(format.render).join(''));
      if (!isOpen) break;
    }
  }
  if (isOpen) isOpen = await out.write(format.close());
  return { exitCode, isOpen };
}

export function tellProblem({ error, source }: Problem): string {
  if (source.kind === 'line') return `${error}\n`;
  const { bestand, position } = source;
  return `${bestand}${position ? `:${position.regel}:${position.kolom}` : ''}: ${error}\n`;
}

function judge(result: Result, failOn: FailOn): ExitCode {
  if (result.kind === 'problem') return 2;
  return result.toetsing.bevindingen.some(({ ernst }) => isBad(ernst, failOn)) ? 1 : 0;
}

export const worst = (a: ExitCode, b: ExitCode): ExitCode => (a > b ? a : b);
