import { showDefinitie } from '@definitie-app/core';
import * as z from 'zod';
import { wachtrijCard } from '../cards/wachtrij-card.ts';
import { defineCommand } from './command.ts';

const SHOWN = 5;

/** Says how much waits for this person, and places the cards of what waits longest in their own conversation. */
export const wachtrij = defineCommand({
  name: 'wachtrij',
  rol: 'user',
  input: z.object({}),
  run: async (deps, actor, _input, { alone, key }) => {
    const { total, definities } = await deps.store.withOrg(actor.orgId, (register) =>
      register.awaiting(actor.id, SHOWN),
    );
    for (const { id } of definities) await showDefinitie(deps, actor, { id, at: alone, key: `${key}:${id}` });
    return { kind: 'card', card: wachtrijCard(actor, { total, shown: definities.length }, deps.messages) };
  },
});
