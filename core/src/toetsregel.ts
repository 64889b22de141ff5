import type { Analyse } from './analyse.ts';
import type { Concept, TekstVeld, Veld } from './concept.ts';
import type { Woordenlijst } from './taal/woordenlijst.ts';

/** How bad a finding is, from worst to least; one vocabulary from rule to chat to editor to gate. */
export const ERNSTEN = ['fout', 'waarschuwing', 'advies'] as const;
export type Ernst = (typeof ERNSTEN)[number];

/** A change of one field; offsets as in the text that was checked. */
export interface Edit {
  readonly veld: TekstVeld;
  readonly start: number;
  readonly end: number;
  readonly tekst: string;
}

/** A repair: all edits together, or none. Edits of one field do not overlap. */
export interface Fix {
  readonly titel: string;
  /** Keeps the meaning, so it may be applied unseen, with all others. */
  readonly veilig: boolean;
  readonly edits: readonly Edit[];
}

/** One place that breaks one rule, as the rule itself sees it. */
export interface Vondst {
  /** What was found, in the user's words, and what to do. */
  readonly melding: string;
  readonly veld: Veld;
  /** Offsets within `veld`, in UTF-16 units of the original text; both 0 when the field is absent or a list. */
  readonly start: number;
  readonly end: number;
  /** 0..1: how sure we are that a careful reader agrees. */
  readonly zekerheid: number;
  /** Ids of other rules that the same words break, when the rule itself knows so. */
  readonly related?: readonly string[];
  readonly fix?: Fix;
}

/** A finding as everyone outside the rules gets it: merged with its relatives, with its severity. */
export interface Bevinding extends Vondst {
  /** Id of the toetsregel, such as `STR-01`. */
  readonly code: string;
  readonly ernst: Ernst;
  readonly related: readonly string[];
}

/** A number in a rule that a profile may change. The object itself is the key under which the analysis keeps its value. */
export interface Parameter {
  readonly naam: string;
  readonly uitleg: string;
  readonly standaard: number;
  /** Both included. */
  readonly min: number;
  readonly max: number;
}

/** A quality rule as ASTRA describes it, plus the part of it that a machine can check. */
export interface Toetsregel {
  /** As ASTRA and the users write it; also the file name. */
  readonly id: string;
  /** Ids of rules that ask the same and are reported under this one. */
  readonly aliassen?: readonly string[];
  readonly naam: string;
  /** Why the rule exists, for who breaks it. */
  readonly uitleg: string;
  /** Yes means that the definitie is right. */
  readonly toetsvraag: string;
  /** ASTRA page, when there is one. */
  readonly bron?: string;
  /** Reported when certain; low certainty lowers it, a profile may change it. */
  readonly ernst: Ernst;
  /** Why this severity and not another: printed on the rule's page. */
  readonly ernstUitleg: string;
  /** What the check cannot see. */
  readonly grenzen: readonly string[];
  /** Shown on the rule's page, given to the model, and run as tests. */
  readonly goedeVoorbeelden: readonly Concept[];
  readonly fouteVoorbeelden: readonly Concept[];
  /** The part of a profile in which a word that the rule marks can be made known. */
  readonly profielblok?: 'afkortingen';
  /** What `check` looks up with `analyse.vind`. */
  readonly woordenlijsten?: readonly Woordenlijst[];
  /** What `check` looks up with `analyse.waarde`. */
  readonly parameters?: readonly Parameter[];
  /**
   * A pure function of the shared analysis. Absent when only a person, or the model, can answer the toetsvraag.
   * Returns `onbekend` when the concept lacks what the rule needs, and `te beoordelen` when nothing in it decides.
   */
  readonly check?: (analyse: Analyse) => readonly Vondst[] | 'onbekend' | 'te beoordelen';
}

/** What a rule answers about a text that it has nothing to say about: one list for all. */
export const NO_VONDSTEN: readonly Vondst[] = [];

/** More findings of one rule in one text help nobody: the first so many count. */
export const MAX_VONDSTEN = 20;

export const defineToetsregel = (toetsregel: Toetsregel): Toetsregel => toetsregel;
