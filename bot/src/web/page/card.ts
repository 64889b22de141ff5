import { AdaptiveCard, ExecuteAction, HostConfig, OpenUrlAction, SubmitAction } from 'adaptivecards';
import type { Json } from './server.ts';

/** What a button or a form of a card asks for. */
export interface Press {
  readonly command: string;
  readonly value: string;
  readonly fields: Readonly<Record<string, string>>;
}

// Our renderer sends text as text; Markdown is never meant.
AdaptiveCard.onProcessMarkdown = (_text, result) => {
  result.didProcess = false;
};

const color = (name: string) => ({ default: `var(--${name})`, subtle: `var(--${name})` });

const foregroundColors = {
  default: { default: 'var(--tekst)', subtle: 'var(--tekst-zacht)' },
  accent: color('accent'),
  good: color('goed'),
  warning: color('let-op'),
  attention: color('fout'),
};

const hostConfig = new HostConfig({
  fontFamily: 'inherit',
  fontSizes: { small: 14, default: 16, medium: 17, large: 20, extraLarge: 24 },
  spacing: { small: 4, default: 8, medium: 14, large: 20, extraLarge: 28, padding: 14 },
  containerStyles: {
    default: { backgroundColor: 'transparent', foregroundColors },
    emphasis: { backgroundColor: 'var(--vlak)', foregroundColors },
  },
  actions: { maxActions: 6, spacing: 'medium', buttonSpacing: 8, actionAlignment: 'left' },
  textBlock: { headingLevel: 2 },
});

/** A card as element; without the tab stop and the role that the package gives to what only holds text. */
export function renderCard(json: Json, onPress: (press: Press) => void): HTMLElement {
  const card = new AdaptiveCard();
  card.hostConfig = hostConfig;
  card.onExecuteAction = (action) => {
    if (action instanceof OpenUrlAction && action.url) window.open(action.url, '_blank', 'noopener');
    if (action instanceof ExecuteAction || action instanceof SubmitAction)
      onPress(readPress(action instanceof ExecuteAction ? action.verb : undefined, action.data));
  };
  card.parse(json);
  const element = card.render();
  if (element === undefined) throw new Error('the card has no content');
  element.removeAttribute('tabindex');
  // It cuts a label that does not fit on one line.
  for (const label of element.querySelectorAll<HTMLElement>('button *')) label.style.whiteSpace = 'normal';
  return element;
}

function readPress(verb: string | undefined, data: object | undefined): Press {
  const {
    command = '',
    value = '',
    ...fields
  } = Object.fromEntries(Object.entries(data ?? {}).map(([name, text]) => [name, String(text)]));
  return { command: verb ?? command, value, fields };
}
