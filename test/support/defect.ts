import type { OnDefect } from '@definitie-app/core';

/** No toetsregel may fail in a test that is not about that. */
export const noDefect: OnDefect = (code, cause) => {
  throw new Error(`toetsregel ${code} failed`, { cause });
};
