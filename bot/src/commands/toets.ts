import { parseBegrip, parseTekst, reportDefecten, validate } from '@definitie-app/core';
import * as z from 'zod';
import { toetsCard } from '../cards/toets-card.ts';
import { refusal } from '../refusal.ts';
import { defineCommand } from './command.ts';

/** Tests a text that someone typed. Stores nothing. */
export const toets = defineCommand({
  name: 'toets',
  rol: 'user',
  input: z.object({ begrip: z.string(), definitie: z.string() }),
  run: async ({ messages, onDefect }, _actor, input) => {
    const begrip = parseBegrip(input.begrip);
    if (!begrip.ok) return refusal({ soort: 'invoer', fout: begrip.fout }, messages);
    const definitie = parseTekst('definitie', input.definitie);
    if (!definitie.ok) return refusal({ soort: 'invoer', fout: definitie.fout }, messages);
    const concept = { begrip: begrip.waarde, definitie: definitie.waarde };
    const toetsing = validate(concept);
    reportDefecten(toetsing, onDefect);
    return { kind: 'card', card: toetsCard(concept, toetsing, messages) };
  },
});
