import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Card } from '../../../bot/src/card.ts';
import { parseSubmission, renderModal } from '../../../bot/src/slack/modal.ts';
import { parseActionId, renderMessage, renderText } from '../../../bot/src/slack/render.ts';
import { anyCard, anyText, cards, exampleForm } from '../../support/cards.ts';

const golden = (name: string) => `../../golden/slack/${name}.json`;
const pretty = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

describe('a card in Slack', () => {
  it.each(Object.entries(cards))('%s', async (name, card) => {
    await expect(pretty(renderMessage(card))).toMatchFileSnapshot(golden(name));
  });
  it('as a window', async () => {
    const modal = renderModal(exampleForm, { channel: 'C1', thread: '1.1' });
    await expect(pretty(modal.ok && modal.view)).toMatchFileSnapshot(golden('form'));
  });
});

const text = (max: number) => z.string().min(1).max(max).regex(/\S/);
const plain = (max: number) =>
  z.strictObject({ type: z.literal('plain_text'), text: text(max), emoji: z.literal(false) });
const style = z.strictObject({ bold: z.boolean() }).optional();
const run = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('text'), text: text(3000), style }),
  z.strictObject({
    type: z.literal('link'),
    text: text(3000),
    url: z
      .url()
      .max(3000)
      .regex(/^https?:/),
  }),
]);
const section = z.strictObject({
  type: z.literal('rich_text_section'),
  elements: z.array(run).min(1),
});
const button = z.strictObject({
  type: z.literal('button'),
  action_id: z.string().min(1).max(255),
  text: plain(75),
  value: z.string().min(1).max(2000).optional(),
  style: z.enum(['primary', 'danger']).optional(),
});
/** What Slack accepts of what we send; a block with mrkdwn is not among it. */
const Blocks = z
  .array(
    z.discriminatedUnion('type', [
      z.strictObject({ type: z.literal('header'), text: plain(150) }),
      z.strictObject({ type: z.literal('section'), text: plain(3000) }),
      z.strictObject({ type: z.literal('context'), elements: z.array(plain(2000)).min(1).max(10) }),
      z.strictObject({
        type: z.literal('rich_text'),
        elements: z
          .array(
            z.discriminatedUnion('type', [
              section,
              z.strictObject({ type: z.literal('rich_text_quote'), elements: z.array(run).min(1) }),
              z.strictObject({
                type: z.literal('rich_text_list'),
                style: z.literal('bullet'),
                elements: z.array(section).min(1),
              }),
            ]),
          )
          .min(1),
      }),
      z.strictObject({
        type: z.literal('actions'),
        elements: z
          .array(button)
          .min(1)
          .max(25)
          .refine((all) => new Set(all.map((one) => one.action_id)).size === all.length),
      }),
    ]),
  )
  .min(1)
  .max(50);
const Message = z.strictObject({ text: text(3000), blocks: Blocks });

const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const texts = (value: unknown): readonly string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value
      ? Object.values(value).flatMap(texts)
      : [];

describe('whatever the card', () => {
  it('Slack accepts it', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        const message = Message.parse(renderMessage(card));
        const content = message.blocks.filter(({ type }) => type !== 'actions');
        expect(JSON.stringify(content).length).toBeLessThan(14_000);
      }),
      { numRuns: 150 },
    );
  });

  it('its buttons stay', () => {
    const blocks: Card['blocks'] = Array.from({ length: 100 }, (_, index) => ({
      type: 'text',
      text: `${index} ${'lang '.repeat(500)}`,
    }));
    const buttons = { type: 'buttons', buttons: [{ label: 'Ja', command: 'ja', value: '1' }] } as const;
    const message = renderMessage({ title: 't', fallback: 'f', blocks: [...blocks, buttons] });
    expect(message.blocks.at(-1)).toMatchObject({ type: 'actions' });
    expect(JSON.stringify(message)).toContain('Ingekort');
  });

  it('no half character stands in it', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 }),
        fc.nat(3100),
        (piece, times) => {
          const long = '👩‍⚖️'.repeat(times) + piece;
          const card: Card = {
            title: long,
            fallback: long,
            blocks: [
              { type: 'text', text: long },
              { type: 'text', tone: 'quote', text: long },
            ],
          };
          expect(texts(renderMessage(card)).filter((one) => HALF.test(one))).toEqual([]);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('a text of up to 6,000 characters stands in it whole', () => {
    const long = `${'woord '.repeat(900)}einde`;
    for (const tone of ['normal', 'quote', 'muted', 'attention'] as const) {
      const { blocks } = renderMessage({
        title: 't',
        fallback: 'f',
        blocks: [{ type: 'text', tone, text: long }],
      });
      const shown = texts(blocks).filter((one) => one.includes('woord'));
      expect(shown.join('').replaceAll('\u26d4 ', '')).toBe(long);
    }
  });

  it('a text is not markup, in notifications either', () => {
    fc.assert(
      fc.property(anyText, (value) => {
        expect(renderText(value).text).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
      }),
    );
  });

  it('a button outside its contract is refused', () => {
    const blocks: Card['blocks'] = [
      { type: 'buttons', buttons: [{ label: 'x', command: 'x', value: 'x'.repeat(2001) }] },
    ];
    expect(() => renderMessage({ title: 't', fallback: 'f', blocks })).toThrow(RangeError);
  });

  it.each(['keur-goed', 'a#b', ''])('the command %j survives its action id', (command) => {
    const { blocks } = renderMessage({
      title: 't',
      fallback: 'f',
      blocks: [{ type: 'buttons', buttons: [{ label: 'x', command, value: '' }] }],
    });
    const ids = z
      .array(z.looseObject({ elements: z.array(z.looseObject({ action_id: z.string() })).optional() }))
      .parse(blocks.slice(-1))
      .flatMap(({ elements = [] }) => elements.map(({ action_id }) => parseActionId(action_id)));
    expect(ids).toEqual([command]);
  });
});

const Modal = z.looseObject({
  title: plain(24),
  submit: plain(24),
  close: plain(24),
  private_metadata: z.string().max(3000),
  blocks: z
    .array(
      z.looseObject({
        block_id: z.string().max(255),
        label: plain(2000),
        element: z.looseObject({
          max_length: z.int().min(1).max(3000),
          initial_value: z.string().min(1).max(3000).optional(),
        }),
      }),
    )
    .max(100),
});

describe('whatever the form', () => {
  const field = fc.record({
    name: fc.stringMatching(/^[a-z]{1,20}$/),
    label: anyText,
    initial: anyText,
    multiline: fc.boolean(),
    required: fc.boolean(),
    maxLength: fc.integer({ min: 1, max: 20_000 }),
  });
  const form = fc.record({
    title: anyText,
    submit: anyText,
    command: fc.stringMatching(/^[a-z-]{1,40}$/),
    value: fc.string({ unit: 'binary', maxLength: 2000 }),
    fields: fc.uniqueArray(field, { minLength: 1, maxLength: 8, selector: ({ name }) => name }),
  });

  it('Slack accepts its window, or it is said which text is too long; and it comes back as it went', () => {
    fc.assert(
      fc.property(form, (one) => {
        const modal = renderModal(one, { channel: 'C123', thread: '1.2' });
        if (!modal.ok) {
          expect(modal.tooLong.initial.length).toBeGreaterThan(3000);
          return;
        }
        const view = Modal.parse(modal.view);
        const values = Object.fromEntries(
          view.blocks.map((block) => [block.block_id, { waarde: { value: 'ja' } }]),
        );
        expect(parseSubmission({ ...modal.view, state: { values } })).toEqual({
          command: one.command,
          value: one.value,
          channel: 'C123',
          thread: '1.2',
          fields: Object.fromEntries(one.fields.map(({ name }) => [name, 'ja'])),
        });
      }),
      { numRuns: 150 },
    );
  });
});
