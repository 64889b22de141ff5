import type { FailOn } from '../fail-on.ts';
import type { Result } from '../result.ts';

/** One way to write results. */
export interface Format {
  readonly open: string;
  /** All text for one result, line break included; may be empty. */
  readonly render: (result: Result) => string;
  /** After the last result. */
  readonly close: () => string;
}

/** What a way to write results may depend on. */
export interface FormatOptions {
  readonly hasColors: boolean;
  readonly failOn: FailOn;
}
