import {
  type Concept,
  createWatchedVerzameling,
  isSameConcept,
  type OnDefect,
  reportDefecten,
  type Toetser,
  type Toetsing,
  type Verzameling,
} from '@definitie-app/core';

/** What was last found about an entry, and by which rules. */
export interface Verdict extends Pick<Toetsing, 'bevindingen'> {
  readonly toetser: Toetser;
}

/** An entry of a document as the collection has it. */
export interface Known {
  readonly id: number;
  readonly concept: Concept;
  readonly verdict?: Verdict;
}

/** How long to go on, in ms of `performance.now()`, and with how many in any case. */
export interface Until {
  readonly ms: number;
  readonly atLeast: number;
}

export interface Place {
  readonly uri: string;
  /** Of the entry, in the order of its document. */
  readonly index: number;
}

/** The definities of one folder of the workspace, of whichever of its documents. */
export interface Collection {
  readonly verzameling: Verzameling;
  /**
   * Brings it up to date with a document: an entry that is still there, changed or not, keeps its id. New ones that are not
   * in by the time `until` wait for `fill`.
   */
  readonly update: (uri: string, concepts: readonly Concept[], until?: Until) => readonly Known[];
  /** Lets in who waits, until then; false when there are more. */
  readonly fill: (until: Until) => boolean;
  /** As `update` for a part of a document: these, all let in, in the place of so many from `index` on. */
  readonly splice: (
    uri: string,
    index: number,
    removed: number,
    concepts: readonly Concept[],
  ) => readonly Known[];
  readonly forget: (uri: string) => void;
  readonly isIn: (known: Known) => boolean;
  /** Whether what was found still holds. */
  readonly holds: (known: Known, toetser: Toetser) => boolean;
  /** The same object when it finds nothing new. */
  readonly test: (known: Known, toetser: Toetser) => Known;
  /** Keeps what was found about the entries of a document. */
  readonly keep: (uri: string, known: readonly Known[]) => void;
  /** Documents of which something must be tested again because of what others say. */
  readonly stale: () => ReadonlySet<string>;
  readonly locate: (concept: Concept) => Place | undefined;
  readonly uris: () => Iterable<string>;
  readonly of: (uri: string) => readonly Known[];
  /** Grows whenever something goes by another name than before. */
  readonly naming: () => number;
}

const NONE: readonly Known[] = [];
const FOREVER: Until = { ms: Number.POSITIVE_INFINITY, atLeast: 0 };

export function createCollection(onDefect: OnDefect): Collection {
  const watched = createWatchedVerzameling();
  const byUri = new Map<string, readonly Known[]>();
  const uriOf = new Map<number, string>();
  const idOf = new WeakMap<Concept, number>();
  const waiting = new Map<number, Concept>();
  let lastId = 0;

  const put = (uri: string, { id, concept }: Known): void => {
    uriOf.set(id, uri);
    idOf.set(concept, id);
    waiting.set(id, concept);
  };
  const fill = ({ ms, atLeast }: Until): boolean => {
    let count = 0;
    for (const [id, concept] of waiting) {
      if (++count > atLeast && performance.now() > ms) break;
      waiting.delete(id);
      watched.set(id, concept);
    }
    return waiting.size === 0;
  };
  const drop = ({ id }: Known): void => {
    uriOf.delete(id);
    waiting.delete(id);
    watched.delete(id);
  };
  /** In the place of what was known; what is still there, changed or not, keeps its id. */
  const exchange = (
    uri: string,
    before: readonly Known[],
    concepts: readonly Concept[],
  ): readonly Known[] => {
    const unchanged = takeFrom(before, ({ concept }) => concept.definitie);
    const matched = concepts.map((concept) =>
      unchanged(concept.definitie, (one) => isSameConcept(one, concept)),
    );
    const taken = new Set(matched);
    const left = before.filter((one) => !taken.has(one));
    const changed = takeFrom(left, ({ concept }) => concept.begrip);
    const now = concepts.map(
      (concept, index): Known =>
        matched[index] ?? { id: changed(concept.begrip)?.id ?? ++lastId, concept: { ...concept } },
    );
    for (const [index, known] of now.entries()) if (!matched[index]) put(uri, known);
    const kept = new Set(now.map(({ id }) => id));
    for (const known of left) if (!kept.has(known.id)) drop(known);
    return now;
  };
  return {
    verzameling: watched.verzameling,
    update: (uri, concepts, until = FOREVER) => {
      const now = exchange(uri, of(uri), concepts);
      byUri.set(uri, now);
      fill(until);
      return now;
    },
    fill,
    isIn: ({ id }) => !waiting.has(id),
    splice: (uri, index, removed, concepts) => {
      const before = of(uri);
      const now = exchange(uri, before.slice(index, index + removed), concepts);
      for (const { id, concept } of now) if (waiting.delete(id)) watched.set(id, concept);
      const all = before.toSpliced(index, removed, ...now);
      byUri.set(uri, all);
      return all;
    },
    forget: (uri) => {
      for (const known of byUri.get(uri) ?? NONE) drop(known);
      byUri.delete(uri);
    },
    holds: ({ id, verdict }, toetser) => verdict?.toetser === toetser && !watched.stale.has(id),
    test: (known, toetser) => {
      const { id, concept, verdict } = known;
      const toetsing = toetser(concept, watched.viewFor(id));
      reportDefecten(toetsing, onDefect);
      const { bevindingen } = toetsing;
      const isSame =
        verdict?.toetser === toetser && JSON.stringify(verdict.bevindingen) === JSON.stringify(bevindingen);
      return isSame ? known : { id, concept, verdict: { toetser, bevindingen } };
    },
    keep: (uri, known) => {
      byUri.set(uri, known);
    },
    stale: () => new Set([...watched.stale].flatMap((id) => uriOf.get(Number(id)) ?? [])),
    locate: (concept) => {
      const id = idOf.get(concept);
      const uri = id === undefined ? undefined : uriOf.get(id);
      const index = uri === undefined ? -1 : of(uri).findIndex((known) => known.id === id);
      return uri === undefined || index < 0 ? undefined : { uri, index };
    },
    uris: () => byUri.keys(),
    of,
    naming: watched.naming,
  };

  function of(uri: string): readonly Known[] {
    return byUri.get(uri) ?? NONE;
  }
}

/** Gives each of them once: the first with this key of which the rest is as asked for. */
const takeFrom = (all: readonly Known[], keyOf: (one: Known) => string) => {
  const byKey = new Map<string, Known[]>();
  for (const one of all) {
    const same = byKey.get(keyOf(one));
    if (same) same.push(one);
    else byKey.set(keyOf(one), [one]);
  }
  return (key: string, isThis: (concept: Concept) => boolean = () => true): Known | undefined => {
    const same = byKey.get(key) ?? [];
    const at = same.findIndex(({ concept }) => isThis(concept));
    return at < 0 ? undefined : same.splice(at, 1)[0];
  };
};
