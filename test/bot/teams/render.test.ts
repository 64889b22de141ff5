import { AdaptiveCard, SerializationContext, Versions } from 'adaptivecards';
import { describe, expect, it } from 'vitest';
import { renderAdaptiveCard } from '../../../bot/src/adaptive-card.ts';
import { nl } from '../../../bot/src/messages/nl.ts';
import { renderExecuteForm } from '../../../bot/src/teams/form.ts';
import { cards, exampleForm } from '../../support/cards.ts';

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
    // Its pattern for languages keeps state, and so refuses every second card.
  ].filter((message) => message !== 'Invalid value "nl" for property "lang".');
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
});
