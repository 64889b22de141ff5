import { ERNSTEN, type Ernst, type OnDefect, reportDefecten } from '@definitie-app/core';
import { type BaselineChoice, type Baselining, openBaseline } from '../baseline.ts';
import { createFormat, FORMATS, type FormatName } from '../formats/index.ts';
import type { ExitCode, Io } from '../io.ts';
import { nl } from '../messages/nl.ts';
import { findChoice, type Options, parseOptions } from '../options.ts';
import { findProfielen, geenProfiel, openProfiel, type Profielen } from '../profielen.ts';
import { readFiles } from '../read-files.ts';
import { readJsonl, readJsonlCollection } from '../read-jsonl.ts';
import type { Problem, Result } from '../result.ts';
import { isStdinFolder } from '../stdin.ts';
import type { Command } from './command.ts';

const FAIL_ON = [...ERNSTEN, 'never'] as const;

type ProfielChoice = { readonly kind: 'nearest' | 'none' } | { readonly kind: 'file'; readonly path: string };

type Input =
  | { readonly kind: 'stdin'; readonly isCollection: boolean }
  | { readonly kind: 'files'; readonly paths: readonly string[] };

type Call =
  | { readonly kind: 'wrong'; readonly melding: string }
  | { readonly kind: 'help' }
  | {
      readonly kind: 'run';
      readonly input: Input;
      readonly format: FormatName;
      readonly failOn: (typeof FAIL_ON)[number];
      readonly profiel: ProfielChoice;
      readonly baseline: BaselineChoice;
    };

export const toets: Command = {
  name: 'toets',
  summary: nl.toets.summary,
  run: async (args, { stdin, out, error }) => {
    const call = parse(args);
    if (call.kind === 'wrong') {
      error(`${call.melding} ${nl.options.seeHelp('toets')}\n`);
      return 2;
    }
    if (call.kind === 'help') {
      await out.write(nl.toets.help);
      return 0;
    }
    if (call.input.kind === 'stdin' && isStdinFolder()) {
      error(`${nl.toets.stdinIsFolder}\n`);
      return 2;
    }
    const start = await prepare(call);
    if (!start.ok) {
      for (const problem of start.problems) error(tellProblem(problem));
      return 2;
    }
    const { profielen, baseline, read } = start;
    const results = read(stdin);
    const format = createFormat(call.format, out.hasColors);
    const onDefect = tellOnce(error);
    let exitCode: ExitCode = 0;
    let isOpen = await out.write(format.open);
    if (isOpen) {
      for await (const found of results) {
        const batch = found.map(baseline.accept);
        for (const result of batch) {
          exitCode = worst(exitCode, judge(result, call.failOn));
          if (result.kind === 'verdict') reportDefecten(result.toetsing, onDefect);
          if (result.kind === 'problem' && result.source.kind === 'file' && !result.source.position)
            error(tellProblem(result));
        }
        isOpen = await out.write(batch.map(format.render).join(''));
        if (!isOpen) break;
      }
    }
    if (isOpen) await out.write(format.close());
    for (const [profiel, files] of profielen.untested) error(nl.profiel.untested(profiel, files));
    const ended = await baseline.end(isOpen && exitCode < 2);
    for (const line of ended.meldingen) error(`${line}\n`);
    return worst(exitCode, ended.exitCode);
  },
};

type Start =
  | {
      readonly ok: true;
      readonly profielen: Profielen;
      readonly baseline: Baselining;
      readonly read: (stdin: Io['stdin']) => AsyncIterable<readonly Result[]>;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Everything that can be wrong before the first text is tested. */
async function prepare({ input, profiel, baseline: choice }: Extract<Call, { kind: 'run' }>): Promise<Start> {
  const profielen = await openProfielen(profiel);
  if ('problems' in profielen) return { ok: false, problems: profielen.problems };
  const opened = await openBaseline(choice);
  if ('problem' in opened) return { ok: false, problems: [opened.problem] };
  const baseline = opened.baselining;
  if (input.kind === 'files')
    return { ok: true, profielen, baseline, read: () => readFiles(input.paths, profielen) };
  // Of no file, but tested in this folder: what counts for some paths does not count here.
  const keuze = await profielen.voor(undefined);
  if (!keuze.ok) return { ok: false, problems: keuze.problems };
  const toetser = keuze.toetserVoor([]);
  const read = input.isCollection ? readJsonlCollection : readJsonl;
  return { ok: true, profielen, baseline, read: (stdin) => read(stdin, toetser) };
}

const openProfielen = async (
  choice: ProfielChoice,
): Promise<Profielen | { readonly problems: readonly Problem[] }> => {
  if (choice.kind === 'none') return geenProfiel;
  return choice.kind === 'file' ? openProfiel(choice.path) : findProfielen();
};

function tellProblem({ error, source }: Problem): string {
  if (source.kind === 'line') return `${error}\n`;
  const { bestand, position } = source;
  return `${bestand}${position ? `:${position.regel}:${position.kolom}` : ''}: ${error}\n`;
}

function parse(args: readonly string[]): Call {
  const options = parseOptions(args, {
    flags: ['help', 'stdin', 'collection', 'no-profile'],
    texts: ['format', 'fail-on', 'profile', 'baseline', 'write-baseline'],
  });
  if (!options.ok) return { kind: 'wrong', melding: options.melding };
  if (options.flags.has('help')) return { kind: 'help' };
  const isStdin = options.flags.has('stdin');
  const wanted = {
    format: options.texts.get('format') ?? (isStdin ? 'jsonl' : 'text'),
    failOn: options.texts.get('fail-on') ?? 'fout',
  };
  const format = findChoice(FORMATS, wanted.format);
  const failOn = findChoice(FAIL_ON, wanted.failOn);
  if (!format) return { kind: 'wrong', melding: nl.options.choose('--format', wanted.format, FORMATS) };
  if (!failOn) return { kind: 'wrong', melding: nl.options.choose('--fail-on', wanted.failOn, FAIL_ON) };
  if (isStdin && options.rest.length > 0) return { kind: 'wrong', melding: nl.toets.bothInputs };
  if (!isStdin && options.rest.length === 0) return { kind: 'wrong', melding: nl.toets.nothingToDo };
  if (options.flags.has('no-profile') && options.texts.has('profile'))
    return { kind: 'wrong', melding: nl.options.notBoth('--profile', '--no-profile') };
  if (options.texts.has('baseline') && options.texts.has('write-baseline'))
    return { kind: 'wrong', melding: nl.options.notBoth('--baseline', '--write-baseline') };
  const isCollection = options.flags.has('collection');
  const input: Input = isStdin ? { kind: 'stdin', isCollection } : { kind: 'files', paths: options.rest };
  return { kind: 'run', input, format, failOn, profiel: profielOf(options), baseline: baselineOf(options) };
}

type Given = Extract<Options, { readonly ok: true }>;

function profielOf({ flags, texts }: Given): ProfielChoice {
  const path = texts.get('profile');
  if (path !== undefined) return { kind: 'file', path };
  return { kind: flags.has('no-profile') ? 'none' : 'nearest' };
}

function baselineOf({ texts }: Given): BaselineChoice {
  const [read, write] = [texts.get('baseline'), texts.get('write-baseline')];
  if (read !== undefined) return { kind: 'read', path: read };
  return write === undefined ? { kind: 'none' } : { kind: 'write', path: write };
}

/** One line per rule, however many texts it fails on. */
export function tellOnce(error: (text: string) => void): OnDefect {
  const told = new Set<string>();
  return (code, defect) => {
    if (told.has(code)) return;
    told.add(code);
    error(`${nl.toets.defect(code, defect instanceof Error ? defect.message : String(defect))}\n`);
  };
}

function judge(result: Result, failOn: Ernst | 'never'): ExitCode {
  if (result.kind === 'problem') return 2;
  if (failOn === 'never') return 0;
  const isBad = (ernst: Ernst): boolean => ERNSTEN.indexOf(ernst) <= ERNSTEN.indexOf(failOn);
  return result.toetsing.bevindingen.some(({ ernst }) => isBad(ernst)) ? 1 : 0;
}

const worst = (a: ExitCode, b: ExitCode): ExitCode => (a > b ? a : b);
