import type { Concept } from './concept.ts';

export const STATUSSEN = [
  'geimporteerd',
  'concept',
  'in_beoordeling',
  'vastgesteld',
  'gearchiveerd',
] as const;
export type Status = (typeof STATUSSEN)[number];

/** What a person may do, from least to most; each may do what those before it may. */
export const ROLLEN = ['anonymous', 'user', 'editor', 'admin'] as const;
export type Rol = (typeof ROLLEN)[number];

export const hasRol = (rol: Rol, atLeast: Rol): boolean => ROLLEN.indexOf(rol) >= ROLLEN.indexOf(atLeast);

export interface Persoon {
  readonly id: string;
  readonly naam: string;
}

/** Who does something, within which organisation, with what rights. */
export interface Actor extends Persoon {
  readonly orgId: string;
  readonly rol: Rol;
}

/** A text that exists elsewhere, and where. */
export interface Bronvermelding {
  /** As a reader knows it: the title of the begrippenkader, law or page. */
  readonly titel: string;
  readonly url?: string;
  /** Licence of the text, when known: an SPDX id or a short name. */
  readonly licentie?: string;
  /** The text that was found there. */
  readonly tekst: string;
}

/** Where the text of a version came from. Never an invented text that pretends to be a source. */
export type Herkomst =
  /** `bronnen`: what the text was before somebody changed it; its licence holds for what was made of it. */
  | { readonly soort: 'mens'; readonly bronnen?: readonly Bronvermelding[] }
  | { readonly soort: 'model'; readonly model: string; readonly bronnen: readonly Bronvermelding[] }
  | { readonly soort: 'overgenomen'; readonly uit: Bronvermelding }
  /** Nothing was found: only what is missing is said. */
  | { readonly soort: 'skelet' };

/** The texts elsewhere that a version was made from. */
export function vermeldingenOf(herkomst: Herkomst | undefined): readonly Bronvermelding[] {
  switch (herkomst?.soort) {
    case 'overgenomen':
      return [herkomst.uit];
    case 'model':
      return herkomst.bronnen;
    case 'mens':
      return herkomst.bronnen ?? [];
    default:
      return [];
  }
}

/** How far the drafting of a definitie is; shown in the chat while it runs. */
export type Generatie =
  | { readonly stap: 'geen' }
  | { readonly stap: 'wacht' | 'bronnen' | 'model' | 'toetsen' }
  | { readonly stap: 'herstel'; readonly ronde: number }
  /** `opmerking`: why the model did not write it, or did not get it right, in the user's words. */
  | { readonly stap: 'klaar'; readonly opmerking?: string }
  | { readonly stap: 'mislukt'; readonly reden: string };

export const isDrafting = (generatie: Generatie): boolean =>
  !['geen', 'klaar', 'mislukt'].includes(generatie.stap);

export interface Besluit {
  readonly uitslag: 'vastgesteld' | 'afgewezen';
  readonly door: Persoon;
  readonly op: Date;
  /** Always there for a refusal, and for an approval against the gate. */
  readonly reden?: string;
}

/** The latest version of one entry of an organisation's register. */
export interface Definitie {
  readonly id: string;
  readonly orgId: string;
  readonly begrippenkader: { readonly id: string; readonly titel: string; readonly heeftContext: boolean };
  readonly concept: Concept;
  /** 1, 2, …: a new text is a new version. */
  readonly version: number;
  /** Grows with every change, of text, status or progress: what a card is compared with. */
  readonly revision: number;
  readonly status: Status;
  /** Score of this version, 0..1; absent while there is no text. */
  readonly score?: number;
  readonly aanvrager: Persoon;
  /** Ids of the author and co-authors of this version: none of them may approve it. */
  readonly auteurs: readonly string[];
  readonly generatie: Generatie;
  readonly herkomst?: Herkomst;
  /** The last decision on this version. */
  readonly besluit?: Besluit;
}
