import type { Block, Button, Card, CardBevinding, CardBron, Form, FormField, Tone } from './card.ts';
import type { Messages } from './messages/messages.ts';
import { nl } from './messages/nl.ts';
import { clip, isWebUrl } from './text.ts';

/** Adaptive Card 1.5, as Teams and the `adaptivecards` package read it. */
export type AdaptiveCardJson = Json & { readonly type: 'AdaptiveCard' };

type Json = Readonly<Record<string, unknown>>;

/** How much of a card is shown: Teams refuses what is over its size. */
interface Budget {
  /** Of one text, in UTF-16 units. */
  readonly text: number;
  /** Of one list. */
  readonly items: number;
}

const MAX_BYTES = 25_000;
const ROOMIEST: Budget = { text: 6000, items: 25 };
const TIGHTEST: Budget = { text: 200, items: 3 };
const TIGHTER: readonly Budget[] = [
  { text: 3000, items: 15 },
  { text: 1500, items: 10 },
  { text: 600, items: 6 },
  TIGHTEST,
];

/**
 * A card as Adaptive Card: at most 25 KB, with what is too long visibly cut.
 * A button is an `Action.Execute` with its command as `verb` and its value in `data.value`.
 */
export function renderAdaptiveCard(card: Card, messages: Messages = nl): AdaptiveCardJson {
  const render = (budget: Budget, blocks: readonly Block[] = card.blocks): AdaptiveCardJson => ({
    ...envelope(card.fallback, messages),
    body: [
      heading(clip(card.title, 300)),
      ...blocks.flatMap((block) => renderBlock(block, budget, messages)),
    ],
  });
  const fitting = TIGHTER.reduce(
    (smallest, budget) => (isTooLarge(smallest) ? render(budget) : smallest),
    render(ROOMIEST),
  );
  if (!isTooLarge(fitting)) return fitting;
  const cut: Block = { type: 'text', tone: 'muted', text: messages.kaart.cut };
  return render(TIGHTEST, [cut, ...card.blocks.filter(({ type }) => type === 'buttons')]);
}

/** A form as Adaptive Card: its submission carries `command` and `value`, and one property per field. */
export const renderAdaptiveForm = (form: Form, messages: Messages = nl): AdaptiveCardJson => ({
  ...envelope(form.title, messages),
  body: form.fields.map((field) => renderField(field, messages)),
  actions: [
    {
      type: 'Action.Submit',
      title: form.submit,
      style: 'positive',
      data: { command: form.command, value: form.value },
    },
  ],
});

const isTooLarge = (card: AdaptiveCardJson): boolean =>
  new TextEncoder().encode(JSON.stringify(card)).length > MAX_BYTES;

const envelope = (fallback: string, messages: Messages) => ({
  $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
  type: 'AdaptiveCard' as const,
  version: '1.5',
  lang: messages.taal,
  fallbackText: clip(fallback, 1000),
});

function renderBlock(block: Block, budget: Budget, messages: Messages): readonly Json[] {
  switch (block.type) {
    case 'text':
      return [renderText(clip(block.text, budget.text), block.tone ?? 'normal')];
    case 'facts':
      return [
        container(
          limited(
            block.facts,
            budget,
            ([label, value]) => ({
              ...rich([run(`${clip(label, 200)}: `, { isSubtle: true }), run(clip(value, budget.text))]),
              spacing: 'Small',
            }),
            messages,
          ),
        ),
      ];
    case 'bevindingen':
      return [
        container(
          limited(
            block.bevindingen,
            budget,
            (bevinding) => renderBevinding(bevinding, budget, messages),
            messages,
          ),
        ),
      ];
    case 'bronnen':
      return block.bronnen.length === 0
        ? []
        : [
            container([
              rich([run(messages.kaart.bronnen, { weight: 'Bolder', size: 'Small' })]),
              ...limited(block.bronnen, budget, (bron) => renderBron(bron, budget), messages),
            ]),
          ];
    case 'buttons':
      return [{ type: 'ActionSet', spacing: 'Medium', actions: block.buttons.map(renderButton) }];
  }
}

/** Only a TextBlock can be a heading, and it reads Markdown; a text with markup in it goes in as text instead. */
const heading = (text: string): Json =>
  /[\\`*_{}[\]()#~<>&|!]|^\s*(?:[-+]|\d+[.)])\s/u.test(text)
    ? rich([run(text, { weight: 'Bolder', size: 'Large' })])
    : { type: 'TextBlock', style: 'heading', size: 'Large', weight: 'Bolder', wrap: true, text };

const TONES: Readonly<Record<Exclude<Tone, 'quote'>, Json>> = {
  normal: {},
  muted: { isSubtle: true, size: 'Small' },
  good: { color: 'Good', weight: 'Bolder' },
  attention: { color: 'Attention', weight: 'Bolder' },
};

const renderText = (text: string, tone: Tone): Json =>
  tone === 'quote'
    ? { type: 'Container', style: 'emphasis', items: [rich([run(text, { size: 'Medium' })])] }
    : rich([run(text, TONES[tone])]);

const COLORS = { fout: 'Attention', waarschuwing: 'Warning', advies: 'Accent' } as const;

function renderBevinding(
  { code, ernst, melding, href }: CardBevinding,
  budget: Budget,
  messages: Messages,
): Json {
  const label = run(messages.ernst[ernst], { weight: 'Bolder', color: COLORS[ernst] });
  return rich([label, run(' '), link(clip(code, 40), href), run(` – ${clip(melding, budget.text)}`)]);
}

const renderBron = ({ titel, url }: CardBron, budget: Budget): Json =>
  rich([run('• '), link(clip(titel, budget.text), url)]);

const link = (text: string, url: string | undefined): Json =>
  isWebUrl(url) ? run(text, { selectAction: { type: 'Action.OpenUrl', title: text, url } }) : run(text);

function renderButton({ label, command, value, style }: Button): Json {
  const styles = { primary: 'positive', danger: 'destructive' } as const;
  return {
    type: 'Action.Execute',
    title: clip(label, 75),
    verb: command,
    data: { value },
    ...(style === undefined ? {} : { style: styles[style] }),
  };
}

const renderField = (field: FormField, messages: Messages): Json => ({
  type: 'Input.Text',
  id: field.name,
  label: field.label,
  value: field.initial,
  isMultiline: field.multiline,
  isRequired: field.required,
  maxLength: field.maxLength,
  ...(field.required ? { errorMessage: messages.form.required } : {}),
});

function limited<T>(
  all: readonly T[],
  { items }: Budget,
  render: (one: T) => Json,
  messages: Messages,
): readonly Json[] {
  const rest = all.length - items;
  const shown = all.slice(0, items).map(render);
  return rest > 0 ? [...shown, rich([run(messages.kaart.more(rest), TONES.muted)])] : shown;
}

const container = (items: readonly Json[]): Json => ({ type: 'Container', spacing: 'Medium', items });

const rich = (inlines: readonly Json[]): Json => ({ type: 'RichTextBlock', inlines });

/** Shown as it is: unlike a TextBlock, a TextRun reads no Markdown. It does fill in dates, which text of a person never means. */
const run = (text: string, look: Json = {}): Json => ({
  type: 'TextRun',
  text: text.replaceAll(/\{\{(?=(?:DATE|TIME)\()/gu, '{\u2060{'),
  ...look,
});
