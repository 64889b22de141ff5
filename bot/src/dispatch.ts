import type { ChatIdentiteit } from '@definitie-app/core';
import type { Conversation, Deps, Reply } from './commands/command.ts';

/** What a platform hands over, after it verified the sender. */
export type Incoming = {
  readonly identiteit: ChatIdentiteit;
  /** The name that the platform shows for this person. */
  readonly naam: string;
  readonly conversation: Conversation;
} & (
  | /** `/definitie …` arrives as `definitie …`; see the chat grammar. */ {
      readonly kind: 'text';
      readonly text: string;
    }
  | /** A button or a submitted form. `value` comes from outside: it may have been tampered with. */ {
      readonly kind: 'press';
      readonly command: string;
      readonly value: string;
      readonly fields: Readonly<Record<string, string>>;
    }
);

/** Finds out who it is, what they want and whether they may, and does it. Never throws: a failure is a refusal that says what to do. */
export type Dispatch = (incoming: Incoming) => Promise<Reply>;

export type CreateDispatch = (deps: Deps) => Dispatch;
