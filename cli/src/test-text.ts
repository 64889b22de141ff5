import {
  type EntryFix,
  type FileEdit,
  type Fix,
  type Format,
  findOnderdrukkingen,
  fixEach,
  type ToetserVoor,
  type Verzameling,
} from '@definitie-app/core';
import { createIds } from './ids.ts';
import { isJsonLines } from './json-lines.ts';
import { nl } from './messages/nl.ts';
import { createBytePositions, createPositions, type Unit } from './position.ts';
import { geenProfiel } from './profielen.ts';
import { bug, type FileSource, guard, problemOf, type Result } from './result.ts';
import { type Tested, testEntries } from './test-concepts.ts';
import { type EntryContext, entryVerdict } from './test-entry.ts';

/** How much is to be told about each finding. */
export interface Detail {
  readonly unit: Unit;
  /** With the changes of the file that carry out a fix. */
  readonly hasEdits: boolean;
}

export const PLAIN: Detail = { unit: 'utf16', hasEdits: false };

/** How a text is tested. */
export interface TestOptions {
  readonly toetserVoor?: ToetserVoor;
  readonly verzameling?: Verzameling | undefined;
  readonly detail?: Detail;
  readonly hasBom?: boolean;
}

/** What is tested before it is written and let go: a verdict takes far more room than its text. */
const BATCH = 100;

/** Tests a text; a batch is only tested when the one before it has been taken. */
export function* testText(
  path: string,
  text: string,
  format: Format,
  { toetserVoor = geenProfiel.toetserVoor, verzameling, detail = PLAIN, hasBom = false }: TestOptions = {},
): Generator<readonly Result[]> {
  const { entries, fouten } = format.read(text);
  const { of, los } = findOnderdrukkingen(text, format, entries);
  const position = detail.unit === 'bytes' ? createBytePositions(text, hasBom) : createPositions(text);
  const source: FileSource = { kind: 'file', bestand: path };
  const test = (from: number): readonly Tested[] =>
    testEntries(entries.slice(from, from + BATCH), toetserVoor, verzameling);
  const known = detail.hasEdits ? batches(entries.length).flatMap(test) : undefined;
  const context: EntryContext = {
    bestand: path,
    idOf: createIds(path),
    position,
    ...(known && { editsOf: editsOf({ text, read: format.read, entries }, known) }),
  };
  for (const from of batches(entries.length)) {
    const tested = known?.slice(from, from + BATCH) ?? test(from);
    yield tested.flatMap((one, at): readonly Result[] => {
      const index = from + at;
      const entry = entries[index];
      if (!entry) return [];
      if ('error' in one) return [bug(source, one.error)];
      return guard(source, () => [
        entryVerdict(context, entry, one.toetsing, {
          onderdrukkingen: of(index),
          los: index === entries.length - 1 ? los : [],
        }),
      ]);
    });
  }
  const isLines = fouten.length > 0 && format.languageId === 'json' && isJsonLines(text);
  yield fouten.map(({ melding, start }) =>
    problemOf(path, isLines ? nl.file.jsonLines : melding, position(start)),
  );
}

const batches = (count: number): readonly number[] =>
  Array.from({ length: Math.ceil(count / BATCH) }, (_, index) => index * BATCH);

const editsOf = (
  document: Parameters<typeof fixEach>[0],
  tested: readonly Tested[],
): ReadonlyMap<Fix, readonly FileEdit[]> =>
  fixEach(
    document,
    document.entries.flatMap((entry, index): readonly EntryFix[] => {
      const one = tested[index];
      if (!one || 'error' in one) return [];
      return one.toetsing.bevindingen.flatMap(({ fix }) => (fix ? [{ entry, fix }] : []));
    }),
  );
