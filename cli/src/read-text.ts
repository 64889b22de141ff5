import { readFile, stat } from 'node:fs/promises';
import { nl } from './messages/nl.ts';

/** The text of a file of at most so many megabytes. */
export async function readText(path: string, maxMegabytes: number): Promise<Attempt<string>> {
  const info = await attempt(() => stat(path));
  if (!info.ok) return info;
  if (!info.value.isFile()) return { ok: false, error: nl.file.notRegular };
  if (info.value.size > maxMegabytes * 1024 * 1024)
    return { ok: false, error: nl.file.tooLarge(maxMegabytes) };
  const bytes = await attempt(() => readFile(path));
  if (!bytes.ok) return bytes;
  if (bytes.value.includes(0)) return { ok: false, error: nl.file.notText };
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes.value) };
  } catch {
    return { ok: false, error: nl.file.notText };
  }
}

export type Attempt<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: string; readonly isAbsent?: boolean };

export async function attempt<Value>(work: () => Promise<Value>): Promise<Attempt<Value>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    const isAbsent = code === 'ENOENT' || code === 'ENOTDIR';
    return { ok: false, error: isAbsent ? nl.file.notFound : nl.file.unreadable(code), isAbsent };
  }
}
