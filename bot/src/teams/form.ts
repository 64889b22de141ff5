import type { Store } from '@definitie-app/core';
import * as z from 'zod';
import { type AdaptiveCardJson, renderAdaptiveCard, renderAdaptiveForm } from '../adaptive-card.ts';
import type { Form } from '../card.ts';
import { definitieCard } from '../cards/definitie-card.ts';
import type { Messages } from '../messages/messages.ts';
import type { TeamsSender } from './incoming.ts';

/** Closes a form without doing anything. */
export const CANCEL = 'teams-annuleren';

/**
 * A form as the answer to the press that asked for it: Teams then shows it in place of the card, to this person alone.
 * A task module would need to be told on the button beforehand (`task/fetch`), while here the answer decides: approving
 * asks for a reason only when the gate is against it. This works in Teams and in Microsoft's playground alike.
 */
export const renderExecuteForm = (form: Form, messages: Messages): AdaptiveCardJson => {
  const { body, ...card } = FormCard.parse(renderAdaptiveForm(form, messages));
  return {
    ...card,
    body: [{ type: 'TextBlock', style: 'heading', weight: 'Bolder', wrap: true, text: form.title }, ...body],
    actions: [
      {
        type: 'Action.Execute',
        title: form.submit,
        style: 'positive',
        verb: form.command,
        data: { value: form.value },
      },
      {
        type: 'Action.Execute',
        title: messages.platform.annuleren,
        verb: CANCEL,
        data: { value: form.value },
        associatedInputs: 'none',
      },
    ],
  };
};

/** What a task module would have in its title bar stands above the fields here. */
const FormCard = z.looseObject({ type: z.literal('AdaptiveCard'), body: z.array(z.unknown()) });

const About = z.object({ id: z.uuid() });

/** What the form stood in place of, as it is now; `undefined` when it was not about a definitie of this organisation. */
export async function renderCurrent(
  store: Store,
  { identiteit }: TeamsSender,
  value: string,
  messages: Messages,
): Promise<AdaptiveCardJson | undefined> {
  const about = About.safeParse(parseJson(value));
  const known = about.success ? await store.resolveIdentiteit(identiteit) : undefined;
  if (!about.success || known?.actor === undefined) return undefined;
  const definitie = await store.withOrg(known.orgId, (register) => register.find(about.data.id));
  return definitie && renderAdaptiveCard(definitieCard(definitie, messages), messages);
}

function parseJson(value: string): unknown {
  try {
    return JSON.parse(value);
  } catch {
    return undefined;
  }
}
