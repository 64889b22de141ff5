import { readFile, stat } from 'node:fs/promises';
import { nl } from './messages/nl.ts';

export type Attempt<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: string; readonly isAbsent?: boolean };

/** A file of text. */
export interface FileText {
  readonly bytes: Buffer;
  /** Without the byte order mark that it may begin with. */
  readonly text: string;
  readonly hasBom: boolean;
}

/** What a file of at most so many megabytes says, when it is text in UTF-8. */
export async function readFileText(path: string, maxMegabytes: number): Promise<Attempt<FileText>> {
  const info = await attempt(() => stat(path));
  if (!info.ok) return info;
  if (!info.value.isFile()) return { ok: false, error: nl.file.notRegular };
  if (info.value.size > maxMegabytes * 1024 * 1024)
    return { ok: false, error: nl.file.tooLarge(maxMegabytes) };
  const read = await attempt(() => readFile(path));
  if (!read.ok) return read;
  const bytes = read.value;
  if (bytes.includes(0)) return { ok: false, error: nl.file.notText };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { ok: true, value: { bytes, text, hasBom: bytes.subarray(0, BOM.length).equals(BOM) } };
  } catch {
    return { ok: false, error: nl.file.notText };
  }
}

export const BOM = Buffer.from('\ufeff');

/** Only the text of it. */
export async function readText(path: string, maxMegabytes: number): Promise<Attempt<string>> {
  const read = await readFileText(path, maxMegabytes);
  return read.ok ? { ok: true, value: read.value.text } : read;
}

export async function attempt<Value>(work: () => Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const isAbsent = code === 'ENOENT' || code === 'ENOTDIR';
    return { ok: false, error: isAbsent ? nl.file.notFound : nl.file.unreadable(code), isAbsent };
  }
}
