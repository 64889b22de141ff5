import type { BaselineChoice } from '../baseline.ts';
import { FAIL_ON, type FailOn } from '../fail-on.ts';
import { FORMATS, FORMATS_WITHOUT_END, FORMATS_WITHOUT_FILES, type FormatName } from '../formats/index.ts';
import { nl } from '../messages/nl.ts';
import { findChoice, type Options, parseOptions } from '../options.ts';

export type ProfielChoice =
  | { readonly kind: 'nearest' | 'none' }
  | { readonly kind: 'file'; readonly path: string };

interface Reporting {
  readonly format: FormatName;
  readonly failOn: FailOn;
  readonly profiel: ProfielChoice;
  readonly baseline: BaselineChoice;
}

export interface StdinCall extends Reporting {
  readonly kind: 'stdin';
  readonly isCollection: boolean;
}

export interface FilesCall extends Reporting {
  readonly kind: 'files';
  readonly paths: readonly string[];
  readonly fix: 'none' | 'write' | 'show';
  /** Revision of git. */
  readonly since: string | undefined;
  /** Path of the file. */
  readonly cache: string | undefined;
}

export interface WatchCall extends Reporting {
  readonly kind: 'watch';
  readonly paths: readonly string[];
}

export type Call =
  | { readonly kind: 'wrong'; readonly melding: string }
  | { readonly kind: 'help' }
  | StdinCall
  | FilesCall
  | WatchCall;

type Given = Extract<Options, { readonly ok: true }>;

const FOR_FILES = ['fix', 'fix-dry-run', 'changed-since', 'cache', 'cache-file', 'watch'] as const;
const CACHE_FILE = '.definitiecache';

/** What cannot be asked together. */
const EXCLUDING: readonly (readonly [string, string])[] = [
  ['profile', 'no-profile'],
  ['baseline', 'write-baseline'],
  ['fix', 'fix-dry-run'],
  ['changed-since', 'write-baseline'],
  ...['fix', 'fix-dry-run', 'changed-since', 'cache', 'cache-file', 'write-baseline'].map(
    (other) => ['watch', other] as const,
  ),
  ...['format', 'baseline', 'write-baseline', 'fail-on'].map((other) => ['fix-dry-run', other] as const),
];

/** Reads the arguments of `definitie toets`. */
export function parseCall(args: readonly string[]): Call {
  const options = parseOptions(args, {
    flags: ['help', 'stdin', 'collection', 'no-profile', 'fix', 'fix-dry-run', 'watch', 'cache'],
    texts: ['format', 'fail-on', 'profile', 'baseline', 'write-baseline', 'changed-since', 'cache-file'],
  });
  if (!options.ok) return wrong(options.melding);
  if (options.flags.has('help')) return { kind: 'help' };
  return isGiven(options, 'stdin') ? stdinCall(options) : filesCall(options);
}

const wrong = (melding: string): Call => ({ kind: 'wrong', melding });

const isGiven = ({ flags, texts }: Given, name: string): boolean => flags.has(name) || texts.has(name);

function stdinCall(options: Given): Call {
  if (options.rest.length > 0) return wrong(nl.toets.bothInputs);
  const forFiles = FOR_FILES.find((name) => isGiven(options, name));
  if (forFiles) return wrong(nl.toets.onlyForFiles(`--${forFiles}`));
  const reporting = readReporting(options, 'jsonl');
  if (typeof reporting === 'string') return wrong(reporting);
  if (!FORMATS_WITHOUT_FILES.includes(reporting.format))
    return wrong(nl.toets.onlyForFiles(`--format ${reporting.format}`));
  return { kind: 'stdin', isCollection: options.flags.has('collection'), ...reporting };
}

function filesCall(options: Given): Call {
  const { flags, texts, rest } = options;
  const reporting = readReporting(options, 'text');
  if (typeof reporting === 'string') return wrong(reporting);
  if (rest.length === 0) return wrong(nl.toets.nothingToDo);
  if (flags.has('watch')) {
    return FORMATS_WITHOUT_END.includes(reporting.format)
      ? { kind: 'watch', paths: rest, ...reporting }
      : wrong(nl.options.choose('--watch --format', reporting.format, FORMATS_WITHOUT_END));
  }
  return {
    kind: 'files',
    paths: rest,
    fix: flags.has('fix-dry-run') ? 'show' : flags.has('fix') ? 'write' : 'none',
    since: texts.get('changed-since'),
    cache: texts.get('cache-file') ?? (flags.has('cache') ? CACHE_FILE : undefined),
    ...reporting,
  };
}

/** What is wrong with it, or how to report. */
function readReporting(options: Given, defaultFormat: FormatName): Reporting | string {
  const { texts } = options;
  const wanted = texts.get('format') ?? defaultFormat;
  const format = findChoice(FORMATS, wanted);
  if (!format) return nl.options.choose('--format', wanted, FORMATS);
  const level = texts.get('fail-on') ?? 'fout';
  const failOn = findChoice(FAIL_ON, level);
  if (!failOn) return nl.options.choose('--fail-on', level, FAIL_ON);
  const both = EXCLUDING.find((names) => names.every((name) => isGiven(options, name)));
  if (both) return nl.options.notBoth(`--${both[0]}`, `--${both[1]}`);
  return { format, failOn, profiel: profielOf(options), baseline: baselineOf(options) };
}

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
