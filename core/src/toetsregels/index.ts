import type { Toetsregel } from '../toetsregel.ts';

export const toetsregels: readonly Toetsregel[] = [];
