import { normaliseBegrip } from '@definitie-app/core';
import * as z from 'zod';

/** What a client that knows the register tells of it, with `definitie/registerstatus`. */
const Told = z.object({
  begrippen: z.array(z.object({ begrip: z.string(), status: z.string().max(100) })).max(100_000),
});

/** The status of begrippen in the register, as far as someone has told. */
export interface Registerstatus {
  readonly of: (begrip: string) => string | undefined;
  /** False when what is told cannot be read. */
  readonly tell: (told: unknown) => boolean;
}

export function createRegisterstatus(): Registerstatus {
  const known = new Map<string, string>();
  return {
    of: (begrip) => known.get(normaliseBegrip(begrip)),
    tell: (told) => {
      const { data } = Told.safeParse(told);
      for (const { begrip, status } of data?.begrippen ?? []) known.set(normaliseBegrip(begrip), status);
      return data !== undefined;
    },
  };
}
