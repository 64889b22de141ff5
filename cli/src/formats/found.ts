import { createHash } from 'node:crypto';
import { relative, resolve, sep } from 'node:path';
import type { Bevinding, Concept } from '@definitie-app/core';
import type { Accepted, Place, Problem, Result } from '../result.ts';

/** A finding as a platform shows it: in a file, at a place. */
export interface Found {
  readonly bestand: string;
  readonly concept: Concept;
  readonly bevinding: Bevinding;
  readonly place: Place;
  /** Present when someone accepted it: then it is not reported. */
  readonly accepted?: Accepted;
}

/** The findings of one result, the accepted ones last; none for a line of the standard input. */
export function foundIn(result: Result): readonly Found[] {
  if (result.kind === 'problem' || result.source.kind === 'line') return [];
  const { concept, toetsing, accepted, source } = result;
  const { bestand } = source;
  return [
    ...toetsing.bevindingen.map((bevinding, index) => ({
      bestand,
      concept,
      bevinding,
      place: source.bevindingen[index] ?? { ...source, end: source },
    })),
    ...accepted.map((one) => ({
      bestand,
      concept,
      bevinding: one.bevinding,
      place: one.place ?? { ...source, end: source },
      accepted: one,
    })),
  ];
}

/** What is said of a finding; in a workbook with its sheet and cell, for which no platform has a place. */
export const meldingOf = ({ bevinding, place }: Found): string =>
  place.cel === undefined ? bevinding.melding : `${bevinding.melding} (${place.cel})`;

/** Those that are reported. */
export const reportedIn = (result: Result): readonly Found[] =>
  foundIn(result).filter(({ accepted }) => accepted === undefined);

/** From the working directory, with `/` between the parts; a file elsewhere by its whole path. */
export function pathOf(bestand: string): string {
  const path = relative('.', resolve(bestand));
  const isElsewhere = path.split(sep)[0] === '..';
  return (isElsewhere ? resolve(bestand) : path).split(sep).join('/');
}

/** The file of a problem; for a line of the standard input its name. */
export const fileOf = ({ source }: Problem): string => (source.kind === 'file' ? source.bestand : 'stdin');

/** Which word or words a finding is about; empty for one about a whole field. */
const wordsOf = ({ concept, bevinding: { veld, start, end } }: Found): string => {
  const text = concept[veld];
  return typeof text === 'string' ? text.slice(start, end) : '';
};

/**
 * A name for each finding that stays the same when text moves or changes elsewhere in the file: made of the file, the
 * begrip, the rule and the words, and counted when those are the same.
 */
export function createFingerprints(): (found: Found) => string {
  const counts = new Map<string, number>();
  return (found) => {
    const { bestand, concept, bevinding } = found;
    const about = JSON.stringify([pathOf(bestand), concept.begrip, bevinding.code, wordsOf(found)]);
    const count = (counts.get(about) ?? 0) + 1;
    counts.set(about, count);
    return createHash('sha256').update(`${about} ${count}`).digest('hex').slice(0, 32);
  };
}
