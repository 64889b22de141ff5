import { ERNSTEN, type Ernst, type OnDefect, reportDefecten } from '@definitie-app/core';
import { createFormat, FORMATS, type FormatName } from '../formats/index.ts';
import type { ExitCode } from '../io.ts';
import { nl } from '../messages/nl.ts';
import { findChoice, parseOptions } from '../options.ts';
import { readFiles } from '../read-files.ts';
import { readJsonl } from '../read-jsonl.ts';
import type { Result } from '../result.ts';
import type { Command } from './command.ts';

const FAIL_ON = [...ERNSTEN, 'never'] as const;

type Input = { readonly kind: 'stdin' } | { readonly kind: 'files'; readonly paths: readonly string[] };

type Call =
  | { readonly kind: 'wrong'; readonly melding: string }
  | { readonly kind: 'help' }
  | {
      readonly kind: 'run';
      readonly input: Input;
      readonly format: FormatName;
      readonly failOn: (typeof FAIL_ON)[number];
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
    const results = call.input.kind === 'stdin' ? readJsonl(stdin) : readFiles(call.input.paths);
    const format = createFormat(call.format, out.hasColors);
    const onDefect = tellOnce(error);
    let exitCode: ExitCode = 0;
    let isOpen = await out.write(format.open);
    if (isOpen) {
      for await (const batch of results) {
        for (const result of batch) {
          exitCode = worst(exitCode, judge(result, call.failOn));
          if (result.kind === 'verdict') reportDefecten(result.toetsing, onDefect);
          if (result.kind === 'problem' && result.source.kind === 'file' && !result.source.position)
            error(`${result.source.bestand}: ${result.error}\n`);
        }
        isOpen = await out.write(batch.map(format.render).join(''));
        if (!isOpen) break;
      }
    }
    if (isOpen) await out.write(format.close());
    return exitCode;
  },
};

function parse(args: readonly string[]): Call {
  const options = parseOptions(args, { flags: ['help', 'stdin'], texts: ['format', 'fail-on'] });
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
  const input: Input = isStdin ? { kind: 'stdin' } : { kind: 'files', paths: options.rest };
  return { kind: 'run', input, format, failOn };
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
