import type { Bevinding, Concept, Toetsing } from '@definitie-app/core';
import { nl } from './messages/nl.ts';
import type { Position } from './position.ts';

/** What came of one line of the standard input, or of one entry of a file. */
export type Result = Verdict | Problem;

export interface Verdict {
  readonly kind: 'verdict';
  readonly id: string | number;
  readonly concept: Concept;
  readonly toetsing: Toetsing;
  /** What is not reported, and why. */
  readonly accepted: readonly Accepted[];
  readonly source: LineSource | EntrySource;
}

/** A finding that someone accepted: with a comment in the file, or in the baseline. */
export interface Accepted {
  readonly kind: 'onderdrukt' | 'baseline';
  readonly bevinding: Bevinding;
  /** Of an onderdrukking. */
  readonly reden?: string;
  /** Absent for a line of the standard input. */
  readonly place?: Place;
}

/** From a place up to another. */
export interface Place extends Position {
  readonly end: Position;
  /** The changes of the file that carry out the fix of a finding, in order; only where they were asked for. */
  readonly edits?: readonly PlaceEdit[];
}

export interface PlaceEdit extends Position {
  readonly end: Position;
  readonly tekst: string;
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
  readonly bevindingen: readonly Place[];
}

export interface FileSource {
  readonly kind: 'file';
  readonly bestand: string;
  /** Absent when the file as a whole cannot be read. */
  readonly position?: Position;
}

/** A bug that one text brings to light must not cost the others: it is told as a problem of that text. */
export function guard(source: Problem['source'], test: () => readonly Result[]): readonly Result[] {
  try {
    return test();
  } catch (error) {
    return [bug(source, error)];
  }
}

export function bug(source: Problem['source'], error: unknown): Problem {
  const text = error instanceof Error ? error.message : String(error);
  return { kind: 'problem', error: nl.unexpected(text), source };
}

/** What is wrong with a file, as a whole or at a place in it. */
export const problemOf = (bestand: string, error: string, position?: Position): Problem => ({
  kind: 'problem',
  error,
  source: { kind: 'file', bestand, ...(position && { position }) },
});
