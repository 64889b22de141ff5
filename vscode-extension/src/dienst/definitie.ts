import * as z from 'zod/mini';

const Namen = z.optional(z.array(z.string()));
const Context = z.object({ organisatorisch: Namen, juridisch: Namen, wettelijkeBasis: Namen });

/** An entry of the register, as far as the editor shows it. */
export const Definitie = z.object({
  id: z.string(),
  begrip: z.string(),
  definitie: z.string(),
  toelichting: z.optional(z.string()),
  context: Context,
  version: z.int(),
  status: z.enum(['geimporteerd', 'concept', 'in_beoordeling', 'vastgesteld', 'gearchiveerd']),
  score: z.optional(z.number()),
  generatie: z.object({
    stap: z.enum(['geen', 'wacht', 'bronnen', 'model', 'toetsen', 'herstel', 'klaar', 'mislukt']),
    reden: z.optional(z.string()),
    opmerking: z.optional(z.string()),
  }),
  besluit: z.optional(
    z.object({ uitslag: z.enum(['vastgesteld', 'afgewezen']), door: z.string(), op: z.string() }),
  ),
});
export type Definitie = z.output<typeof Definitie>;

export const Gevonden = z.object({ items: z.array(Definitie) });

/** What the service is asked to draft, or given to keep. */
export interface Aanvraag {
  readonly begrip: string;
  readonly context: z.output<typeof Context>;
  readonly definitie?: string;
  readonly toelichting?: string | undefined;
}
