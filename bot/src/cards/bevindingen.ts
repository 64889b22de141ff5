import { type Bevinding, type Toetsing, toetsregels } from '@definitie-app/core';
import type { Block, CardBevinding } from '../card.ts';
import type { Messages } from '../messages/messages.ts';
import { formatScore } from './format.ts';

const pages: ReadonlyMap<string, string> = new Map(
  toetsregels.flatMap(({ id, bron }) => (bron === undefined ? [] : [[id, bron]])),
);

const renderBevinding = ({ code, ernst, melding }: Bevinding): CardBevinding => {
  const href = pages.get(code);
  return { code, ernst, melding, ...(href === undefined ? {} : { href }) };
};

/** What the rules found, or that they found nothing. */
export const bevindingenBlock = ({ bevindingen }: Toetsing, { kaart }: Messages): Block =>
  bevindingen.length === 0
    ? { type: 'text', tone: 'muted', text: kaart.geenBevindingen }
    : { type: 'bevindingen', bevindingen: bevindingen.map(renderBevinding) };

/** `0,92 – acceptabel`. */
export const formatOordeel = ({ score, acceptabel }: Toetsing, messages: Messages): string =>
  `${formatScore(score, messages)} – ${acceptabel ? messages.kaart.acceptabel : messages.kaart.nietAcceptabel}`;
