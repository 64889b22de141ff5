import type { Platform } from '@definitie-app/core';

/** Tells the open pages of one person that something of theirs may have changed. */
export interface Views {
  /** Calls `look` at every change, until the returned function is called. */
  readonly watch: (userId: string, look: () => void) => () => void;
  readonly touch: (userId: string) => void;
}

export const PLATFORM: Platform = 'web';

export function createViews(): Views {
  const watching = new Map<string, Set<() => void>>();
  return {
    watch: (userId, look) => {
      const looks = watching.get(userId) ?? new Set();
      watching.set(userId, looks.add(look));
      return () => {
        looks.delete(look);
        if (looks.size === 0) watching.delete(userId);
      };
    },
    touch: (userId) => {
      for (const look of watching.get(userId) ?? []) look();
    },
  };
}
