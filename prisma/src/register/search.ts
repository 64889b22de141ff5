import { normaliseBegrip, type Register } from '@definitie-app/core';
import { z } from 'zod';
import { Prisma } from '../../client/client.ts';
import { storable } from '../normalise.ts';
import { parseDefinities, SELECT_DEFINITIE } from './definitie-row.ts';
import type { Scope } from './scope.ts';

/** Longer questions are cut: more words do not find more. */
const MAX_WORDS = 300;

const normaliseWords = (words: string): string => normaliseBegrip(storable(words)).slice(0, MAX_WORDS);

// plainto_tsquery reads any text, and quotes each word that it gives: only its own operators are replaced.
const allOf = (asked: string): Prisma.Sql => Prisma.sql`plainto_tsquery('dutch', ${asked})`;
const anyOf = (asked: string): Prisma.Sql =>
  Prisma.sql`replace(${allOf(asked)}::text, ' & ', ' | ')::tsquery`;

/** Full text for words in any order and inflection; trigrams for a begrip with a typo or half of one. */
const isFound = (asked: string): Prisma.Sql => Prisma.sql`
  d.status <> 'gearchiveerd'
  AND (d.zoek @@ ${anyOf(asked)} OR d.begrip_genormaliseerd % ${asked} OR ${asked} <% d.begrip_genormaliseerd)`;

export const search =
  ({ tx }: Scope): Register['search'] =>
  async (words, limit) => {
    const asked = normaliseWords(words);
    if (asked === '') return [];
    return parseDefinities(
      await tx.$queryRaw`${SELECT_DEFINITIE}
        WHERE ${isFound(asked)}
        ORDER BY d.begrip_genormaliseerd = ${asked} DESC,
                 (d.zoek @@ ${allOf(asked)})::int + ts_rank(d.zoek, ${anyOf(asked)})
                   + 2 * similarity(d.begrip_genormaliseerd, ${asked}) DESC,
                 d.status = 'vastgesteld' DESC, d.created_at DESC, d.id
        LIMIT ${limit}::int`,
    );
  };

const Total = z.tuple([z.object({ total: z.number() })]);

export const countFound =
  ({ tx }: Scope): Register['countFound'] =>
  async (words) => {
    const asked = normaliseWords(words);
    if (asked === '') return 0;
    const [{ total }] = Total.parse(
      await tx.$queryRaw`SELECT count(*)::int AS total FROM definitions AS d WHERE ${isFound(asked)}`,
    );
    return total;
  };
