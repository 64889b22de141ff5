import { PROFIEL_NAAM } from '../document/profiel-naam.ts';
import { type Format, formatOf, formats } from '../document/read.ts';
import { matchesGlob } from './glob.ts';
import type { Profielbestand } from './profiel.ts';

/** The name of no format: a document that is not to be read. */
export const GEEN_FORMAT = 'geen';

/** What the profile says of how to read a document with this path: the last part that does so counts. Pure. */
export const documentVoor = (
  { documents = [] }: Pick<Profielbestand, 'documents'>,
  pad: string | undefined,
): Document | undefined =>
  documents.findLast(({ glob }) => pad !== undefined && glob.some((pattern) => matchesGlob(pattern, pad)));

type Document = NonNullable<Profielbestand['documents']>[number];

/**
 * How to read a document: as the profile says of its path, else by the language of the
 * editor or the file name. `undefined` when it is not to be read, as a profile itself never is. Pure.
 */
export function formatVoor(
  profiel: Pick<Profielbestand, 'documents'>,
  pad: string | undefined,
  ...languageIdsOrNames: readonly string[]
): Format | undefined {
  if (languageIdsOrNames.some((name) => name.endsWith(PROFIEL_NAAM))) return undefined;
  const said = documentVoor(profiel, pad);
  if (said) {
    const found = formats.find(({ languageId }) => languageId === said.format);
    return found && (said.layout === undefined ? found : (found.layouts.get(said.layout) ?? found));
  }
  return languageIdsOrNames.map(formatOf).find((found) => found !== undefined);
}
