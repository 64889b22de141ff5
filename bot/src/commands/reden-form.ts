import { MAX_REDEN } from '@definitie-app/core';
import type { Form } from '../card.ts';

/** Asks for the reason of a decision, in a form that runs the same command again. */
export const redenForm = (
  command: string,
  { id, version }: { readonly id: string; readonly version: number },
  texts: { readonly title: string; readonly submit: string; readonly label: string },
): Form => ({
  title: texts.title,
  submit: texts.submit,
  command,
  value: JSON.stringify({ id, version }),
  fields: [
    {
      name: 'reden',
      label: texts.label,
      initial: '',
      multiline: true,
      required: true,
      maxLength: MAX_REDEN,
    },
  ],
});
