import type { Concept, Toetsing } from '@definitie-app/core';
import type { Position } from './position.ts';

/** What came of one line of the standard input, or of one entry of a file. */
export type Result = Verdict | Problem;

export interface Verdict {
  readonly kind: 'verdict';
  readonly id: string | number;
  readonly concept: Concept;
  readonly toetsing: Toetsing;
  readonly source: LineSource | EntrySource;
}

/** Input that could not be tested. */
export interface Problem {
  readonly kind: 'problem';
  readonly error: string;
  readonly source: LineSource | FileSource;
}

export interface LineSource {
  readonly kind: 'line';
  /** From 1. */
  readonly line: number;
}

export interface EntrySource extends Position {
  readonly kind: 'entry';
  /** As it was named on the command line, or found under what was named. */
  readonly bestand: string;
  /** One for each bevinding, in the same order. */
  readonly bevindingen: readonly Position[];
}

export interface FileSource {
  readonly kind: 'file';
  readonly bestand: string;
  /** Absent when the file as a whole cannot be read. */
  readonly position?: Position;
}
