import { openBaseline } from '../baseline.ts';
import { openCache } from '../cache/cache.ts';
import { changedSince } from '../changed-since.ts';
import { fixFiles, renderDiff, writeFixed } from '../fix-files.ts';
import { detailOf } from '../formats/index.ts';
import type { ExitCode, Io } from '../io.ts';
import { nl } from '../messages/nl.ts';
import type { OpenedProfielen } from '../profielen.ts';
import { type ReadOptions, readFiles } from '../read-files.ts';
import { createSkipped } from '../tally.ts';
import { report, tellProblem, worst } from './report.ts';
import { tellOnce } from './tell-once.ts';
import type { FilesCall } from './toets-call.ts';

/** Repairs and tests files, as far as that is asked for. */
export async function toetsFiles(
  call: FilesCall,
  io: Io,
  openProfielen: () => Promise<OpenedProfielen>,
): Promise<ExitCode> {
  const refuse = (...meldingen: readonly string[]): ExitCode => {
    for (const melding of meldingen) io.error(melding);
    return 2;
  };
  const profielen = await openProfielen();
  if ('problems' in profielen) return refuse(...profielen.problems.map(tellProblem));
  const opened = await openBaseline(call.baseline);
  if ('problem' in opened) return refuse(tellProblem(opened.problem));
  const changed = call.since === undefined ? undefined : await changedSince(call.since);
  if (changed && !changed.ok) return refuse(`${changed.melding}\n`);
  const skipped = createSkipped();
  const options: ReadOptions = {
    profielen,
    detail: detailOf(call.format),
    progress: io.progress,
    notes: {
      onSkipped: skipped.add,
      onNothing: (name) => {
        if (call.format === 'text') io.error(`${name}: ${nl.file.nothingRecognised}\n`);
      },
    },
    ...(changed && { isWanted: changed.isChanged }),
  };

  const tellSkipped = (): void => {
    const line = skipped.take();
    if (line !== undefined) io.error(`${line}\n`);
  };

  if (call.fix === 'show') {
    const code = await showFixes(call, io, options);
    tellSkipped();
    return code;
  }
  const fixed: ExitCode = call.fix === 'write' ? await writeFixes(call, io, options, openProfielen) : 0;
  const cache = call.cache === undefined ? undefined : await openCache(call.cache);
  const results = readFiles(call.paths, { ...options, ...(cache && { cache }) });
  const { accept, end } = opened.baselining;
  const { exitCode, isOpen } = await report(results, io, { ...call, accept, onDefect: tellOnce(io.error) });
  tellSkipped();
  for (const [profiel, files] of profielen.untested) io.error(nl.profiel.untested(profiel, files));
  const ended = await end(isOpen && exitCode < 2);
  for (const line of ended.meldingen) io.error(`${line}\n`);
  const failure = isOpen ? await cache?.save() : undefined;
  if (call.cache !== undefined && failure !== undefined)
    io.error(`${nl.toets.cacheNotWritten(call.cache, failure)}\n`);
  return [exitCode, ended.exitCode].reduce(worst, fixed);
}

/** Tells on the standard error what was done; what is left is told when the files are tested. */
async function writeFixes(
  call: FilesCall,
  io: Io,
  options: ReadOptions,
  openProfielen: () => Promise<OpenedProfielen>,
): Promise<ExitCode> {
  // Of its own, for the mistakes in a profile are told with the first file that it is for.
  const profielen = await openProfielen();
  if ('problems' in profielen) return 2;
  const counts: number[] = [];
  let exitCode: ExitCode = 0;
  for await (const outcome of fixFiles(call.paths, { ...options, profielen })) {
    const failure = outcome.kind === 'problem' ? outcome : await writeFixed(outcome);
    if (failure) {
      io.error(tellProblem(failure));
      exitCode = 2;
    } else if (outcome.kind === 'fixed') {
      io.error(`${nl.fix.fixed(outcome.bestand, outcome.count)}\n`);
      counts.push(outcome.count);
    }
  }
  tellTotal(counts, io);
  return exitCode;
}

/** 1 when there is something to repair. What cannot be read is told as well, for nobody tests the files after this. */
async function showFixes(call: FilesCall, io: Io, options: ReadOptions): Promise<ExitCode> {
  const counts: number[] = [];
  let exitCode: ExitCode = 0;
  for await (const outcome of fixFiles(call.paths, { ...options, withProblems: true })) {
    const shown = outcome.kind === 'problem' ? outcome : renderDiff(outcome);
    if (outcome.kind === 'fixed') counts.push(outcome.count);
    if (typeof shown === 'string') {
      exitCode = worst(exitCode, 1);
      if (!(await io.out.write(shown))) return exitCode;
    } else {
      exitCode = 2;
      io.error(tellProblem(shown));
    }
  }
  tellTotal(counts, io);
  return exitCode;
}

const tellTotal = (counts: readonly number[], { error }: Pick<Io, 'error'>): void =>
  error(
    `${nl.fix.total(
      counts.reduce((sum, count) => sum + count, 0),
      counts.length,
    )}\n`,
  );
