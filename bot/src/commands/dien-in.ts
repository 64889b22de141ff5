import { submitDefinitie } from '@definitie-app/core';
import { defineCommand } from './command.ts';
import { answer, OnVersion } from './on-version.ts';

/** Asks for a decision. Who may is the workflow's to say: an author, or an editor. */
export const dienIn = defineCommand({
  name: 'dien-in',
  rol: 'user',
  input: OnVersion,
  run: async (deps, actor, input) =>
    answer(await submitDefinitie(deps, actor, input), deps, deps.messages.accepted.ingediend),
});
