import { ACCEPTABEL_VANAF, type Concept, type Toetsing } from '@definitie-app/core';
import type { Card } from '../card.ts';
import type { Messages } from '../messages/messages.ts';
import { clip } from '../text.ts';
import { bevindingenBlock, formatOordeel } from './bevindingen.ts';
import { formatScore } from './format.ts';

/** What the rules say about a text that someone typed. */
export const toetsCard = ({ begrip, definitie }: Concept, toetsing: Toetsing, messages: Messages): Card => ({
  title: messages.toets.titel(clip(begrip, 255)),
  fallback: messages.toets.fallback(begrip, formatScore(toetsing.score, messages)),
  blocks: [
    { type: 'text', tone: 'quote', text: definitie },
    { type: 'facts', facts: [[messages.kaart.score, formatOordeel(toetsing, messages)]] },
    {
      type: 'text',
      tone: toetsing.acceptabel ? 'good' : 'attention',
      text: toetsing.acceptabel
        ? messages.toets.acceptabel
        : messages.toets.nietAcceptabel(formatScore(ACCEPTABEL_VANAF, messages)),
    },
    bevindingenBlock(toetsing, messages),
    {
      type: 'text',
      tone: 'muted',
      text: messages.toets.teBeoordelen(
        toetsing.oordelen.filter(({ uitslag }) => uitslag === 'te beoordelen').length,
      ),
    },
  ],
});
