import { readFile, stat } from 'node:fs/promises';
import { readSheet, type SheetEntry } from '@definitie-app/core';
import { nl } from '../messages/nl.ts';
import { type Attempt, attempt } from '../read-text.ts';
import { readXlsx } from './read-xlsx.ts';

/** A definitie, and the sheet that it stands in. */
export interface XlsxEntry extends SheetEntry {
  readonly blad: string;
}

export const isXlsx = (path: string): boolean => path.toLowerCase().endsWith('.xlsx');

/** The definities in all sheets of a workbook of at most so many megabytes. */
export async function readXlsxFile(
  path: string,
  maxMegabytes: number,
): Promise<Attempt<readonly XlsxEntry[]>> {
  const info = await attempt(() => stat(path));
  if (!info.ok) return info;
  if (!info.value.isFile()) return { ok: false, error: nl.file.notRegular };
  if (info.value.size > maxMegabytes * 1024 * 1024)
    return { ok: false, error: nl.file.tooLarge(maxMegabytes), isForeign: true };
  const bytes = await attempt(() => readFile(path));
  if (!bytes.ok) return bytes;
  const sheets = readXlsx(bytes.value);
  if (!sheets.ok) return sheets;
  return {
    ok: true,
    value: sheets.value.flatMap(({ naam, rows }) =>
      readSheet(rows).map((entry) => ({ ...entry, blad: naam })),
    ),
  };
}
