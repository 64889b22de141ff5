import * as z from 'zod';
import type { Concept } from './concept.ts';
import { nl } from './messages/nl.ts';
import { normaliseBegrip, normaliseContext, normaliseLists } from './normalise.ts';
import type { Bevinding } from './toetsregel.ts';

const VERSIE = 1;
const Namen = z.array(z.string()).optional();

/** So many findings of one rule about one concept that are accepted, wherever they stand. */
const Regel = z.object({
  begrip: z.string(),
  context: z.object({ organisatorisch: Namen, juridisch: Namen, wettelijkeBasis: Namen }).optional(),
  code: z.string(),
  aantal: z.int().min(1),
});
const Bestand = z.object({ versie: z.literal(VERSIE), bevindingen: z.array(Regel) });

/** Findings of an earlier time that are not reported any more. */
export type Baseline = readonly z.output<typeof Regel>[];

type About = Pick<Concept, 'begrip' | 'context'>;

const conceptKey = ({ begrip, context }: About): string =>
  `${JSON.stringify(normaliseBegrip(begrip))}${normaliseContext(context)}`;
const keyOf = (about: About, code: string): string => `${conceptKey(about)}${JSON.stringify(code)}`;

/** Gathers findings into a baseline. */
export interface BaselineWriter {
  readonly add: (concept: Concept, bevindingen: readonly Bevinding[]) => void;
  /** How many findings were added. */
  readonly size: () => number;
  /** The file: the same text for the same findings, a line for each rule and concept. */
  readonly render: () => string;
}

export function createBaselineWriter(): BaselineWriter {
  const byKey = new Map<string, Baseline[number]>();
  return {
    add: ({ begrip, context }, bevindingen) => {
      for (const { code } of bevindingen) {
        const key = keyOf({ begrip, context }, code);
        const lists = normaliseLists(context);
        byKey.set(key, {
          begrip: normaliseBegrip(begrip),
          ...(Object.keys(lists).length > 0 && { context: copy(lists) }),
          code,
          aantal: (byKey.get(key)?.aantal ?? 0) + 1,
        });
      }
    },
    size: () => [...byKey.values()].reduce((sum, { aantal }) => sum + aantal, 0),
    render: () => {
      const lines = [...byKey]
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([, regel]) => `\n    ${JSON.stringify(regel)}`);
      return `{\n  "versie": ${VERSIE},\n  "bevindingen": [${lines.join()}${lines.length > 0 ? '\n  ' : ''}]\n}\n`;
    },
  };
}

const copy = (lists: NonNullable<Concept['context']>): NonNullable<Baseline[number]['context']> =>
  Object.fromEntries(Object.entries(lists).map(([soort, names]) => [soort, [...(names ?? [])]]));

/** Reads a baseline; of a line that stands there twice, as after a merge, the larger number counts. */
export function parseBaseline(
  text: string,
): { readonly ok: true; readonly baseline: Baseline } | { readonly ok: false; readonly melding: string } {
  const json = parseJson(text);
  if (json === undefined) return { ok: false, melding: nl.baseline.notJson };
  const { data, error } = Bestand.safeParse(json);
  if (data) return { ok: true, baseline: data.bevindingen };
  const path = error.issues[0]?.path ?? [];
  if (path[0] === 'versie') return { ok: false, melding: nl.baseline.otherVersion(VERSIE) };
  return { ok: false, melding: nl.baseline.damaged(path.map(String).join('.')) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Lets the findings through that a baseline does not know. */
export interface BaselineFilter {
  /** Which of these findings are new, one answer for each. */
  readonly areNew: (concept: Concept, bevindingen: readonly Bevinding[]) => readonly boolean[];
  /** What the baseline holds too much, and how many findings of concepts that were not seen. */
  readonly rest: () => { readonly verdwenen: Baseline; readonly nietGezien: number };
}

export function createBaselineFilter(baseline: Baseline): BaselineFilter {
  const left = new Map<string, { readonly regel: Baseline[number]; aantal: number }>();
  const concepts = new Set<string>();
  const seen = new Set<string>();
  for (const regel of baseline) {
    const key = keyOf(regel, regel.code);
    const aantal = Math.max(regel.aantal, left.get(key)?.aantal ?? 0);
    left.set(key, { regel, aantal });
    concepts.add(conceptKey(regel));
  }
  return {
    areNew: (concept, bevindingen) => {
      const key = conceptKey(concept);
      if (concepts.has(key)) seen.add(key);
      return bevindingen.map(({ code }) => {
        const known = left.get(keyOf(concept, code));
        if (!known || known.aantal === 0) return true;
        known.aantal--;
        return false;
      });
    },
    rest: () => {
      const rest = [...left.values()].filter(({ aantal }) => aantal > 0);
      const isSeen = ({ regel }: (typeof rest)[number]) => seen.has(conceptKey(regel));
      return {
        verdwenen: rest.filter(isSeen).map(({ regel, aantal }) => ({ ...regel, aantal })),
        nietGezien: rest.filter((one) => !isSeen(one)).reduce((sum, { aantal }) => sum + aantal, 0),
      };
    },
  };
}
