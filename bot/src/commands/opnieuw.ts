import { regenerateDefinitie } from '@definitie-app/core';
import { defineCommand } from './command.ts';
import { answer, OnVersion } from './on-version.ts';

/** Has the text drafted again. Who may is the workflow's to say: an author, or an editor. */
export const opnieuw = defineCommand({
  name: 'opnieuw',
  rol: 'user',
  input: OnVersion,
  run: async (deps, actor, input) =>
    answer(await regenerateDefinitie(deps, actor, input), deps, deps.messages.accepted.opnieuw),
});
