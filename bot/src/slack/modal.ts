import type { KnownBlock, ModalView } from '@slack/types';
import * as z from 'zod';
import type { Card, Form, FormField } from '../card.ts';
import type { Messages } from '../messages/messages.ts';
import { nl } from '../messages/nl.ts';
import { clip } from '../text.ts';
import { plain, renderMessage } from './render.ts';

/** UTF-16 units, as Slack counts them at most. */
const LIMITS = { title: 24, label: 2000, input: 3000 } as const;
const BLOCK_PREFIX = 'veld:';

/** What a window must remember until it is submitted: where it was opened, and what the form was about. */
export interface ModalOrigin {
  readonly command: string;
  readonly value: string;
  readonly channel?: string | undefined;
  readonly thread?: string | undefined;
}

export type ModalForm =
  | { readonly ok: true; readonly view: ModalView }
  /** This field holds more than an input of Slack can: cutting it would lose text on submission. */
  | { readonly ok: false; readonly tooLong: FormField };

/** A form as Slack window. */
export function renderModal(
  form: Form,
  { channel, thread }: Pick<ModalOrigin, 'channel' | 'thread'>,
  messages: Messages = nl,
): ModalForm {
  const tooLong = form.fields.find(({ initial }) => initial.length > LIMITS.input);
  if (tooLong !== undefined) return { ok: false, tooLong };
  const inputs = form.fields.map(renderField);
  const view: ModalView = {
    type: 'modal',
    callback_id: 'form',
    private_metadata: formatOrigin({ command: form.command, value: form.value, channel, thread }),
    title: plain(form.title, LIMITS.title),
    submit: plain(form.submit, LIMITS.title),
    close: plain(messages.platform.annuleren, LIMITS.title),
    blocks: inputs.length > 0 ? inputs : [{ type: 'section', text: plain(form.title, LIMITS.label) }],
  };
  return { ok: true, view };
}

/** A card as window without anything to submit. */
export const renderCardModal = (card: Card, messages: Messages = nl): ModalView => ({
  type: 'modal',
  callback_id: 'kaart',
  title: plain(card.title, LIMITS.title),
  close: plain(messages.platform.sluiten, LIMITS.title),
  blocks: renderMessage(card, messages).blocks,
});

function renderField({ name, label, initial, multiline, required, maxLength }: FormField): KnownBlock {
  const max = Math.min(Math.max(maxLength, initial.length, 1), LIMITS.input);
  return {
    type: 'input',
    block_id: blockOf(name),
    optional: !required,
    label: plain(label, LIMITS.label),
    element: {
      type: 'plain_text_input',
      action_id: 'waarde',
      multiline,
      max_length: max,
      ...(initial === '' ? {} : { initial_value: initial }),
    },
  };
}

/** A refusal under the first field: the window stays open, so nothing that was typed is lost. */
export const renderFormError = (fields: readonly string[], text: string) => {
  const [first] = fields;
  return first === undefined ? undefined : { [blockOf(first)]: clip(text, 500) };
};

const blockOf = (name: string): string => `${BLOCK_PREFIX}${name}`;

const Origin = z.object({
  command: z.string(),
  channel: z.string().optional(),
  thread: z.string().optional(),
});

/** One line about the place and then the value as it is: as JSON in JSON it could outgrow the 3,000 characters there are. */
const formatOrigin = ({ value, ...place }: ModalOrigin): string => `${JSON.stringify(place)}\n${value}`;

function parseOrigin(metadata: string): ModalOrigin {
  const end = metadata.indexOf('\n');
  const place: unknown = JSON.parse(metadata.slice(0, end));
  return { ...Origin.parse(place), value: metadata.slice(end + 1) };
}

const Submission = z.object({
  private_metadata: z.string(),
  state: z.object({
    values: z.record(z.string(), z.record(z.string(), z.object({ value: z.string().nullish() }))),
  }),
});

/** What was submitted, by field, and where the form came from. */
export function parseSubmission(view: unknown): ModalOrigin & { readonly fields: Record<string, string> } {
  const { private_metadata, state } = Submission.parse(view);
  const fields = Object.entries(state.values).map(([block, inputs]) => [
    block.slice(BLOCK_PREFIX.length),
    Object.values(inputs)[0]?.value ?? '',
  ]);
  return { ...parseOrigin(private_metadata), fields: Object.fromEntries(fields) };
}
