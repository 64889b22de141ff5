import { randomUUID } from 'node:crypto';
import { chmod, rename, rm, writeFile } from 'node:fs/promises';

/**
 * Writes a file all or nothing: a reader never sees half of it. The reason when it fails; then the file is as it was.
 * With a mode the file gets exactly that one.
 */
export async function writeWhole(
  path: string,
  content: string | Buffer,
  mode?: number,
): Promise<string | undefined> {
  const draft = `${path}.${randomUUID()}`;
  try {
    await writeFile(draft, content, { flag: 'wx' });
    if (mode !== undefined) await chmod(draft, mode);
    await rename(draft, path);
    return undefined;
  } catch (error) {
    // That the file could not be written is what is told; a draft that stays behind is harmless.
    await rm(draft, { force: true }).catch(() => undefined);
    return error instanceof Error && 'code' in error ? String(error.code) : String(error);
  }
}
