import { findStuurteken } from '@definitie-app/core';
import * as z from 'zod';
import { zoekCard } from '../cards/zoek-card.ts';
import { refusal } from '../refusal.ts';
import { defineCommand } from './command.ts';

const MAX_WOORDEN = 255;
const SHOWN = 5;

/** Searches the organisation's register. */
export const zoek = defineCommand({
  name: 'zoek',
  rol: 'user',
  input: z.object({ woorden: z.string() }),
  run: async ({ store, messages }, { orgId }, { woorden }) => {
    const fout =
      findStuurteken('woorden', woorden) ??
      (woorden.length > MAX_WOORDEN
        ? ({ soort: 'te lang', veld: 'woorden', max: MAX_WOORDEN, lengte: woorden.length } as const)
        : undefined);
    if (fout) return refusal({ soort: 'invoer', fout }, messages);
    return store.withOrg(orgId, async (register) => {
      const definities = await register.search(woorden, SHOWN);
      const total = definities.length < SHOWN ? definities.length : await register.countFound(woorden);
      return { kind: 'card', card: zoekCard(woorden, { definities, total }, messages) };
    });
  },
});
