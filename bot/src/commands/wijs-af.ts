import { findBehind, findDecider, rejectDefinitie } from '@definitie-app/core';
import * as z from 'zod';
import { defineCommand } from './command.ts';
import { answer, OnVersion } from './on-version.ts';
import { redenForm } from './reden-form.ts';

/** Asks why, and then decides against. Four eyes and the role are the workflow's to check. */
export const wijsAf = defineCommand({
  name: 'wijs-af',
  rol: 'user',
  input: OnVersion.extend({ reden: z.string().optional() }),
  run: async (deps, actor, { id, version, reden }) => {
    if (reden === undefined) {
      const definitie = await deps.store.withOrg(actor.orgId, (register) => register.find(id));
      if (
        definitie &&
        !findBehind(definitie, version, ['in_beoordeling']) &&
        !findDecider(actor, definitie)
      ) {
        const { titel, submit, reden: label } = deps.messages.form.wijsAf;
        return { kind: 'form', form: redenForm('wijs-af', { id, version }, { title: titel, submit, label }) };
      }
    }
    // Without a reason this can only be refused: the use case says why, and audits it.
    const uitkomst = await rejectDefinitie(deps, actor, { id, version, reden: reden ?? '' });
    return answer(uitkomst, deps, deps.messages.accepted.afgewezen);
  },
});
