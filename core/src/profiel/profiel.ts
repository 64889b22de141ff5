import type { Ernst } from '../toetsregel.ts';

/** What an organisation or workspace changes of one toetsregel. */
export interface RegelInstelling {
  /** `uit`: the rule does not count; `aan`: as built in, whatever else the profile says. */
  readonly ernst?: Ernst | 'uit' | 'aan' | undefined;
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

/** What counts differently for some files. */
export interface PadProfiel extends Profiel {
  /** Patterns of paths, from the folder of the profile (glob.ts). */
  readonly pad: readonly string[];
}

/** What counts differently for one begrippenkader. */
export interface VerzamelingProfiel extends Profiel {
  /** The name or the IRI of the begrippenkader. */
  readonly naam: string;
}

/** How some documents are to be read. */
export interface DocumentKeuze {
  /** Patterns of paths, from the folder of the profile (glob.ts). */
  readonly glob: readonly string[];
  /** The `languageId` of a format, or `geen`. */
  readonly format: string;
  /** One of the layouts of the format. */
  readonly layout?: string | undefined;
}

/** A whole `.definitie.yaml`: what counts everywhere, and where something else counts. */
export interface Profielbestand extends Profiel {
  /** In order: what comes later counts more. */
  readonly paden?: readonly PadProfiel[] | undefined;
  /** In order; counts more than `paden`. */
  readonly verzamelingen?: readonly VerzamelingProfiel[] | undefined;
  /** In order: what comes later counts more. */
  readonly documents?: readonly DocumentKeuze[] | undefined;
}
