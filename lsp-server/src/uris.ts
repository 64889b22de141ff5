import { basename } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { PROFIEL_NAAM } from '@definitie-app/core';

/** The path of a file; `undefined` for a document that is none. */
export const pathOf = (uri: string): string | undefined => {
  try {
    return uri.startsWith('file:') ? fileURLToPath(uri) : undefined;
  } catch {
    return undefined;
  }
};

/** The same for every way to write the URI of a file; clients differ in what they escape. */
export const canonicalOf = (uri: string): string => {
  const path = pathOf(uri);
  return path === undefined ? uri : pathToFileURL(path).href;
};

export const isProfiel = (uri: string): boolean => basename(pathOf(uri) ?? '') === PROFIEL_NAAM;
