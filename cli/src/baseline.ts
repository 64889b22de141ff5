import {
  type BaselineFilter,
  type BaselineWriter,
  type Bevinding,
  createBaselineFilter,
  createBaselineWriter,
  ONDERDRUKKING_CODES,
  parseBaseline,
  rejudge,
} from '@definitie-app/core';
import type { ExitCode } from './io.ts';
import { nl } from './messages/nl.ts';
import { readText } from './read-text.ts';
import type { Accepted, Problem, Result, Verdict } from './result.ts';
import { writeWhole } from './write-whole.ts';

export type BaselineChoice =
  | { readonly kind: 'none' }
  | { readonly kind: 'read' | 'write'; readonly path: string };

/** What was accepted before is left out of the results. */
export interface Baselining {
  readonly accept: (result: Result) => Result;
  /** After the last result; `isComplete` when everything that was asked for has been tested. */
  readonly end: (isComplete: boolean) => Promise<Ended>;
}

interface Ended {
  readonly meldingen: readonly string[];
  readonly exitCode: ExitCode;
}

/** A baseline has a line for each rule and concept of a whole collection. */
const MAX_MB = 64;
/** More lines about what can go than this are not read. */
const MAX_MELDINGEN = 20;

export async function openBaseline(
  choice: BaselineChoice,
): Promise<{ readonly baselining: Baselining } | { readonly problem: Problem }> {
  switch (choice.kind) {
    case 'none':
      return {
        baselining: { accept: (result) => result, end: async () => ({ meldingen: [], exitCode: 0 }) },
      };
    case 'write':
      return { baselining: writing(choice.path, createBaselineWriter()) };
    case 'read': {
      const text = await readText(choice.path, MAX_MB);
      const parsed = text.ok ? parseBaseline(text.value) : { ok: false as const, melding: text.error };
      if (parsed.ok) return { baselining: reading(choice.path, createBaselineFilter(parsed.baseline)) };
      const source = { kind: 'file', bestand: choice.path } as const;
      return { problem: { kind: 'problem', error: parsed.melding, source } };
    }
  }
}

const reading = (path: string, { areNew, rest }: BaselineFilter): Baselining => ({
  accept: (result) => {
    if (result.kind === 'problem') return result;
    const ofRules = result.toetsing.bevindingen.filter(isOfRule);
    const answers = areNew(result.concept, ofRules);
    const accepted = new Set(ofRules.filter((_, index) => !answers[index]));
    return without(result, accepted);
  },
  end: async () => {
    const { verdwenen, nietGezien } = rest();
    const left = verdwenen.length - MAX_MELDINGEN;
    return {
      meldingen: [
        ...verdwenen
          .slice(0, MAX_MELDINGEN)
          .map(({ begrip, code, aantal }) => nl.baseline.removable(path, begrip, code, aantal)),
        ...(left > 0 ? [nl.baseline.more(path, left)] : []),
        ...(nietGezien > 0 ? [nl.baseline.notSeen(path, nietGezien)] : []),
      ],
      exitCode: 0,
    };
  },
});

const writing = (path: string, { add, size, render }: BaselineWriter): Baselining => ({
  accept: (result) => {
    if (result.kind === 'problem') return result;
    const ofRules = result.toetsing.bevindingen.filter(isOfRule);
    add(result.concept, ofRules);
    return without(result, new Set(ofRules));
  },
  end: async (isComplete) => {
    if (!isComplete) return { meldingen: [nl.baseline.notWritten(path)], exitCode: 2 };
    const failure = await writeWhole(path, render());
    return failure === undefined
      ? { meldingen: [nl.baseline.written(size(), path)], exitCode: 0 }
      : { meldingen: [nl.baseline.unwritable(path, failure)], exitCode: 2 };
  },
});

/** What is wrong with an onderdrukking cannot be accepted: it is to be repaired or removed. */
const isOfRule = ({ code }: Bevinding): boolean => !OF_ONDERDRUKKING.has(code);
const OF_ONDERDRUKKING: ReadonlySet<string> = new Set(Object.values(ONDERDRUKKING_CODES));

function without(verdict: Verdict, accepted: ReadonlySet<Bevinding>): Verdict {
  if (accepted.size === 0) return verdict;
  const { toetsing, source } = verdict;
  const isLeft = (_: unknown, index: number): boolean => {
    const bevinding = toetsing.bevindingen[index];
    return bevinding !== undefined && !accepted.has(bevinding);
  };
  const bevindingen = toetsing.bevindingen.filter(isLeft);
  const gone = toetsing.bevindingen.flatMap((bevinding, index): readonly Accepted[] => {
    const place = source.kind === 'entry' ? source.bevindingen[index] : undefined;
    return accepted.has(bevinding) ? [{ kind: 'baseline', bevinding, ...(place && { place }) }] : [];
  });
  return {
    ...verdict,
    accepted: [...verdict.accepted, ...gone],
    toetsing: { ...rejudge(toetsing, bevindingen.filter(isOfRule)), bevindingen },
    source: source.kind === 'entry' ? { ...source, bevindingen: source.bevindingen.filter(isLeft) } : source,
  };
}
