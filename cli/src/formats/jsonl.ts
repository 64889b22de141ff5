import type { Format } from './format.ts';
import { toJson } from './json-record.ts';

/** One JSON object per line. */
export const createJsonl = (): Format => ({
  open: '',
  render: (result) => `${JSON.stringify(toJson(result))}\n`,
  close: () => '',
});
