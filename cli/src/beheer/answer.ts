import type { Readable } from 'node:stream';
import type { PrismaStore } from '@definitie-app/prisma';
import type { Env } from '../env.ts';

/** What the tasks of `beheer` use. */
export interface Deps {
  readonly store: PrismaStore;
  readonly env: Env;
  /** Of the role that owns the tables, where it is known. */
  readonly ownerUrl: string | undefined;
  readonly stdin: Readable;
}

/** Done, and what to print; or not done, and why. */
export type Answer =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly melding: string };

export const refuse = (melding: string): Answer => ({ ok: false, melding });
