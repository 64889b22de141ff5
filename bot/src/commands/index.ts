import type { Actor, Rol } from '@definitie-app/core';
import type { z } from 'zod';
import { bewerk } from './bewerk.ts';
import type { Command, Conversation, Deps, Reply } from './command.ts';
import { definieer } from './definieer.ts';
import { dienIn } from './dien-in.ts';
import { help } from './help.ts';
import { keurGoed } from './keur-goed.ts';
import { opnieuw } from './opnieuw.ts';
import { toets } from './toets.ts';
import { toon } from './toon.ts';
import { wachtrij } from './wachtrij.ts';
import { wijsAf } from './wijs-af.ts';
import { zoek } from './zoek.ts';

/** A command behind the check of its input. */
export interface AnyCommand {
  readonly name: string;
  readonly rol: Rol;
  /** `undefined`: the input is not one of ours, and nothing was done. */
  readonly run: (
    deps: Deps,
    actor: Actor,
    input: unknown,
    conversation: Conversation,
  ) => Promise<Reply | undefined>;
}

const checked = <Input extends z.ZodType>({ name, rol, input: schema, run }: Command<Input>): AnyCommand => ({
  name,
  rol,
  run: async (deps, actor, input, conversation) => {
    const parsed = schema.safeParse(input);
    return parsed.success ? run(deps, actor, parsed.data, conversation) : undefined;
  },
});

export const commands: ReadonlyMap<string, AnyCommand> = new Map(
  [
    checked(bewerk),
    checked(definieer),
    checked(dienIn),
    checked(help),
    checked(keurGoed),
    checked(opnieuw),
    checked(toets),
    checked(toon),
    checked(wachtrij),
    checked(wijsAf),
    checked(zoek),
  ].map((command) => [command.name, command]),
);
