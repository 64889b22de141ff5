import { type Detail, PLAIN } from '../test-text.ts';
import type { Format, FormatOptions } from './format.ts';
import { createGithub } from './github.ts';
import { createGitlab } from './gitlab.ts';
import { createJson } from './json.ts';
import { createJsonl } from './jsonl.ts';
import { createJunit } from './junit.ts';
import { createRdjson } from './rdjson.ts';
import { createSarif } from './sarif.ts';
import { createText } from './text.ts';

export const FORMATS = ['text', 'json', 'jsonl', 'sarif', 'junit', 'github', 'gitlab', 'rdjson'] as const;
export type FormatName = (typeof FORMATS)[number];

/** Those that need no file: a line of the standard input has no place that a platform could show. */
export const FORMATS_WITHOUT_FILES: readonly FormatName[] = ['text', 'json', 'jsonl'];

/** Those that are whole after every result, so that more can always follow. */
export const FORMATS_WITHOUT_END: readonly FormatName[] = ['text', 'jsonl', 'github'];

/** What a format needs to know about each finding. */
export function detailOf(name: FormatName): Detail {
  if (name === 'rdjson') return { unit: 'bytes', hasEdits: true };
  return name === 'sarif' ? { unit: 'utf16', hasEdits: true } : PLAIN;
}

export function createFormat(name: FormatName, options: FormatOptions): Format {
  switch (name) {
    case 'text':
      return createText(options.hasColors);
    case 'json':
      return createJson();
    case 'jsonl':
      return createJsonl();
    case 'sarif':
      return createSarif();
    case 'junit':
      return createJunit(options.failOn);
    case 'github':
      return createGithub();
    case 'gitlab':
      return createGitlab();
    case 'rdjson':
      return createRdjson();
  }
}
