import { closest } from '../closest.ts';
import type { Bevinding, Ernst, Toetsregel } from '../toetsregel.ts';
import { toetsregels as all } from '../toetsregels/index.ts';
import type { Comment, Entry } from './document.ts';
import { splitLines } from './markdown-lines.ts';
import { nl } from './messages/nl.ts';
import type { Format } from './read.ts';

/** The word that opens it in a comment: `definitie-uit STR-01, INT-07: reden`. */
export const ONDERDRUKKING = 'definitie-uit';

/** Of findings about an onderdrukking itself; they are no toetsregels, so they have no page and count in no score. */
export const ONDERDRUKKING_CODES = {
  reden: 'UIT-REDEN',
  regel: 'UIT-REGEL',
  ongebruikt: 'UIT-ONGEBRUIKT',
} as const;

/** A finding about the file instead of about a concept; offsets in the file. */
export interface DocumentBevinding {
  readonly code: string;
  readonly ernst: Ernst;
  readonly melding: string;
  readonly start: number;
  readonly end: number;
}

/** One rule that a comment names, in a file that is read. */
interface Genoemd {
  readonly code: string;
  readonly start: number;
  readonly end: number;
}

/** A comment that says which findings of one definitie not to report, and why. */
export interface Onderdrukking {
  /** Those that count: known, and with a reason. */
  readonly regels: readonly Genoemd[];
  /** What is wrong with the comment itself. */
  readonly bevindingen: readonly DocumentBevinding[];
  /** Why, in the words of who wrote it; empty when it is not said. */
  readonly reden: string;
  readonly start: number;
}

/** A finding that is not reported, and why. */
export interface Onderdrukt {
  readonly bevinding: Bevinding;
  readonly reden: string;
}

/** What onderdrukkingen leave of the findings of one entry. */
export interface Nagebleven {
  readonly bevindingen: readonly Bevinding[];
  readonly onderdrukt: readonly Onderdrukt[];
  /** What there is to say about the onderdrukkingen themselves. */
  readonly meldingen: readonly DocumentBevinding[];
}

export interface Onderdrukkingen {
  /** There are none at all. */
  readonly isEmpty: boolean;
  /** Those of the entry at this index. */
  readonly of: (index: number) => readonly Onderdrukking[];
  /** About those after which no definitie comes. */
  readonly los: readonly DocumentBevinding[];
}

const NONE: readonly Onderdrukking[] = [];
const NOTHING: Onderdrukkingen = { isEmpty: true, of: () => NONE, los: [] };

/** The onderdrukkingen in a text, each with the entry that it is for: the one on its line or around it, else the next. */
export function findOnderdrukkingen(
  text: string,
  { comments }: Pick<Format, 'comments'>,
  entries: readonly Entry[],
  toetsregels: readonly Toetsregel[] = all,
): Onderdrukkingen {
  if (!text.includes(ONDERDRUKKING)) return NOTHING;
  const found = comments(text).flatMap((comment) => readOnderdrukking(text, comment, toetsregels) ?? []);
  if (found.length === 0) return NOTHING;
  const findEntry = createEntryFinder(text, entries);
  const byEntry = new Map<number, Onderdrukking[]>();
  const los: DocumentBevinding[] = [];
  for (const onderdrukking of found) {
    const index = findEntry(onderdrukking.start);
    const same = index === undefined ? undefined : byEntry.get(index);
    if (index === undefined) los.push(...withoutEntry(onderdrukking));
    else if (same) same.push(onderdrukking);
    else byEntry.set(index, [onderdrukking]);
  }
  return { isEmpty: false, of: (index) => byEntry.get(index) ?? NONE, los };
}

const withoutEntry = ({ regels, bevindingen }: Onderdrukking): readonly DocumentBevinding[] => [
  ...bevindingen,
  ...regels
    .slice(0, 1)
    .map(({ start, end }) => bevinding('ongebruikt', nl.onderdrukking.nothingFollows, start, end)),
];

/** What is left of the findings of one entry, and what there is to say about its onderdrukkingen. */
export function onderdruk(
  bevindingen: readonly Bevinding[],
  onderdrukkingen: readonly Onderdrukking[],
): Nagebleven {
  if (onderdrukkingen.length === 0) return { bevindingen, onderdrukt: [], meldingen: [] };
  const reported = new Set(bevindingen.map(({ code }) => code));
  const silent = new Map<string, string>();
  const meldingen: DocumentBevinding[] = [];
  for (const onderdrukking of onderdrukkingen) {
    meldingen.push(...onderdrukking.bevindingen);
    for (const { code, start, end } of onderdrukking.regels) {
      if (reported.has(code) && !silent.has(code)) {
        silent.set(code, onderdrukking.reden);
        continue;
      }
      const host = bevindingen.find(({ related }) => related.includes(code))?.code;
      const melding = host ? nl.onderdrukking.related(code, host) : nl.onderdrukking.unused(code);
      meldingen.push(bevinding('ongebruikt', melding, start, end));
    }
  }
  return {
    bevindingen: bevindingen.filter(({ code }) => !silent.has(code)),
    onderdrukt: bevindingen.flatMap((bevinding) => {
      const reden = silent.get(bevinding.code);
      return reden === undefined ? [] : [{ bevinding, reden }];
    }),
    meldingen,
  };
}

const ERNST = { reden: 'waarschuwing', regel: 'waarschuwing', ongebruikt: 'advies' } as const;

const bevinding = (
  soort: keyof typeof ERNST,
  melding: string,
  start: number,
  end: number,
): DocumentBevinding => ({ code: ONDERDRUKKING_CODES[soort], ernst: ERNST[soort], melding, start, end });

/** Longer than any id; what is longer was not meant as one. */
const MAX_CODE = 40;
const MAX_CODES = 50;
const CODE = /[^\s,;]+/gu;

/** `undefined` when the comment is about something else. */
function readOnderdrukking(
  text: string,
  { start, end, contentStart, contentEnd }: Comment,
  toetsregels: readonly Toetsregel[],
): Onderdrukking | undefined {
  const content = text.slice(contentStart, contentEnd);
  const at = content.length - content.trimStart().length;
  const rest = content.slice(at + ONDERDRUKKING.length);
  if (!content.startsWith(ONDERDRUKKING, at) || /^[^\s:,]/u.test(rest)) return undefined;
  const codesStart = contentStart + at + ONDERDRUKKING.length;
  const colon = rest.indexOf(':');
  // Without a colon the codes end where the words of a reason seem to begin.
  const written = colon < 0 ? (/^(?:[\s,;]+[A-Z]+-[\w-]+)*/u.exec(rest)?.[0] ?? '') : rest.slice(0, colon);
  const reden = colon < 0 ? '' : rest.slice(colon + 1).trim();
  const hasReason = /\p{L}/u.test(reden);
  const known: Genoemd[] = [];
  const bevindingen: DocumentBevinding[] = [];
  const names = [...written.matchAll(CODE)].slice(0, MAX_CODES);
  for (const { 0: code, index } of names) {
    const place = [codesStart + index, codesStart + index + code.length] as const;
    const mistake = findMistake(code, toetsregels);
    if (mistake) bevindingen.push(bevinding('regel', mistake, ...place));
    else known.push({ code, start: place[0], end: place[1] });
  }
  if (names.length === 0) bevindingen.push(bevinding('regel', nl.onderdrukking.noCode, start, end));
  else if (!hasReason && known.length > 0) {
    const codes = known.map(({ code }) => code).join(', ');
    bevindingen.push(bevinding('reden', nl.onderdrukking.noReason(codes), start, end));
  }
  return { regels: hasReason ? known : [], bevindingen, reden, start };
}

function findMistake(code: string, toetsregels: readonly Toetsregel[]): string | undefined {
  if (toetsregels.some(({ id }) => id === code)) return undefined;
  const under = toetsregels.find(({ aliassen = [] }) => aliassen.includes(code));
  if (under) return nl.onderdrukking.alias(code, under.id);
  const ids = toetsregels.map(({ id }) => id);
  return nl.onderdrukking.unknown(code.slice(0, MAX_CODE), closest(code, ids));
}

interface Anchor {
  readonly start: number;
  readonly end: number;
  readonly block: Entry['block'];
}

/** Finds the entry that a comment is for, in time logarithmic in the number of entries. */
function createEntryFinder(text: string, entries: readonly Entry[]): (start: number) => number | undefined {
  const anchors = entries.map(({ concept, velden, block }): Anchor => {
    const place = velden.definitie?.range(0, concept.definitie.length) ?? block;
    return { ...place, block };
  });
  const lines = splitLines(text);
  return (start) => {
    const low = countBefore(anchors, start);
    const before = anchors[low - 1];
    const next = anchors[low];
    const lineStart = lines[countBefore(lines, start + 1) - 1]?.start ?? 0;
    if (before && before.end >= lineStart) return low - 1;
    if (next && next.block.start <= start) return low;
    if (before && before.block.end >= lineStart) return low - 1;
    return next ? low : undefined;
  };
}

/** How many of these, in order of place, start before an offset. */
function countBefore(places: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
