import { env } from 'vscode';
import { en } from './en.ts';
import { nl } from './nl.ts';

/** Every text in one language: literals of the Dutch catalogue are texts in others. */
type Texts<T> = {
  readonly [key in keyof T]: T[key] extends string
    ? string
    : T[key] extends (...args: infer Args) => string
      ? (...args: Args) => string
      : Texts<T[key]>;
};
export type Messages = Texts<typeof nl>;

/** In the language of VS Code itself, as package.nls is. */
export const texts = (): Messages => (/^nl\b/u.test(env.language) ? nl : en);
