import type { Button as ButtonElement, KnownBlock, RichTextElement, RichTextSection } from '@slack/types';
import type { Block, Button, Card, CardBevinding, CardBron, Tone } from '../card.ts';
import type { Messages } from '../messages/messages.ts';
import { nl } from '../messages/nl.ts';
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
export const renderMessage = (card: Card, messages: Messages = nl): SlackMessage => ({
  text: renderFallback(card.fallback),
  blocks: renderBlocks(card, messages),
});

/** One text as Slack message. */
export const renderText = (text: string): SlackMessage => ({
  text: renderFallback(text),
  blocks: [...renderTone(clip(text, ROOM.text), 'normal')],
});

/** The line of a notification. Slack reads it as mrkdwn, so its three control characters are escaped. */
export const renderFallback = (text: string): string =>
  filled(clip(text, 500)).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

interface Part {
  readonly isButtons: boolean;
  readonly blocks: readonly KnownBlock[];
}

function renderBlocks({ title, blocks }: Card, messages: Messages): KnownBlock[] {
  const parts: readonly Part[] = blocks.map((block) => ({
    isButtons: block.type === 'buttons',
    blocks: renderBlock(block, messages),
  }));
  const buttons = parts.filter(({ isButtons }) => isButtons).flatMap((part) => part.blocks);
  const shownButtons = new Set(buttons.slice(0, ROOM.buttonBlocks));
  const content = parts.filter(({ isButtons }) => !isButtons);
  const fits = countFitting(content, LIMITS.blocks - shownButtons.size - 2);
  const shown = new Set(content.slice(0, fits));
  return [
    { type: 'header', text: plain(title, LIMITS.header) },
    ...parts.flatMap((part): readonly KnownBlock[] => {
      if (part.isButtons) return part.blocks.filter((block) => shownButtons.has(block));
      if (shown.has(part)) return part.blocks;
      return part === content[fits] ? [aside(messages.platform.ingekort)] : [];
    }),
  ];
}

/** How many of these, from the first, stay within the blocks and the size of one message. */
function countFitting(parts: readonly Part[], maxBlocks: number): number {
  let count = 0;
  let size = 0;
  for (const [index, { blocks }] of parts.entries()) {
    count += blocks.length;
    size += JSON.stringify(blocks).length;
    if (count > maxBlocks || size > LIMITS.message) return index;
  }
  return parts.length;
}

function renderBlock(block: Block, messages: Messages): readonly KnownBlock[] {
  switch (block.type) {
    case 'text':
      return renderTone(clip(block.text, ROOM.text), block.tone ?? 'normal');
    case 'facts':
      return list(block.facts, ([label, value]) => [bold(`${clip(label, 100)}: `), run(value)], messages);
    case 'bevindingen':
      return list(block.bevindingen, (bevinding) => renderBevinding(bevinding, messages), messages);
    case 'bronnen':
      return list(block.bronnen, renderBron, messages, messages.kaart.bronnen);
    case 'buttons':
      return renderButtons(block.buttons);
  }
}

function renderTone(value: string, tone: Tone): readonly KnownBlock[] {
  switch (tone) {
    case 'normal':
      return chunks(value, LIMITS.section).map((part) => ({
        type: 'section',
        text: plain(part, LIMITS.section),
      }));
    case 'quote':
      return chunks(value, LIMITS.richText).map((part) => ({
        type: 'rich_text',
        elements: [{ type: 'rich_text_quote', elements: [run(part, LIMITS.richText)] }],
      }));
    case 'muted':
      return chunks(value, LIMITS.context).map(aside);
    case 'good':
    case 'attention':
      return chunks(value, LIMITS.richText - 2).map((part, index) =>
        richText([bold(index === 0 ? `${MARKS[tone]} ${part}` : part, LIMITS.richText)]),
      );
  }
}

const MARKS = { good: '\u2705', attention: '\u26d4' } as const;

const renderBevinding = (
  { code, ernst, melding, href }: CardBevinding,
  messages: Messages,
): RichTextElement[] => [bold(`${messages.ernst[ernst]} `), link(code, href), run(` – ${melding}`)];

const renderBron = ({ titel, url }: CardBron): RichTextElement[] => [link(titel, url)];

function list<T>(
  all: readonly T[],
  render: (one: T) => RichTextElement[],
  messages: Messages,
  heading?: string,
): readonly KnownBlock[] {
  if (all.length === 0) return [];
  const rest = all.length - ROOM.items;
  const items = all.slice(0, ROOM.items).map((one) => itemOf(render(one)));
  const elements = rest > 0 ? [...items, itemOf([run(messages.kaart.more(rest))])] : items;
  const above = heading === undefined ? [] : [itemOf([bold(heading)])];
  return [{ type: 'rich_text', elements: [...above, { type: 'rich_text_list', style: 'bullet', elements }] }];
}

function renderButtons(buttons: readonly Button[]): readonly KnownBlock[] {
  const elements = buttons.map(renderButton);
  return Array.from({ length: Math.ceil(elements.length / LIMITS.buttons) }, (_, index) => ({
    type: 'actions' as const,
    elements: elements.slice(index * LIMITS.buttons, (index + 1) * LIMITS.buttons),
  }));
}

/** An action id is unique within its block, and two buttons may well run the same command. */
function renderButton({ label, command, value, style }: Button, index: number): ButtonElement {
  const actionId = `${command}#${index}`;
  if (value.length > LIMITS.buttonValue || actionId.length > LIMITS.actionId)
    throw new RangeError(`button ${clip(command, 40)} is too long: ${value.length} characters of value`);
  return {
    type: 'button',
    action_id: actionId,
    text: plain(label, LIMITS.buttonText),
    ...(value === '' ? {} : { value }),
    ...(style === undefined ? {} : { style }),
  };
}

/** The command that a pressed button names. */
export const parseActionId = (actionId: string): string => actionId.replace(/#\d+$/, '');

const itemOf = (elements: RichTextElement[]): RichTextSection => ({ type: 'rich_text_section', elements });

const richText = (elements: RichTextElement[]): KnownBlock => ({
  type: 'rich_text',
  elements: [itemOf(elements)],
});

const aside = (value: string): KnownBlock => ({ type: 'context', elements: [plain(value, LIMITS.context)] });

/** `emoji: false`, or `10:30:45` and `:smile:` would be read as emoji. */
export const plain = (value: string, max: number) => ({
  type: 'plain_text' as const,
  text: filled(clip(value, max)),
  emoji: false,
});

const run = (value: string, max: number = ROOM.item) => ({
  type: 'text' as const,
  text: filled(clip(value, max)),
});

const bold = (value: string, max: number = ROOM.item) => ({ ...run(value, max), style: { bold: true } });

const link = (value: string, url: string | undefined): RichTextElement =>
  isWebUrl(url) && url.length <= LIMITS.url ? { type: 'link', url, text: run(value).text } : run(value);

/** Slack refuses a text without characters. */
const filled = (value: string): string => (value.trim() === '' ? '–' : value);

/** Pieces of at most `max` that together are the text; cut at white space where there is some, never in half a character. */
function chunks(value: string, max: number): readonly string[] {
  if (value.length <= max) return [value];
  const window = value.slice(0, max);
  const space = window.search(/\s\S*$/);
  const end = space > max / 2 ? space + 1 : /[\uD800-\uDBFF]$/.test(window) ? max - 1 : max;
  return [value.slice(0, end), ...chunks(value.slice(end), max)];
}
