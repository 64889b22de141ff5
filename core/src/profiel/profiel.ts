import type { Ernst } from '../toetsregel.ts';

/** What an organisation or workspace changes of one toetsregel. */
export interface RegelInstelling {
  readonly ernst?: Ernst | 'uit' | undefined;
  /** By name of the parameter. */
  readonly parameters?: Readonly<Record<string, number>> | undefined;
}

/** A context that the organisation knows, with the other names that it goes by. */
export interface BekendeContext {
  readonly naam: string;
  readonly aliassen?: readonly string[] | undefined;
}

/** What an organisation or workspace changes of the toetsing; everything absent is as built in. */
export interface Profiel {
  /** By id of the toetsregel. */
  readonly regels?: Readonly<Record<string, RegelInstelling>> | undefined;
  /** Words and phrases to add, by name of the woordenlijst. */
  readonly woorden?: Readonly<Record<string, readonly string[]>> | undefined;
  /** Abbreviations that the readers know, with their full form. */
  readonly afkortingen?: Readonly<Record<string, string>> | undefined;
  /** Preferred spelling, by the spelling that it replaces. */
  readonly schrijfwijzen?: Readonly<Record<string, string>> | undefined;
  readonly contexten?:
    | {
        readonly organisaties?: readonly BekendeContext[] | undefined;
        readonly rechtsgebieden?: readonly BekendeContext[] | undefined;
        readonly wetten?: readonly BekendeContext[] | undefined;
      }
    | undefined;
}
