import type { Token } from './tokens.ts';

/** Words that name a source or a place in one. */
const BRONWOORDEN = new Set(
  'bron art art. artikel artikelen lid zie wet stb. stcrt. trb. pbeg pbeu pb kamerstukken bijlage conform volgens'.split(
    ' ',
  ),
);

/** Whether these words name a source: then they are no explanation. */
export const isSource = (words: readonly Token[]): boolean =>
  words.some(({ lower, kind }) => BRONWOORDEN.has(lower) || kind === 'link');
