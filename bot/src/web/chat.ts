import { randomUUID } from 'node:crypto';
import type { KaartPlaats } from '@definitie-app/core';
import * as z from 'zod';
import type { Chat } from '../chat.ts';
import { PLATFORM, type Views } from './views.ts';

/** Where a card of this platform stands: the one conversation of this person with the bot. */
export const plaatsOf = (orgId: string, userId: string): KaartPlaats => ({
  platform: PLATFORM,
  workspaceId: orgId,
  plaats: { gesprek: userId },
});

const Plaats = z.object({ gesprek: z.string() });

/** Our own page as a chat platform. The page reads its cards from the register, so painting is telling it to look. */
export const webChat = (views: Views): Chat => ({
  platform: PLATFORM,
  post: async ({ plaats }) => {
    views.touch(Plaats.parse(plaats).gesprek);
    return { messageId: randomUUID(), plaats };
  },
  update: async ({ plaats }) => views.touch(Plaats.parse(plaats).gesprek),
});
