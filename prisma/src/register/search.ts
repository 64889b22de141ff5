import { normaliseBegrip, type Register } from '@definitie-app/core';
import { Prisma } from '../../client/client.ts';
import { storable } from '../normalise.ts';
import { parseDefinities, SELECT_DEFINITIE } from './definitie-row.ts';
import type { Scope } from './scope.ts';

/** Longer questions are cut: more words do not find more. */
const MAX_WORDS = 300;

/** Full text for words in any order and inflection; trigrams for a begrip with a typo or half of one. */
export const search =
  ({ tx }: Scope): Register['search'] =>
  async (words, limit) => {
    const asked = normaliseBegrip(storable(words)).slice(0, MAX_WORDS);
    if (asked === '') return [];
    // plainto_tsquery reads any text, and quotes each word that it gives: only its own operators are replaced.
    const all = Prisma.sql`plainto_tsquery('dutch', ${asked})`;
    const any = Prisma.sql`replace(${all}::text, ' & ', ' | ')::tsquery`;
    return parseDefinities(
      await tx.$queryRaw`${SELECT_DEFINITIE}
        WHERE d.status <> 'gearchiveerd'
          AND (d.zoek @@ ${any} OR d.begrip_genormaliseerd % ${asked} OR ${asked} <% d.begrip_genormaliseerd)
        ORDER BY d.begrip_genormaliseerd = ${asked} DESC,
                 (d.zoek @@ ${all})::int + ts_rank(d.zoek, ${any}) + 2 * similarity(d.begrip_genormaliseerd, ${asked}) DESC,
                 d.status = 'vastgesteld' DESC, d.created_at DESC, d.id
        LIMIT ${limit}::int`,
    );
  };
