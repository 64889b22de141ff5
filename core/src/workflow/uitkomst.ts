import type { Definitie, Rol } from '../definitie.ts';
import type { Register, Store } from '../ports.ts';
import type { OnDefect } from '../toetsing.ts';

/** What every use case needs from outside. */
export interface WorkflowDeps {
  readonly store: Store;
  readonly now: () => Date;
  readonly onDefect: OnDefect;
}

/** Why something was not done: nothing was changed, and whoever asked can be told exactly what to do. */
export type Weigering =
  | { readonly soort: 'niet gevonden' }
  | { readonly soort: 'rol'; readonly nodig: Rol }
  /** A (co-)author cannot decide on their own text. */
  | { readonly soort: 'vier ogen' }
  | { readonly soort: 'geen auteur' }
  /** The click was on a card of an older version. */
  | { readonly soort: 'verouderd'; readonly definitie: Definitie }
  | { readonly soort: 'al besloten'; readonly definitie: Definitie }
  | { readonly soort: 'andere status'; readonly definitie: Definitie }
  | { readonly soort: 'nog bezig' }
  | { readonly soort: 'leeg' }
  | { readonly soort: 'reden nodig' }
  /** The register has this begrip in this context as another entry. */
  | { readonly soort: 'bestaat al' }
  /** The gate: an editor may pass it with a written reason. */
  | { readonly soort: 'poort'; readonly redenen: readonly string[]; readonly definitie: Definitie }
  | { readonly soort: 'invoer'; readonly fout: Invoerfout };

export type Invoerfout =
  | { readonly soort: 'begrip leeg' }
  | { readonly soort: 'te lang'; readonly veld: string; readonly max: number; readonly lengte: number }
  /** `code` is the code point that is not allowed, `positie` its place in UTF-16 units. */
  | { readonly soort: 'stuurteken'; readonly veld: string; readonly code: number; readonly positie: number };

export type Uitkomst =
  | { readonly ok: true; readonly definitie: Definitie }
  | { readonly ok: false; readonly weigering: Weigering };

/** A use case inside its transaction: what came of it, and how the audit trail names it. */
export interface Handeling {
  readonly action: string;
  readonly id: string;
  readonly run: (
    register: Register,
  ) => Promise<Uitkomst & { readonly changes?: Readonly<Record<string, unknown>> }>;
}

export const refuse = (weigering: Weigering): Uitkomst => ({ ok: false, weigering });
