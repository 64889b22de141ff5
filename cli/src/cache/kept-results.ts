import { ConceptSchema, ERNSTEN } from '@definitie-app/core';
import * as z from 'zod';
import type { Result } from '../result.ts';

const positie = { regel: z.int(), kolom: z.int() };
const Positie = z.object(positie);
const Place = z.object({
  ...positie,
  end: Positie,
  edits: z.array(z.object({ ...positie, end: Positie, tekst: z.string() })).exactOptional(),
});
const TEKSTVELDEN = ['begrip', 'definitie', 'toelichting'] as const;
const Bevinding = z.object({
  code: z.string(),
  ernst: z.enum(ERNSTEN),
  melding: z.string(),
  veld: z.enum([...TEKSTVELDEN, 'categorie', 'context', 'bronnen', 'synoniemen', 'voorbeelden']),
  start: z.int(),
  end: z.int(),
  zekerheid: z.number(),
  related: z.array(z.string()),
  fix: z
    .object({
      titel: z.string(),
      veilig: z.boolean(),
      edits: z.array(
        z.object({ veld: z.enum(TEKSTVELDEN), start: z.int(), end: z.int(), tekst: z.string() }),
      ),
    })
    .exactOptional(),
});
const Oordeel = z.discriminatedUnion('uitslag', [
  z.object({ code: z.string(), uitslag: z.enum(['te beoordelen', 'onbekend']) }),
  z.object({
    code: z.string(),
    uitslag: z.literal('voldoet niet'),
    vondsten: z.array(z.never()),
  }),
]);
const Verdict = z.object({
  kind: z.literal('verdict'),
  id: z.string(),
  concept: ConceptSchema,
  toetsing: z.object({
    score: z.number(),
    acceptabel: z.boolean(),
    redenen: z.array(z.string()),
    bevindingen: z.array(Bevinding),
    oordelen: z.array(Oordeel),
  }),
  accepted: z.array(
    z.object({
      kind: z.enum(['onderdrukt', 'baseline']),
      bevinding: Bevinding,
      reden: z.string().exactOptional(),
      place: Place.exactOptional(),
    }),
  ),
  source: z.object({
    kind: z.literal('entry'),
    bestand: z.string(),
    ...positie,
    bevindingen: z.array(Place),
  }),
});
const Problem = z.object({
  kind: z.literal('problem'),
  error: z.string(),
  source: z.object({ kind: z.literal('file'), bestand: z.string(), position: Positie.exactOptional() }),
});
const Results = z.array(z.discriminatedUnion('kind', [Verdict, Problem]));

/**
 * Results as one line; `undefined` for what must not be kept: a rule that failed is to be told every time. What nobody asks
 * of a verdict again is left out: the rules that it satisfies, and what each of the others found by itself.
 */
export function renderResults(results: readonly Result[]): string | undefined {
  const isDefect = results.some(
    (one) => one.kind === 'verdict' && one.toetsing.oordelen.some((oordeel) => 'defect' in oordeel),
  );
  return isDefect ? undefined : JSON.stringify(results.map(slim));
}

function slim(result: Result): unknown {
  if (result.kind === 'problem') return result;
  const oordelen = result.toetsing.oordelen
    .filter(({ uitslag }) => uitslag !== 'voldoet')
    .map((oordeel) => (oordeel.uitslag === 'voldoet niet' ? { ...oordeel, vondsten: [] } : oordeel));
  return { ...result, toetsing: { ...result.toetsing, oordelen } };
}

/** `undefined` when it is something else. */
export function parseResults(text: string): readonly Result[] | undefined {
  try {
    return Results.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
