import { validate } from '@definitie-app/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderAdaptiveCard, renderAdaptiveForm } from '../../bot/src/adaptive-card.ts';
import type { Card } from '../../bot/src/card.ts';
import { definitieCard } from '../../bot/src/cards/definitie-card.ts';
import { helpCard } from '../../bot/src/cards/help-card.ts';
import { toetsCard } from '../../bot/src/cards/toets-card.ts';
import { wachtrijCard } from '../../bot/src/cards/wachtrij-card.ts';
import { zoekCard } from '../../bot/src/cards/zoek-card.ts';
import { en } from '../../bot/src/messages/en.ts';
import { nl } from '../../bot/src/messages/nl.ts';
import { clip } from '../../bot/src/text.ts';
import { objections } from '../support/adaptive-card.ts';
import { anyCard, exampleForm } from '../support/cards.ts';
import { definities } from '../support/definities.ts';

const slecht = { begrip: 'kliko', definitie: 'is een kliko' };
const bert = { id: 'b', naam: 'Bert', orgId: 'o', rol: 'editor' } as const;

const golden: Readonly<Record<string, Card>> = {
  ...Object.fromEntries(
    Object.entries(definities).map(([name, definitie]) => [
      `definitie-${name}`,
      definitieCard(definitie, nl),
    ]),
  ),
  'toets-slecht': toetsCard(slecht, validate(slecht), nl),
  zoek: zoekCard('dag', { definities: Object.values(definities).slice(4, 6), total: 2 }, nl),
  'zoek-niets': zoekCard('dag', { definities: [], total: 0 }, nl),
  wachtrij: wachtrijCard(bert, { total: 7, shown: 5 }, nl),
  'wachtrij-leeg': wachtrijCard(bert, { total: 0, shown: 0 }, nl),
  help: helpCard({ soort: 'onbekend', tekst: 'hoi' }, nl),
};

test.each(Object.entries(golden))('%s', async (name, card) => {
  await expect(`${JSON.stringify(card, null, 2)}\n`).toMatchFileSnapshot(`../golden/cards/${name}.json`);
});

test.each(Object.entries(golden))('%s is an Adaptive Card', (_name, card) => {
  expect(objections(renderAdaptiveCard(card))).toEqual([]);
});

test('a form is an Adaptive Card', () => {
  expect(objections(renderAdaptiveForm(exampleForm))).toEqual([]);
});

test('whatever a card with a few buttons holds, it fits in 25 KB and opens no address but of the web', () => {
  fc.assert(
    fc.property(anyCard, (card) => {
      const blocks = card.blocks.filter((block) => block.type !== 'buttons' || block.buttons.length < 3);
      const json = JSON.stringify(renderAdaptiveCard({ ...card, blocks: blocks.slice(0, 20) }));
      const ofButtons = JSON.stringify(blocks.filter(({ type }) => type === 'buttons'));
      // A button is never left out or cut: what it does would be another thing.
      expect(Buffer.byteLength(json)).toBeLessThanOrEqual(25_000 + Buffer.byteLength(ofButtons));
      expect(json).not.toContain('"url":"javascript');
    }),
    { numRuns: 60, endOnFailure: true },
  );
});

test('a text of 100,000 characters with 200 findings fits, and says that it was cut', () => {
  const card = renderAdaptiveCard({
    title: 'x'.repeat(5000),
    fallback: 'x'.repeat(100_000),
    blocks: [
      { type: 'text', tone: 'quote', text: '👩'.repeat(50_000) },
      {
        type: 'bevindingen',
        bevindingen: Array.from({ length: 200 }, (_, n) => ({
          code: `STR-${n}`,
          ernst: 'fout' as const,
          melding: 'é'.repeat(2000),
        })),
      },
    ],
  });
  const json = JSON.stringify(card);
  expect(Buffer.byteLength(json)).toBeLessThanOrEqual(25_000);
  expect(json).toMatch(/… en nog \d+\./u);
  expect(json).not.toMatch(/\\u[dD][89a-fA-F]/u);
});

test.each([
  ['kort', 10, 'kort'],
  ['precies tien', 12, 'precies tien'],
  ['net te lang', 8, 'net te…'],
  ['ab👩cd', 4, 'ab…'],
  ['ab👩cd', 5, 'ab👩…'],
])('clip %j at %d', (text, max, clipped) => expect(clip(text, max)).toBe(clipped));

test('every text exists in English too', () => {
  for (const definitie of Object.values(definities)) {
    const card = JSON.stringify(definitieCard(definitie, en));
    expect(card).not.toMatch(/Aangevraagd|Goedkeuren|Dien in|Bezig/u);
  }
});
