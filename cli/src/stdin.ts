import { fstatSync } from 'node:fs';

const STDIN = 0;

/** Whether the standard input is a folder: Node reads that as nothing at all. */
export function isStdinFolder(): boolean {
  try {
    return fstatSync(STDIN).isDirectory();
  } catch {
    // Closed: that is nothing at all.
    return false;
  }
}
