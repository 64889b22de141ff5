import type { Actor, KaartPlaats, OnDefect, Rol, Store } from '@definitie-app/core';
import type { z } from 'zod';
import type { Card, Form } from '../card.ts';
import type { Messages } from '../messages/messages.ts';

/** What commands use. */
export interface Deps {
  readonly store: Store;
  readonly now: () => Date;
  readonly onDefect: OnDefect;
  readonly messages: Messages;
}

/** Where a command was given. */
export interface Conversation {
  /** Where its cards are to stand. */
  readonly at: KaartPlaats;
  /** Where cards for the actor alone are to stand: a direct conversation with the bot. */
  readonly alone: KaartPlaats;
  /** The platform's own id of the message or click: the same one twice is one command. */
  readonly key: string;
}

/** What the person who gave the command gets back at once; cards follow by themselves, everywhere they stand. */
export type Reply =
  /** For the actor alone. */
  | { readonly kind: 'card'; readonly card: Card }
  /** The work is accepted and stored; what comes of it is shown by its card. */
  | { readonly kind: 'accepted'; readonly text: string }
  /** Not done; nothing was changed. For the actor alone. */
  | { readonly kind: 'refused'; readonly text: string }
  /** Asks for more. */
  | { readonly kind: 'form'; readonly form: Form };

/** One thing that a person can ask, by typing or by pressing. Knows no Slack, no Teams, no HTTP. */
export interface Command<Input extends z.ZodType> {
  readonly name: string;
  /** The least role that may give it; checked by the dispatcher. */
  readonly rol: Rol;
  readonly input: Input;
  readonly run: (
    deps: Deps,
    actor: Actor,
    input: z.output<Input>,
    conversation: Conversation,
  ) => Promise<Reply>;
}

export const defineCommand = <Input extends z.ZodType>(command: Command<Input>): Command<Input> => command;
