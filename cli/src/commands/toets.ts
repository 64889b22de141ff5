import { openBaseline } from '../baseline.ts';
import type { ExitCode, Io } from '../io.ts';
import { nl } from '../messages/nl.ts';
import { findProfielen, geenProfiel, type OpenedProfielen, openProfiel } from '../profielen.ts';
import { readJsonl, readJsonlCollection } from '../read-jsonl.ts';
import type { Problem, Result } from '../result.ts';
import { isStdinFolder } from '../stdin.ts';
import { createSkipped } from '../tally.ts';
import { watchFiles } from '../watch/watch-files.ts';
import type { Command } from './command.ts';
import { report, tellProblem, worst } from './report.ts';
import { tellOnce } from './tell-once.ts';
import { type ProfielChoice, parseCall, type StdinCall, type WatchCall } from './toets-call.ts';
import { toetsFiles } from './toets-files.ts';

export const toets: Command = {
  name: 'toets',
  summary: nl.toets.summary,
  run: async (args, io) => {
    const call = parseCall(args);
    switch (call.kind) {
      case 'wrong':
        io.error(`${call.melding} ${nl.options.seeHelp('toets')}\n`);
        return 2;
      case 'help':
        await io.out.write(nl.toets.help);
        return 0;
      case 'stdin':
        return toetsStdin(call, io);
      case 'watch':
        return toetsWatch(call, io);
      case 'files':
        return toetsFiles(call, io, () => openProfielen(call.profiel));
    }
  },
};

const openProfielen = async (choice: ProfielChoice): Promise<OpenedProfielen> => {
  if (choice.kind === 'none') return geenProfiel;
  return choice.kind === 'file' ? openProfiel(choice.path) : findProfielen();
};

async function toetsStdin(call: StdinCall, io: Io): Promise<ExitCode> {
  if (isStdinFolder()) {
    io.error(`${nl.toets.stdinIsFolder}\n`);
    return 2;
  }
  const profielen = await openProfielen(call.profiel);
  if ('problems' in profielen) return refuse(profielen.problems, io);
  const baseline = await openBaseline(call.baseline);
  if ('problem' in baseline) return refuse([baseline.problem], io);
  // Of no file, but tested in this folder: what counts for some paths does not count here.
  const keuze = await profielen.voor(undefined);
  if (!keuze.ok) return refuse(keuze.problems, io);
  const read = call.isCollection ? readJsonlCollection : readJsonl;
  const { accept, end } = baseline.baselining;
  const results = read(io.stdin, keuze.toetserVoor([]));
  const { exitCode, isOpen } = await report(results, io, { ...call, accept, onDefect: tellOnce(io.error) });
  const ended = await end(isOpen && exitCode < 2);
  for (const line of ended.meldingen) io.error(`${line}\n`);
  return worst(exitCode, ended.exitCode);
}

const refuse = (problems: readonly Problem[], { error }: Pick<Io, 'error'>): ExitCode => {
  for (const problem of problems) error(tellProblem(problem));
  return 2;
};

const CLEAR = '\u001b[2J\u001b[3J\u001b[H';

/** Ends when the user interrupts it, or when nobody reads what it says. */
async function toetsWatch(call: WatchCall, io: Io): Promise<ExitCode> {
  const signal = io.interrupted();
  const onDefect = tellOnce(io.error);
  const skipped = createSkipped();
  const rounds = watchFiles(call.paths, {
    openProfielen: () => openProfielen(call.profiel),
    profiel: call.profiel.kind === 'file' ? call.profiel.path : undefined,
    notes: { onSkipped: skipped.add, onNothing: () => undefined },
    signal,
  });
  for await (const round of rounds) {
    if (io.out.isTerminal) await io.out.write(CLEAR);
    // Of the results of one round, for a baseline accepts each finding once.
    const baseline = await openBaseline(call.baseline);
    if ('problem' in baseline) io.error(tellProblem(baseline.problem));
    const accept = 'problem' in baseline ? asIs : baseline.baselining.accept;
    const { isOpen } = await report(round, io, { ...call, accept, onDefect });
    if (!isOpen) return 0;
    const line = skipped.take();
    if (line !== undefined) io.error(`${line}\n`);
    io.error(`${nl.toets.waiting}\n`);
  }
  return 130;
}

const asIs = (result: Result): Result => result;
