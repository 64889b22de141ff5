import { approveDefinitie } from '@definitie-app/core';
import * as z from 'zod';
import { clip } from '../text.ts';
import { defineCommand } from './command.ts';
import { answer, OnVersion } from './on-version.ts';
import { redenForm } from './reden-form.ts';

/** Decides in favour; asks for a written reason when the gate would refuse. Four eyes and the role are the workflow's to check. */
export const keurGoed = defineCommand({
  name: 'keur-goed',
  rol: 'user',
  input: OnVersion.extend({ reden: z.string().optional() }),
  run: async (deps, actor, { id, version, reden }) => {
    const uitkomst = await approveDefinitie(deps, actor, {
      id,
      version,
      ...(reden !== undefined && { reden }),
    });
    if (!uitkomst.ok && uitkomst.weigering.soort === 'poort') {
      const { titel, submit, reden: label } = deps.messages.form.keurGoed;
      return {
        kind: 'form',
        form: redenForm(
          'keur-goed',
          { id, version },
          {
            title: titel,
            submit,
            label: clip(label(uitkomst.weigering.redenen), 500),
          },
        ),
      };
    }
    return answer(uitkomst, deps, deps.messages.accepted.vastgesteld);
  },
});
