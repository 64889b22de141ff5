import type { Format } from './format.ts';
import { toJson } from './json-record.ts';

/** One JSON array, an element per line, written as it comes. */
export function createJson(): Format {
  let separator = '\n';
  return {
    open: '[',
    render: (result) => {
      const text = separator + JSON.stringify(toJson(result));
      separator = ',\n';
      return text;
    },
    close: () => '\n]\n',
  };
}
