import { isCapital } from './tekens.ts';
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

const CITING = new Set(
  'art art. artikel artikelen zie stb. stcrt. trb. pbeg pbeu pb kamerstukken wet'.split(' '),
);
/** Only with a name or number behind them: `volgens de Woningwet`, `bijlage 2`. */
const PERHAPS = new Set(['volgens', 'conform', 'bijlage', 'bron']);
/** How far behind it the name stands. */
const NAME_WINDOW = 3;
/** Not one certain law: `een wet`. */
const ANY = new Set(['een', 'elke', 'iedere', 'formele']);

/**
 * Whether these words cite one certain source. Unlike `isSource`, not `volgens een arts` and `lid van een club`, which
 * describe.
 */
export const isCitation = (words: readonly Token[]): boolean =>
  words.some(({ lower, kind }, at) => {
    const before = words[at - 1];
    if (kind === 'link' || (CITING.has(lower) && !ANY.has(before?.lower ?? ''))) return true;
    if (lower === 'lid')
      return before?.kind === 'number' || (before?.lower.endsWith('de') && before.lower !== 'de');
    if (!PERHAPS.has(lower)) return false;
    for (let i = at + 1; i <= at + NAME_WINDOW; i++) {
      const next = words[i];
      if (next && (next.kind === 'number' || isCapital(next.text))) return true;
    }
    return false;
  });
