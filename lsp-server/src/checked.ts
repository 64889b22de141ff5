import {
  type Bevinding,
  type DocumentBevinding,
  type Entry,
  type Format,
  type Gelezen,
  type Leesfout,
  lazy,
  onderdruk,
  reread,
} from '@definitie-app/core';
import type { Known } from './collection.ts';
import { indexBefore, type Place, type ReadVersion } from './read-version.ts';
import { createView, moveView, type View } from './view.ts';

/** What is found about one entry. */
export interface Shown {
  readonly bevindingen: readonly Bevinding[];
  /** False as long as nobody had time for it. */
  readonly isTested: boolean;
  /** The same object as long as its findings and their lines and columns are the same. */
  readonly placed: View;
}

export interface CheckedEntry extends Shown {
  readonly entry: Entry;
}

/** What the toetsregels say about one version of one document. */
export type Check =
  | {
      readonly state: 'checked';
      readonly format: Format;
      readonly entries: readonly CheckedEntry[];
      /** The same without where each stands, which takes longer to say. */
      readonly shown: readonly Shown[];
      readonly entryAt: (index: number) => Entry | undefined;
      /** Reads what the document would be with another text, which takes less long for a small change. */
      readonly readAgain: (text: string) => Gelezen;
      readonly fouten: readonly Leesfout[];
      /** About the comments in it that are meant for us. */
      readonly meldingen: readonly DocumentBevinding[];
      /** Whether every entry was tested, among the collection as it is now. */
      readonly isComplete: boolean;
      /** The same object as long as there is nothing new to see: the same findings, in the same places. */
      readonly view: View;
    }
  | { readonly state: 'too long'; readonly view: View }
  /** Not a kind of document that holds definities. */
  | { readonly state: 'other' };

export type Checked = Extract<Check, { state: 'checked' }>;

/** What a check is made of: a version of a document, and what is known of its entries. */
export interface CheckParts {
  readonly read: ReadVersion;
  readonly known: readonly Known[];
}

/** Puts together what is shown; of an entry about which nothing is new, what was made for it can be used again. */
export function checkedOf(
  { read, known }: CheckParts,
  isComplete: boolean,
  before: (CheckParts & { readonly check: Checked }) | undefined,
): Checked {
  const { format, fouten, onderdrukkingen } = read;
  const meldingen: DocumentBevinding[] = [];
  const shown = onderdrukkingen.isEmpty
    ? showAll({ read, known }, before)
    : known.map(({ verdict }, index): Shown => {
        const left = onderdruk(verdict?.bevindingen ?? NONE, verdict ? onderdrukkingen.of(index) : []);
        meldingen.push(...left.meldingen);
        return { bevindingen: left.bevindingen, isTested: verdict !== undefined, placed: createView() };
      });
  meldingen.push(...onderdrukkingen.los);
  const hasSameView =
    before?.read.fouten.length === 0 &&
    fouten.length === 0 &&
    onderdrukkingen.isEmpty &&
    before.read.onderdrukkingen.isEmpty &&
    hasSame(before.check.shown, shown);
  const view = (hasSameView && before?.check.view) || createView();
  return asChecked(read, { format, shown, fouten, meldingen, isComplete, view });
}

/** Where nothing is silenced: what was shown of an entry before still is when neither what was found nor its place is another. */
function showAll(
  { read, known }: CheckParts,
  before: (CheckParts & { readonly check: Checked }) | undefined,
): readonly Shown[] {
  const shown: Shown[] = [];
  // At every key all entries are looked at, so nothing is made for each.
  for (let index = 0; index < known.length; index++) {
    const one = known[index];
    const was = before && indexBefore(read, before.read, index);
    const old = was === undefined ? undefined : before?.known[was];
    // Mostly it is the very same: then neither has to be looked at.
    const isSame = old !== undefined && (old === one || old.verdict === one?.verdict);
    const last = isSame && was !== undefined ? before?.check.shown[was] : undefined;
    const place = was === undefined ? undefined : before?.read.places[was];
    shown.push((last && showAgain(last, place, read.places[index])) ?? showOne(one?.verdict));
  }
  return shown;
}

/** The same findings at another place; `undefined` when not all of them moved alike. */
function showAgain(last: Shown, from: Place | undefined, to: Place | undefined): Shown | undefined {
  if (from === to || last.bevindingen.length === 0) return last;
  if (!from || !to || from.columns !== to.columns) return undefined;
  return { ...last, placed: moveView(last.placed, to.lines - from.lines) };
}

const showOne = (verdict: Known['verdict']): Shown => ({
  bevindingen: verdict?.bevindingen ?? NONE,
  isTested: verdict !== undefined,
  placed: createView(),
});

/** Where nothing was found and nothing is, there is nothing to see either. */
const hasSame = (before: readonly Shown[], now: readonly Shown[]): boolean =>
  before.length === now.length &&
  now.every((one, index) => {
    const other = before[index];
    return one === other || (one.bevindingen.length === 0 && other?.bevindingen.length === 0);
  });

type Parts = Omit<Checked, 'state' | 'entries' | 'entryAt' | 'readAgain'>;

/** In a function of its own: a function that is kept keeps everything that stands beside it, such as the check before. */
function asChecked(read: ReadVersion, parts: Parts): Checked {
  const { format, shown } = parts;
  const all = lazy(() =>
    read.entries.all().map((entry, index): CheckedEntry => ({ ...(shown[index] ?? UNTESTED), entry })),
  );
  return {
    ...parts,
    state: 'checked',
    get entries() {
      return all();
    },
    entryAt: read.entries.at,
    readAgain: (text) => {
      const again = reread(format, read, text);
      return again ? { entries: again.entries.all(), fouten: [] } : format.read(text);
    },
  };
}

const UNTESTED: Shown = { bevindingen: [], isTested: false, placed: createView() };
const NONE: readonly Bevinding[] = [];
