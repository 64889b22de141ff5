import { type Bevinding, cellName } from '@definitie-app/core';
import { createIds } from '../ids.ts';
import type { Profielen } from '../profielen.ts';
import type { Collected } from '../read-files.ts';
import { type Failure, MAX_FILE_MB, readFailure } from '../read-text.ts';
import type { Place, Result } from '../result.ts';
import { readXlsxFile, type XlsxEntry } from './xlsx-file.ts';

/** Tests the definities of a workbook; places are cells, as a workbook has no lines. */
export async function* testXlsx(
  path: string,
  profielen: Pick<Profielen, 'voor'>,
  collection: Collected['collection'],
  failed: (failure: Failure) => readonly Result[],
): AsyncGenerator<readonly Result[]> {
  const read = await readXlsxFile(path, MAX_FILE_MB);
  if (!read.ok) return yield failed(readFailure(path, read));
  const keuze = await profielen.voor(path);
  if (!keuze.ok) return yield keuze.problems;
  const { verzameling } = await collection();
  const idOf = createIds(path);
  for (const entry of read.value) {
    const { concept, kaders } = entry;
    const toetsing = keuze.toetserVoor(kaders)(concept, verzameling);
    yield [
      {
        kind: 'verdict',
        id: idOf(concept.begrip),
        concept,
        toetsing,
        accepted: [],
        source: {
          kind: 'entry',
          bestand: path,
          ...placeOf(entry, 'definitie'),
          bevindingen: toetsing.bevindingen.map(({ veld }) => placeOf(entry, veld)),
        },
      },
    ];
  }
}

function placeOf({ blad, rij, kolommen }: XlsxEntry, veld: Bevinding['veld']): Place {
  const own =
    veld === 'begrip' || veld === 'definitie' || veld === 'toelichting' ? kolommen[veld] : undefined;
  const kolom = own ?? kolommen.definitie ?? 0;
  const position = { regel: rij, kolom: kolom + 1, cel: `${blad}!${cellName(kolom, rij)}` };
  return { ...position, end: position };
}
