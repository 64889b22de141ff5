import { applyFix } from '../apply-fix.ts';
import type { Concept } from '../concept.ts';
import type { Edit, Fix } from '../toetsregel.ts';
import type { Entry, FileEdit } from './document.ts';
import { applyFileEdits, byPlace, placeEdits, type ReadDocument, saysTheSame } from './file-fix.ts';

/** A fix of the concept of one entry of a document. */
export interface EntryFix {
  readonly entry: Entry;
  readonly fix: Fix;
}

export interface AllFixed {
  /** In order of place; they do not overlap. */
  readonly edits: readonly FileEdit[];
  /** What they carry out, in the order of the entries. */
  readonly fixes: readonly EntryFix[];
}

interface Placed {
  /** Index of its entry. */
  readonly at: number;
  readonly edits: readonly FileEdit[];
  readonly promised: Concept;
}

/** A fix is proven by reading the file that it makes; fixes that spoil a file could else ask for that without end. */
const MAX_READS = 40;

type Prove = (placed: readonly Placed[]) => readonly Placed[];

/** Proves changes in one reading, and halves what does not come out as promised to find what does. */
function createProof({ text, read, entries }: ReadDocument): Prove {
  let left = MAX_READS;
  const isAsPromised = (placed: readonly Placed[]): boolean => {
    if (left === 0) return false;
    left--;
    const edits = placed.flatMap((one) => one.edits).toSorted(byPlace);
    const after = read(applyFileEdits(text, edits)).entries;
    return (
      after.length === entries.length &&
      placed.every(({ at, promised }) => saysTheSame(after[at]?.concept, promised))
    );
  };
  const prove: Prove = (placed) => {
    if (placed.length === 0 || isAsPromised(placed)) return placed;
    if (placed.length === 1 || left === 0) return [];
    const middle = placed.length >> 1;
    const halves = [prove(placed.slice(0, middle)), prove(placed.slice(middle))] as const;
    const [first, second] = halves;
    if (first.length === 0 || second.length === 0) return halves.flat();
    const both = halves.flat();
    // The same as what did not come out as promised a moment ago: that needs no second reading.
    return both.length < placed.length && isAsPromised(both) ? both : first;
  };
  return prove;
}

const isApart = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.end < b.start || b.end < a.start;

const touches = (edits: readonly Edit[], fix: Fix): boolean =>
  fix.edits.some((edit) => edits.some((other) => other.veld === edit.veld && !isApart(other, edit)));

/** As many of these fixes of one text as do not touch each other; those that come first go first. */
const withoutTouching = (fixes: readonly Fix[]): readonly Fix[] => {
  const kept: Fix[] = [];
  const edits: Edit[] = [];
  for (const fix of fixes) {
    if (touches(edits, fix)) continue;
    kept.push(fix);
    edits.push(...fix.edits);
  }
  return kept;
};

const joined = (fixes: readonly Fix[]): Fix => ({
  titel: fixes.map(({ titel }) => titel).join('; '),
  veilig: fixes.every(({ veilig }) => veilig),
  edits: fixes.flatMap(({ edits }) => edits),
});

const place = (entry: Entry, at: number, fix: Fix): Placed | undefined => {
  const edits = placeEdits(entry, fix.edits);
  return edits && { at, edits, promised: applyFix(entry.concept, fix) };
};

/** Without those that change the same characters of the file as an earlier one. */
function withoutOverlap(placed: readonly Placed[]): readonly Placed[] {
  const all = placed.flatMap((one) => one.edits.map((edit) => ({ ...edit, one })));
  const dropped = new Set<Placed>();
  let last: (typeof all)[number] | undefined;
  for (const edit of all.toSorted(byPlace)) {
    const isSameEntry = last?.one === edit.one;
    if (last && !isSameEntry && !(last.end < edit.start)) dropped.add(edit.one);
    else if (!last || edit.end > last.end) last = edit;
  }
  return dropped.size === 0 ? placed : placed.filter((one) => !dropped.has(one));
}

const groupByEntry = (wanted: readonly EntryFix[]): ReadonlyMap<Entry, readonly Fix[]> => {
  const groups = new Map<Entry, Fix[]>();
  for (const { entry, fix } of wanted) {
    const same = groups.get(entry);
    if (same) same.push(fix);
    else groups.set(entry, [fix]);
  }
  return groups;
};

/**
 * Carries out all safe fixes that can be made at once, so that every entry says what they promise: what touches an earlier
 * fix, or has no place in the file, is left. Pure; costs one reading of the document, and some more when a fix fails.
 */
export function fixAllSafe(document: ReadDocument, wanted: readonly EntryFix[]): AllFixed {
  const groups = groupByEntry(wanted.filter(({ fix }) => fix.veilig));
  const prove = createProof(document);
  const chosen = new Map<Placed, readonly Fix[]>();
  const choose = (entry: Entry, at: number, fixes: readonly Fix[]): readonly Placed[] => {
    const placed = fixes.length === 0 ? undefined : place(entry, at, joined(fixes));
    if (!placed) return [];
    chosen.set(placed, fixes);
    return [placed];
  };
  const together = document.entries.flatMap((entry, at) =>
    choose(entry, at, withoutTouching(groups.get(entry) ?? [])),
  );
  const proven = prove(withoutOverlap(together));
  const done = new Set(proven.map(({ at }) => at));
  const alone = document.entries.flatMap((entry, at) => {
    const fixes = withoutTouching(groups.get(entry) ?? []);
    return done.has(at) || fixes.length < 2 ? [] : choose(entry, at, fixes.slice(0, 1));
  });
  const all = alone.length === 0 ? proven : longest(proven, prove(withoutOverlap([...proven, ...alone])));
  return {
    edits: all.flatMap(({ edits }) => edits).toSorted(byPlace),
    fixes: all
      .toSorted((a, b) => a.at - b.at)
      .flatMap((placed) => {
        const entry = document.entries[placed.at];
        return entry ? (chosen.get(placed) ?? []).map((fix) => ({ entry, fix })) : [];
      }),
  };
}

const longest = (a: readonly Placed[], b: readonly Placed[]): readonly Placed[] =>
  b.length > a.length ? b : a;

/**
 * For each fix the changes of the file that carry it out on its own, as `fileEdits` gives them. Fixes of different entries
 * are proven in one reading, so that it costs about as many readings as one entry has fixes.
 */
export function fixEach(
  document: ReadDocument,
  wanted: readonly EntryFix[],
): ReadonlyMap<Fix, readonly FileEdit[]> {
  const groups = groupByEntry(wanted);
  const prove = createProof(document);
  const found = new Map<Fix, readonly FileEdit[]>();
  const most = Math.max(0, ...[...groups.values()].map((fixes) => fixes.length));
  for (let layer = 0; layer < Math.min(most, MAX_READS); layer++) {
    const fixes = new Map<Placed, Fix>();
    const placed = document.entries.flatMap((entry, at) => {
      const fix = groups.get(entry)?.[layer];
      const one = fix && place(entry, at, fix);
      if (!one) return [];
      fixes.set(one, fix);
      return [one];
    });
    for (const one of prove(withoutOverlap(placed))) {
      const fix = fixes.get(one);
      if (fix) found.set(fix, one.edits);
    }
  }
  return found;
}
