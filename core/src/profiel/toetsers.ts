import { lazy } from '../taal/lazy.ts';
import { createToetser, type Toetser } from '../toetser.ts';
import type { Toetsregel } from '../toetsregel.ts';
import type { Profiel, Profielbestand } from './profiel.ts';
import { type Doel, mergeProfielen, partsForPad, partsForVerzamelingen } from './profiel-voor.ts';

/** The toetser for the concepts of one file that are part of these begrippenkaders (names and IRIs). */
export type ToetserVoor = (verzamelingen: readonly string[]) => Toetser;

/** Makes the toetsers of one profile: one for each set of parts that counts somewhere, however many files there are. */
export function createToetsers(
  bestand: Profielbestand,
  toetsregels?: readonly Toetsregel[],
): (pad: Doel['pad']) => ToetserVoor {
  const parts: readonly Profiel[] = [bestand, ...(bestand.paden ?? []), ...(bestand.verzamelingen ?? [])];
  const toetsers = new Map<string, Toetser>();
  const toetserOf = (counting: readonly Profiel[]): Toetser => {
    const key = counting.map((part) => parts.indexOf(part)).join();
    const known = toetsers.get(key);
    if (known) return known;
    const toetser = createToetser({ toetsregels, profiel: mergeProfielen(counting) });
    toetsers.set(key, toetser);
    return toetser;
  };
  return (pad) => {
    const byPad = partsForPad(bestand, pad);
    const elsewhere = lazy(() => toetserOf(byPad));
    if (!bestand.verzamelingen?.length) return elsewhere;
    return (verzamelingen) => {
      const byVerzameling = partsForVerzamelingen(bestand, verzamelingen);
      return byVerzameling.length === 0 ? elsewhere() : toetserOf([...byPad, ...byVerzameling]);
    };
  };
}
