import { showDefinitie } from '@definitie-app/core';
import * as z from 'zod';
import { refusal } from '../refusal.ts';
import { defineCommand } from './command.ts';

/** Brings the card of a definitie that was found. */
export const toon = defineCommand({
  name: 'toon',
  rol: 'user',
  input: z.object({ id: z.uuid() }),
  run: async (deps, actor, { id }, { at, key }) => {
    const uitkomst = await showDefinitie(deps, actor, { id, at, key });
    if (!uitkomst.ok) return refusal(uitkomst.weigering, deps.messages);
    return { kind: 'accepted', text: deps.messages.accepted.getoond(uitkomst.definitie.concept.begrip) };
  },
});
