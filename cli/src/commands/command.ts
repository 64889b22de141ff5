import type { ExitCode, Io } from '../io.ts';

/** One thing that `definitie` can do. */
export interface Command {
  readonly name: string;
  readonly summary: string;
  readonly run: (args: readonly string[], io: Io) => Promise<ExitCode>;
}
