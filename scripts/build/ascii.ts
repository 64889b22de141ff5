import { hexOf } from '@definitie-app/core';

/**
 * The same script without characters outside ASCII, which an engine reads faster and keeps in half the room. The bundler has
 * escaped those in strings and templates; only regular expressions still have them, where such an escape means the same.
 */
export const asAscii = (script: string): string =>
  script.replace(/\P{ASCII}/gu, (character) =>
    character
      .split('')
      .map((unit) => `\\u${hexOf(unit)}`)
      .join(''),
  );
