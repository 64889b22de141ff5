import type { Definitie, Register } from '@definitie-app/core';
import { z } from 'zod';
import { Prisma } from '../../client/client.ts';
import { begripSleutel } from '../normalise.ts';
import { parseDefinities, SELECT_DEFINITIE } from './definitie-row.ts';
import { isId, type Scope } from './scope.ts';

export const findDefinitie =
  ({ tx }: Scope) =>
  async (id: string): Promise<Definitie | undefined> =>
    isId(id)
      ? parseDefinities(await tx.$queryRaw`${SELECT_DEFINITIE} WHERE d.id = ${id}::uuid`)[0]
      : undefined;

export const findByBegrip =
  ({ tx }: Scope): Register['findByBegrip'] =>
  async (begrip) =>
    parseDefinities(
      await tx.$queryRaw`${SELECT_DEFINITIE}
        WHERE d.begrip_sleutel = ${begripSleutel(begrip)} AND d.status <> 'gearchiveerd'
        ORDER BY d.status = 'vastgesteld' DESC, d.created_at DESC, d.id`,
    );

const Total = z.tuple([z.object({ total: z.number() })]);

export const awaiting =
  ({ tx }: Scope): Register['awaiting'] =>
  async (userId, limit) => {
    const mayDecide = Prisma.sql`WHERE d.status = 'in_beoordeling' AND ${userId}::uuid <> ALL (d.auteurs)`;
    const [{ total }] = Total.parse(
      await tx.$queryRaw`SELECT count(*)::int AS total FROM definitions AS d ${mayDecide}`,
    );
    const definities = parseDefinities(
      await tx.$queryRaw`${SELECT_DEFINITIE} ${mayDecide} ORDER BY d.submitted_at, d.id LIMIT ${limit}::int`,
    );
    return { total, definities };
  };
