import { normaliseBegrip } from '../normalise.ts';
import { matchesGlob } from './glob.ts';
import type { BekendeContext, Profiel, Profielbestand, RegelInstelling } from './profiel.ts';

/** What is going to be tested. */
export interface Doel {
  /** From the folder of the profile, with `/` between the parts; absent when it is no file below that folder. */
  readonly pad?: string | undefined;
  /** Names and IRIs of the begrippenkaders that it is part of. */
  readonly verzamelingen?: readonly string[] | undefined;
}

/** The parts of a profile that count for this path, least important first: the whole, then by path in order. */
export const partsForPad = (bestand: Profielbestand, pad: string | undefined): readonly Profiel[] => [
  bestand,
  ...(bestand.paden ?? []).filter(
    (part) => pad !== undefined && part.pad.some((pattern) => matchesGlob(pattern, pad)),
  ),
];

/** The parts of a profile that count for these begrippenkaders, in order. */
export function partsForVerzamelingen(
  { verzamelingen = [] }: Profielbestand,
  namen: readonly string[],
): readonly Profiel[] {
  if (verzamelingen.length === 0 || namen.length === 0) return [];
  const known = new Set(namen.map(normaliseBegrip));
  return verzamelingen.filter(({ naam }) => known.has(normaliseBegrip(naam)));
}

/** What counts for one file and begrippenkader. Pure. */
export const profielVoor = (bestand: Profielbestand, { pad, verzamelingen = [] }: Doel): Profiel =>
  mergeProfielen([...partsForPad(bestand, pad), ...partsForVerzamelingen(bestand, verzamelingen)]);

/** One profile out of several; of what they say about the same thing the last one counts, words add up. */
export const mergeProfielen = (parts: readonly Profiel[]): Profiel => ({
  regels: mergeRecords(
    parts.map(({ regels }) => regels),
    mergeRegel,
  ),
  woorden: mergeRecords(
    parts.map(({ woorden }) => woorden),
    mergeLists,
  ),
  afkortingen: mergeRecords(parts.map(({ afkortingen }) => afkortingen)),
  schrijfwijzen: mergeRecords(parts.map(({ schrijfwijzen }) => schrijfwijzen)),
  contexten: mergeContexten(parts),
});

/** The last one counts, unless `join` makes one of two. */
function mergeRecords<Value>(
  records: readonly (Readonly<Record<string, Value>> | undefined)[],
  join: (before: Value, after: Value) => Value = (_, after) => after,
): Readonly<Record<string, Value>> | undefined {
  if (records.every((record) => record === undefined)) return undefined;
  const merged = new Map<string, Value>();
  for (const record of records)
    for (const [key, value] of Object.entries(record ?? {})) {
      const before = merged.get(key);
      merged.set(key, before === undefined ? value : join(before, value));
    }
  return Object.fromEntries(merged);
}

const mergeRegel = (before: RegelInstelling, after: RegelInstelling): RegelInstelling => {
  const ernst = after.ernst ?? before.ernst;
  const parameters = { ...before.parameters, ...after.parameters };
  return {
    ...(ernst && { ernst }),
    ...(Object.keys(parameters).length > 0 && { parameters }),
  };
};

const mergeLists = (before: readonly string[], after: readonly string[]): readonly string[] => [
  ...new Set([...before, ...after]),
];

const SOORTEN = ['organisaties', 'rechtsgebieden', 'wetten'] as const;

function mergeContexten(parts: readonly Profiel[]): Profiel['contexten'] {
  const found = parts.flatMap(({ contexten }) => contexten ?? []);
  if (found.length === 0) return undefined;
  return Object.fromEntries(
    SOORTEN.flatMap((soort) => {
      const lists = found.flatMap((contexten) => contexten[soort] ?? []);
      return lists.length === 0 ? [] : [[soort, lastOfEachNaam(lists)]];
    }),
  );
}

const lastOfEachNaam = (contexten: readonly BekendeContext[]): readonly BekendeContext[] => [
  ...new Map(contexten.map((context) => [normaliseBegrip(context.naam), context])).values(),
];
