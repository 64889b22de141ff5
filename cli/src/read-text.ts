import { readFile, stat } from 'node:fs/promises';
import { nl } from './messages/nl.ts';

/** A file is read as a whole, and what was read can take more than a hundred times its size: this stays near 1 GB. */
export const MAX_FILE_MB = 8;

export type Attempt<Value> = { readonly ok: true; readonly value: Value } | Failure;

export interface Failure {
  readonly ok: false;
  readonly error: string;
  readonly isAbsent?: boolean;
  /** What is in it cannot be a document for us: it is none of our concern unless someone says that it is. */
  readonly isForeign?: boolean;
}

/** Stands in a name where its bytes are no UTF-8; by such a name nothing can be opened. */
const NO_UTF8 = '\ufffd';

/** The same, but a file whose name cannot be read is not told to be absent. */
export const readFailure = (path: string, failure: Failure): Failure =>
  failure.isAbsent && path.includes(NO_UTF8)
    ? { ok: false, error: nl.file.unreadableName, isForeign: true }
    : failure;

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
    return { ok: false, error: nl.file.tooLarge(maxMegabytes), isForeign: true };
  const read = await attempt(() => readFile(path));
  if (!read.ok) return read;
  const bytes = read.value;
  if (bytes.includes(0)) return { ok: false, error: nl.file.notText, isForeign: true };
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { ok: true, value: { bytes, text, hasBom: bytes.subarray(0, BOM.length).equals(BOM) } };
  } catch {
    return { ok: false, error: nl.file.notText, isForeign: true };
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
