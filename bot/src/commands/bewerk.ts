import { type Definitie, editDefinitie, findBehind, MAX_TEKST, mayWrite } from '@definitie-app/core';
import * as z from 'zod';
import type { Form } from '../card.ts';
import { formatContext } from '../cards/format.ts';
import { parseContexten } from '../grammar.ts';
import type { Messages } from '../messages/messages.ts';
import { defineCommand } from './command.ts';
import { answer, OnVersion } from './on-version.ts';

const MAX_CONTEXT = 1000;

/** Asks for the new text, and then writes it as a next version. */
export const bewerk = defineCommand({
  name: 'bewerk',
  rol: 'user',
  input: OnVersion.extend({
    definitie: z.string().optional(),
    toelichting: z.string().default(''),
    context: z.string().default(''),
  }),
  run: async (deps, actor, { id, version, definitie: tekst, toelichting, context }) => {
    if (tekst === undefined) {
      const definitie = await deps.store.withOrg(actor.orgId, (register) => register.find(id));
      const isOpen = definitie && !findBehind(definitie, version, ['concept', 'vastgesteld']);
      if (isOpen && (definitie.status === 'vastgesteld' || mayWrite(actor, definitie)))
        return fits(definitie)
          ? { kind: 'form', form: bewerkForm(definitie, deps.messages) }
          : { kind: 'refused', text: deps.messages.refused.teLangOmTeBewerken(MAX_TEKST) };
    }
    // Without a text this can only be refused: the use case says why, and audits it.
    const uitkomst = await editDefinitie(deps, actor, {
      id,
      version,
      definitie: tekst ?? '',
      toelichting,
      context: parseContexten(context),
    });
    const next = uitkomst.ok ? uitkomst.definitie.version : version;
    return answer(uitkomst, deps, (begrip) => deps.messages.accepted.bewerkt(begrip, next));
  },
});

const fits = ({ concept }: Definitie): boolean =>
  concept.definitie.length <= MAX_TEKST && (concept.toelichting ?? '').length <= MAX_TEKST;

const bewerkForm = ({ id, version, concept }: Definitie, { form }: Messages): Form => ({
  title: form.bewerk.titel,
  submit: form.bewerk.submit,
  command: 'bewerk',
  value: JSON.stringify({ id, version }),
  fields: [
    {
      name: 'definitie',
      label: form.bewerk.definitie,
      initial: concept.definitie,
      multiline: true,
      required: true,
      maxLength: MAX_TEKST,
    },
    {
      name: 'toelichting',
      label: form.bewerk.toelichting,
      initial: concept.toelichting ?? '',
      multiline: true,
      required: false,
      maxLength: MAX_TEKST,
    },
    {
      name: 'context',
      label: form.bewerk.context,
      initial: formatContext(concept),
      multiline: false,
      required: false,
      maxLength: MAX_CONTEXT,
    },
  ],
});
