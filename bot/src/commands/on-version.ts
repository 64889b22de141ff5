import type { Uitkomst } from '@definitie-app/core';
import * as z from 'zod';
import { refusal } from '../refusal.ts';
import type { Deps, Reply } from './command.ts';

/** What the button of a card carries: which text it was about. */
export const OnVersion = z.object({ id: z.uuid(), version: z.int().positive() });

/** A done deed is told in one line, as its card is repainted anyway; with the begrip, as that card can be far away. */
export const answer = (uitkomst: Uitkomst, { messages }: Deps, done: (begrip: string) => string): Reply =>
  uitkomst.ok
    ? { kind: 'accepted', text: done(uitkomst.definitie.concept.begrip) }
    : refusal(uitkomst.weigering, messages);
