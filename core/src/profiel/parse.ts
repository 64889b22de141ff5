import type { z } from 'zod';
import type { Leesfout } from '../document/document.ts';
import { lazy } from '../taal/lazy.ts';
import type { Toetsregel } from '../toetsregel.ts';
import { toetsregels as all } from '../toetsregels/index.ts';
import { describeIssues, MAX_FOUTEN } from './issues.ts';
import { nl } from './messages/nl.ts';
import type { Profielbestand } from './profiel.ts';
import { createProfielSchema } from './schema.ts';
import { readYaml } from './yaml.ts';

/** In UTF-8 a file of this size holds thousands of words; a larger one is no profile. */
export const MAX_PROFIEL_KB = 128;

export type ParsedProfiel =
  | { readonly ok: true; readonly profiel: Profielbestand }
  /** At least one, in the order of the text; nothing of the profile counts. */
  | { readonly ok: false; readonly fouten: readonly Leesfout[] };

const standaard = lazy(() => createProfielSchema(all));

/** Reads a `.definitie.yaml`. Pure; never throws; the cost is bounded by the size that it accepts. */
export function parseProfiel(text: string, toetsregels: readonly Toetsregel[] = all): ParsedProfiel {
  const fail = (found: readonly Leesfout[]): ParsedProfiel => {
    const shown = found.toSorted((a, b) => a.start - b.start).slice(0, MAX_FOUTEN);
    const last = found.length > MAX_FOUTEN ? MAX_FOUTEN - 1 : undefined;
    return {
      ok: false,
      fouten: shown.map((fout, index) =>
        onOneLine(text, index === last ? { ...fout, melding: nl.more } : fout),
      ),
    };
  };
  if (text.length > MAX_PROFIEL_KB * 1024)
    return fail([{ melding: nl.tooLarge(MAX_PROFIEL_KB), start: 0, end: 1 }]);
  const yaml = readYaml(text);
  if (!yaml.ok) return fail(yaml.fouten);
  const schema: z.ZodType<Profielbestand> =
    toetsregels === all ? standaard() : createProfielSchema(toetsregels);
  const { data, error } = schema.safeParse(yaml.root.value);
  return error ? fail(describeIssues(error.issues, yaml.root, toetsregels)) : { ok: true, profiel: data };
}

/** A mistake about a whole block points at its first line; never at nothing, except in an empty text. */
function onOneLine(text: string, { melding, start, end }: Leesfout): Leesfout {
  const from = Math.max(0, Math.min(start, text.length - 1));
  const lineEnd = /[\r\n]/.exec(text.slice(from))?.index ?? text.length - from;
  return {
    melding,
    start: from,
    end: Math.min(text.length, Math.max(from + 1, Math.min(end, from + lineEnd))),
  };
}
