import { CATEGORIEEN, type Categorie, type Concept, type Context } from '../concept.ts';
import type { Entry, Invoeging } from './document.ts';
import type { Line } from './markdown-lines.ts';
import { type Label, type ListLabel, listOf, normal } from './markdown-words.ts';
import type { BuiltTekst } from './tekst.ts';

/** What a document says of a begrip, and under which label; without one it explains the definitie. */
export interface Field {
  readonly label: Label | 'unknown' | undefined;
  readonly tekst: BuiltTekst;
}

export interface EntryParts {
  readonly begrip: BuiltTekst | undefined;
  readonly definitie: BuiltTekst | undefined;
  readonly fields: readonly Field[];
  /** Of all that is said of the begrip. */
  readonly block: Line;
  /** Where the whole entry is, when it has no begrip that could be pointed at. */
  readonly place?: Line;
  /** How to add a toelichting, in a layout that has a place for one. */
  readonly newToelichting?: Invoeging;
}

export function makeEntry(parts: EntryParts): Entry {
  const { begrip, definitie, fields, block, newToelichting } = parts;
  const toelichting = fields.length > 0 ? findToelichting(fields) : undefined;
  const place = parts.place ?? begrip ?? block;
  return {
    concept: conceptOf(begrip?.tekst ?? '', definitie?.tekst ?? '', toelichting?.tekst, fields),
    start: place.start,
    end: place.end,
    velden: veldenOf(begrip, definitie, toelichting),
    nieuw: toelichting || !newToelichting ? NOTHING : { toelichting: newToelichting },
    block,
    kaders: NO_KADERS,
  };
}

const NOTHING: Entry['nieuw'] = {};
const NO_KADERS: Entry['kaders'] = [];

const veldenOf = (
  begrip: BuiltTekst | undefined,
  definitie: BuiltTekst | undefined,
  toelichting: BuiltTekst | undefined,
): Entry['velden'] =>
  begrip && definitie && !toelichting
    ? { begrip: begrip.kaart, definitie: definitie.kaart }
    : {
        ...(begrip && { begrip: begrip.kaart }),
        ...(definitie && { definitie: definitie.kaart }),
        ...(toelichting && { toelichting: toelichting.kaart }),
      };

const conceptOf = (
  begrip: string,
  definitie: string,
  toelichting: string | undefined,
  fields: readonly Field[],
): Concept =>
  fields.length === 0
    ? { begrip, definitie }
    : { begrip, definitie, ...(toelichting && { toelichting }), ...metadataOf(fields) };

/** One that is empty is a place to write in. */
const findToelichting = (fields: readonly Field[]): BuiltTekst | undefined => {
  const labelled = fields.filter(({ label }) => label === 'toelichting');
  const found =
    labelled.find(isFilled) ?? fields.find((field) => field.label === undefined && isFilled(field));
  return (found ?? labelled[0])?.tekst;
};

const isFilled = ({ tekst }: Field): boolean => tekst.tekst !== '';

function metadataOf(fields: readonly Field[]): Partial<Concept> {
  const all = (label: ListLabel): readonly string[] | undefined => {
    const found = fields
      .filter((field) => field.label === label)
      .flatMap(({ tekst }) => listOf(label, tekst.tekst));
    return found.length > 0 ? found : undefined;
  };
  const bronnen = all('bronnen');
  const synoniemen = all('synoniemen');
  const voorbeelden = all('voorbeelden');
  const categorie = findCategorie(fields);
  const context = contextOf(all('organisatorisch'), all('juridisch'), all('wettelijkeBasis'));
  return {
    ...(bronnen && { bronnen }),
    ...(synoniemen && { synoniemen }),
    ...(voorbeelden && { voorbeelden }),
    ...(categorie && { categorie }),
    ...(context && { context }),
  };
}

/** A categorie that is none of ours is another sorting of the begrippen. */
const findCategorie = (fields: readonly Field[]): Categorie | undefined => {
  const written = fields.find(({ label }) => label === 'categorie');
  return written && CATEGORIEEN.find((categorie) => categorie === normal(written.tekst.tekst));
};

const contextOf = (
  organisatorisch: readonly string[] | undefined,
  juridisch: readonly string[] | undefined,
  wettelijkeBasis: readonly string[] | undefined,
): Context | undefined =>
  organisatorisch || juridisch || wettelijkeBasis
    ? {
        ...(organisatorisch && { organisatorisch }),
        ...(juridisch && { juridisch }),
        ...(wettelijkeBasis && { wettelijkeBasis }),
      }
    : undefined;
