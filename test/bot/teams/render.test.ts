import { describe, expect, it } from 'vitest';
import { renderAdaptiveCard } from '../../../bot/src/adaptive-card.ts';
import { nl } from '../../../bot/src/messages/nl.ts';
import { renderExecuteForm } from '../../../bot/src/teams/form.ts';
import { objections } from '../../support/adaptive-card.ts';
import { cards, exampleForm } from '../../support/cards.ts';

const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
const golden = (name: string) => `../../golden/teams/${name}.json`;

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
