import type { Format } from './format.ts';
import { createJson } from './json.ts';
import { createJsonl } from './jsonl.ts';
import { createText } from './text.ts';

export const FORMATS = ['text', 'json', 'jsonl'] as const;
export type FormatName = (typeof FORMATS)[number];

export function createFormat(name: FormatName, hasColors: boolean): Format {
  switch (name) {
    case 'text':
      return createText(hasColors);
    case 'json':
      return createJson();
    case 'jsonl':
      return createJsonl();
  }
}
