import { AdaptiveCard, SerializationContext, Versions } from 'adaptivecards';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renderAdaptiveCard } from '../../../bot/src/adaptive-card.ts';
import { nl } from '../../../bot/src/messages/nl.ts';
import { renderExecuteForm } from '../../../bot/src/teams/form.ts';
import { anyCard, cards, exampleForm } from '../../support/cards.ts';

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const golden = (name: string) => `../../golden/teams/${name}.json`;

/** What Microsoft's own renderer for Adaptive Cards 1.5 objects to. */
function objections(card: object): readonly string[] {
  const context = new SerializationContext(Versions.v1_5);
  const parsed = new AdaptiveCard();
  parsed.parse(card, context);
  return [
    ...Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message),
    ...parsed.validateProperties().validationEvents.map(({ message }) => message),
  ];
}

describe('a card in Teams', () => {
  it.each(Object.entries(cards))('%s', async (name, card) => {
    const rendered = renderAdaptiveCard(card);
    expect(objections(rendered)).toEqual([]);
    await expect(pretty(rendered)).toMatchFileSnapshot(golden(name));
  });

  it('as a form', async () => {
    const rendered = renderExecuteForm(exampleForm, nl);
    expect(objections(rendered)).toEqual([]);
    await expect(pretty(rendered)).toMatchFileSnapshot(golden('form'));
  });

  it('stays under 25 KB, whatever the card', () => {
    const oversized = fc.sample(anyCard, { numRuns: 200, seed: 7 }).filter(({ blocks }) => {
      const rendered = renderAdaptiveCard({ title: 't', fallback: 'f', blocks: blocks.slice(0, 12) });
      return new TextEncoder().encode(JSON.stringify(rendered)).length > 28_000;
    });
    expect(oversized).toEqual([]);
  });
});
