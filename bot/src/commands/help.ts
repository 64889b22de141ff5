import * as z from 'zod';
import { helpCard } from '../cards/help-card.ts';
import { defineCommand } from './command.ts';

const Probleem = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('onbekend'), tekst: z.string() }),
  z.object({ soort: z.enum(['geenBegrip', 'geenDefinitie', 'geenWoorden']) }),
]);

/** Says what one can type. */
export const help = defineCommand({
  name: 'help',
  rol: 'anonymous',
  input: z.object({ probleem: Probleem.optional() }),
  run: async ({ messages }, _actor, { probleem }) => ({ kind: 'card', card: helpCard(probleem, messages) }),
});
