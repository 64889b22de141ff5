import type { Beoordeling } from './beoordeling/beoordeling.ts';
import type { Concept, Context } from './concept.ts';
import type { Actor, Besluit, Definitie, Generatie, Herkomst, Persoon, Rol, Status } from './definitie.ts';
import type { ChatIdentiteit, Kaart, KaartPlaats, Platform } from './kaart.ts';
import type { Toetsing } from './toetsing.ts';
import type { Toetsregel } from './toetsregel.ts';

/** Asks a language model. */
export interface Taalmodel {
  /** The model's own name, kept with what it wrote. */
  readonly naam: string;
  /**
   * The model's answer as text.
   * @throws ModelFout when it refuses, does not answer in time, or cannot be reached.
   */
  complete(prompt: Prompt, signal: AbortSignal): Promise<string>;
}

export interface Prompt {
  /** What the model is and may do. */
  readonly opdracht: string;
  /** The question; everything from outside stands in it as marked data. */
  readonly vraag: string;
  /** Name and JSON Schema of the answer: every property required, an object at the root. */
  readonly antwoord: { readonly naam: string; readonly schema: Readonly<Record<string, unknown>> };
}

export class ModelFout extends Error {
  override readonly name = 'ModelFout';
  readonly soort: 'geweigerd' | 'te laat' | 'onbereikbaar' | 'onbegrijpelijk';
  /** The same question may well be answered a little later, without anyone doing anything. */
  readonly tijdelijk: boolean;
  constructor(
    soort: ModelFout['soort'],
    message: string,
    options: ErrorOptions & { readonly tijdelijk?: boolean } = {},
  ) {
    super(message, options);
    this.soort = soort;
    this.tijdelijk = options.tijdelijk ?? false;
  }
}

/** The store cannot take the work now: nothing was changed, trying again later is safe. */
export class OpslagFout extends Error {
  override readonly name = 'OpslagFout';
  readonly reden: 'schijf vol' | 'geheugen vol' | 'onbereikbaar';
  constructor(reden: OpslagFout['reden'], options?: ErrorOptions) {
    super(`store: ${reden}`, options);
    this.reden = reden;
  }
}

/** The begrippenkader has this begrip in this context already, as another entry: nothing was changed. */
export class BegripBestaat extends Error {
  override readonly name = 'BegripBestaat';
  readonly definitieId: string;
  constructor(definitieId: string) {
    super(`the same begrip and context as ${definitieId}`);
    this.definitieId = definitieId;
  }
}

/** Answers toetsvragen that nothing in a text decides: a person or the model. */
export interface Beoordelaar {
  /** Who answers, kept with the answers. */
  readonly naam: string;
  /**
   * At most one answer for each question; a question without one stays open.
   * @throws ModelFout when a model gives no usable answer.
   */
  beoordeel(
    concept: Concept,
    vragen: readonly Toetsregel[],
    signal: AbortSignal,
  ): Promise<readonly Beoordeling[]>;
}

/** Work that must follow a change: written with it, done after it, at least once. */
export type Opdracht =
  | { readonly type: 'generate'; readonly definitieId: string; readonly version: number }
  | { readonly type: 'notify'; readonly definitieId: string };

/** Ids and field names only: never a name or text of a person. */
export interface Auditregel {
  /** Absent when nobody is known, such as a job. */
  readonly userId?: string;
  /** Such as `definitie.vaststellen`. */
  readonly action: string;
  readonly resourceType: string;
  readonly resourceId?: string;
  readonly changes?: Readonly<Record<string, unknown>>;
  readonly success: boolean;
  /** A reason code, not a text that may hold data. */
  readonly error?: string;
}

export interface NieuweDefinitie {
  readonly concept: Concept;
  readonly aanvrager: Persoon;
  readonly generatie: Generatie;
  readonly herkomst?: Herkomst;
  /** The same key twice gives the same definitie: one message of the platform is one request. */
  readonly key: string;
}

/** A collection of someone else's definities, taken in to be reused. */
export interface NieuwKader {
  readonly iri: string;
  readonly titel: string;
  /** BCP 47. */
  readonly taal: string;
  readonly licentie?: string;
  /** Holds for every concept in it that names none. */
  readonly context: Context;
}

/** What must still hold when a change is written; else the change does not happen. */
export interface Verwachting {
  readonly id: string;
  readonly version: number;
  readonly status: Status;
  /** When given, nothing at all may have changed: neither text, status nor progress. */
  readonly revision?: number;
}

export type Wijziging =
  | { readonly soort: 'status'; readonly naar: Status; readonly besluit?: Besluit }
  /** A next version, as `concept`; a version that still has no text is filled instead. */
  | {
      readonly soort: 'tekst';
      readonly concept: Concept;
      readonly auteurs: readonly string[];
      /** Why, for the history. */
      readonly reden: string;
      readonly herkomst: Herkomst;
      readonly generatie: Generatie;
      readonly toetsing: Toetsing;
    }
  | { readonly soort: 'generatie'; readonly generatie: Generatie };

/** One question to the model and what came of it. */
export interface Ronde {
  readonly definitieId: string;
  readonly version: number;
  /** 0 is the draft, 1..3 the repairs. */
  readonly ronde: number;
  readonly model: string;
  readonly prompt: string;
  readonly antwoord?: string;
  readonly score?: number;
  readonly fout?: string;
}

/** The register of one organisation, within one transaction: all of it happens, or nothing. */
export interface Register {
  find(id: string): Promise<Definitie | undefined>;
  /** All entries with this begrip, whatever their context and begrippenkader: vastgesteld first, then newest. */
  findByBegrip(begrip: string): Promise<readonly Definitie[]>;
  /** Best match first, on begrip, definitie and synoniemen; forgiving of a typo in the begrip. */
  search(words: string, limit: number): Promise<readonly Definitie[]>;
  /** How many `search` would find without a limit. */
  countFound(words: string): Promise<number>;
  /** What waits for a decision that this person may take, longest waiting first. */
  awaiting(
    userId: string,
    limit: number,
  ): Promise<{ readonly total: number; readonly definities: readonly Definitie[] }>;
  /** Finds the one with the same key, or the same begrip and context in the organisation's own begrippenkader, or makes one. */
  create(nieuw: NieuweDefinitie): Promise<{ readonly definitie: Definitie; readonly isNew: boolean }>;
  /**
   * One compare-and-set. `undefined` when the expectation no longer holds: nothing was changed.
   * @throws BegripBestaat when the new text has the begrip and context of another entry; the transaction can go on.
   */
  change(expected: Verwachting, wijziging: Wijziging): Promise<Definitie | undefined>;
  /** Takes in a begrippenkader as `geimporteerd`; taking it in again brings it up to date and doubles nothing. */
  importKader(
    kader: NieuwKader,
    concepten: readonly Concept[],
  ): Promise<{ readonly added: number; readonly changed: number }>;
  addRonde(ronde: Ronde): Promise<void>;
  /** Another copy of the card. The same key twice is one copy: one message of the platform places one card. */
  addKaart(definitieId: string, plaats: KaartPlaats, key: string): Promise<Kaart>;
  kaarten(definitieId: string): Promise<readonly Kaart[]>;
  /** The newest cards of one conversation on a platform, oldest first: `match` is contained in their `plaats`. */
  kaartenAt(
    platform: Platform,
    match: Readonly<Record<string, unknown>>,
    limit: number,
  ): Promise<readonly Kaart[]>;
  /** Notes where a card that does not stand anywhere yet is to be placed: in the thread that was opened for it. */
  moveKaart(id: string, plaats: KaartPlaats['plaats']): Promise<void>;
  /** Notes that the card stands there and shows this revision; a lower revision than the noted one changes nothing. */
  paintKaart(
    id: string,
    painted: {
      readonly messageId: string;
      readonly revision: number;
      readonly plaats?: Readonly<Record<string, unknown>>;
    },
  ): Promise<void>;
  findUser(id: string): Promise<Actor | undefined>;
  users(): Promise<readonly Actor[]>;
  /** Adds who is not known yet, or returns who is. */
  addUser(identiteit: ChatIdentiteit, naam: string, rol: Rol): Promise<Actor>;
  setRol(userId: string, rol: Rol): Promise<void>;
  /** The decrypted token of a connected workspace; `''` where the platform needs none. */
  findInstallation(platform: Platform, workspaceId: string): Promise<{ readonly token: string } | undefined>;
  saveInstallation(platform: Platform, workspaceId: string, token: string): Promise<void>;
  audit(regel: Auditregel): Promise<void>;
  emit(opdracht: Opdracht): Promise<void>;
}

export interface Store {
  /**
   * Runs `work` in one transaction that can see and change the rows of this organisation only.
   * @throws OpslagFout when the database is full or out of reach.
   */
  withOrg<T>(orgId: string, work: (register: Register) => Promise<T>): Promise<T>;
  /**
   * Writes what is left of something that was refused, and the work that follows from it: by itself, as there is no
   * change that it belongs to, so that it keeps nobody waiting.
   * @throws OpslagFout
   */
  record(orgId: string, regel: Auditregel, opdracht?: Opdracht): Promise<void>;
  /** Whose workspace this is and, when known there, who it is. Crosses organisations by a named SQL function. */
  resolveIdentiteit(
    identiteit: ChatIdentiteit,
  ): Promise<{ readonly orgId: string; readonly actor?: Actor } | undefined>;
}
