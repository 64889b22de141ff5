import type { Format } from './format.ts';
import { createJsonList } from './json-list.ts';
import { toJson } from './json-record.ts';

/** One JSON array, an element per line, written as it comes. */
export function createJson(): Format {
  const write = createJsonList();
  return { open: '[', render: (result) => write([toJson(result)]), close: () => '\n]\n' };
}
