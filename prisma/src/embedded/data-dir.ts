import { accessSync, constants, mkdirSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** The directory for our own data cannot be used; `reden` is what the system said. */
export class DataDirFout extends Error {
  override readonly name = 'DataDirFout';
  readonly reden: 'geen map' | 'geen rechten' | 'niet te maken';
  readonly path: string;
  constructor(path: string, reden: DataDirFout['reden'], options?: ErrorOptions) {
    super(`${path}: ${reden}`, options);
    this.path = path;
    this.reden = reden;
  }
}

/**
 * Makes the directory, and those above it, when they are not there. One at a time: `recursive` of node never returns
 * below `/proc`, where nothing can be made.
 * @throws DataDirFout
 */
export function makeDataDir(dataDir: string): void {
  const path = resolve(dataDir);
  try {
    make(path);
    if (!statSync(path).isDirectory()) throw new DataDirFout(path, 'geen map');
    accessSync(path, constants.W_OK | constants.X_OK);
  } catch (error) {
    throw error instanceof DataDirFout ? error : new DataDirFout(path, redenOf(error), { cause: error });
  }
}

function make(path: string): void {
  if (statSync(path, { throwIfNoEntry: false }) !== undefined) return;
  if (dirname(path) !== path) make(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process was first.
    if (codeOf(error) !== 'EEXIST') throw error;
  }
}

const codeOf = (error: unknown): unknown =>
  error instanceof Error && 'code' in error ? error.code : undefined;

function redenOf(error: unknown): DataDirFout['reden'] {
  switch (codeOf(error)) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return 'geen rechten';
    case 'ENOTDIR':
      return 'geen map';
    default:
      return 'niet te maken';
  }
}
