import { isDrafting, requestDefinitie } from '@definitie-app/core';
import * as z from 'zod';
import { refusal } from '../refusal.ts';
import { defineCommand } from './command.ts';

/** Asks for a definitie; its card shows the rest. */
export const definieer = defineCommand({
  name: 'definieer',
  rol: 'user',
  input: z.object({ begrip: z.string(), context: z.array(z.string()) }),
  run: async (deps, actor, { begrip, context }, { at, key }) => {
    const uitkomst = await requestDefinitie(deps, actor, { begrip, context, at, key });
    if (!uitkomst.ok) return refusal(uitkomst.weigering, deps.messages);
    const { accepted } = deps.messages;
    const { concept, status, generatie } = uitkomst.definitie;
    const text = isDrafting(generatie)
      ? accepted.aangevraagd(concept.begrip)
      : accepted.bestaat(concept.begrip, status);
    return { kind: 'accepted', text };
  },
});
