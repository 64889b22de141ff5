import type { Button as ButtonElement, KnownBlock, RichTextElement, RichTextSection } from '@slack/types';
import type { Block, Button, Card, CardBevinding, CardBron, Tone } from '../card.ts';
import { type PlatformMessages, platformMessages } from '../messages/platform.ts';
import { clip, isWebUrl } from '../text.ts';

/** What Slack refuses to go over: UTF-16 units of a text, pieces of a list. */
export const LIMITS = {
  header: 150,
  section: 3000,
  context: 2000,
  richText: 3000,
  buttonText: 75,
  buttonValue: 2000,
  actionId: 255,
  url: 3000,
  fallback: 3000,
  buttons: 25,
  blocks: 50,
  /** The blocks of one message as JSON, without its buttons. Slack publishes no figure; this stays well under what it refuses. */
  message: 12_000,
} as const;

/** How much of one thing is shown: more is not read in a chat. */
const ROOM = { text: 6000, items: 25, item: 500, buttonBlocks: 10 } as const;

export interface SlackMessage {
  readonly text: string;
  readonly blocks: KnownBlock[];
}

/**
 * A card as Slack message: every limit kept, what is too long visibly cut, the buttons always there.
 * Text from outside stands only in `plain_text` and `rich_text`: `*x*` in mrkdwn would be bold, and `<!channel>` a shout.
 * @throws RangeError when a button breaks the contract of `Button`.
 */
export const renderMessage = (card: Card, messages: PlatformMessages = platformMessages.nl): SlackMessage => ({
  text: renderFallback(card.fallback),
  blocks: renderBlocks(card, messages),
});

/** One text as Slack message. */
export const renderText = (text: string): SlackMessage => ({
  text: renderFallback(text),
  blocks: renderTone(clip(text, ROOM.text), 'normal'),
});

/** The line of a notification. Slack reads it as mrkdwn, so its three control characters are escaped. */
export const renderFallback = (text: string): string =>
  filled(clip(text, 500)).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

function renderBlocks({ title, blocks }: Card, messages: PlatformMessages): KnownBlock[] {
  const header: KnownBlock = { type: 'header', text: plain(title, LIMITS.header) };
  const parts = blocks.map((block) => ({ block, rendered: renderBlock(block, messages) }));
  const buttons = parts.filter(({ block }) => block.type === 'buttons').flatMap(({ rendered }) => rendered);
  const shownButtons = new Set(buttons.slice(0, ROOM.buttonBlocks));
  const shown: KnownBlock[] = [header];
  let room = LIMITS.blocks - shownButtons.size - 1;
  let size = 0;
  for (const { block, rendered } of parts) {
    size += block.type === 'buttons' ? 0 : JSON.stringify(rendered).length;
    const fits = rendered.length < room && size <= LIMITS.message;
    if (block.type === 'buttons') shown.push(...rendered.filter((one) => shownButtons.has(one)));
    else if (fits) shown.push(...rendered);
    else shown.push(...aside(messages.ingekort));
    if (block.type !== 'buttons') room = fits ? room - rendered.length : 0;
  }
  return shown;
}

function renderBlock(block: Block, messages: PlatformMessages): KnownBlock[] {
  switch (block.type) {
    case 'text':
      return renderTone(clip(block.text, ROOM.text), block.tone ?? 'normal');
    case 'facts':
      return list(block.facts, ([label, value]) => [bold(`${label}: `), text(value)], messages);
    case 'bevindingen':
      return list(block.bevindingen, (bevinding) => renderBevinding(bevinding, messages), messages);
    case 'bronnen':
      return list(block.bronnen, renderBron, messages);
    case 'buttons':
      return renderButtons(block.buttons);
  }
}
