import { z } from 'zod';
import type { Prisma } from '../../client/client.ts';
import type { Encryption } from '../encryption.ts';

/** What every part of a register works with: one transaction, which sees and changes the rows of one organisation. */
export interface Scope {
  readonly tx: Prisma.TransactionClient;
  readonly orgId: string;
  readonly encryption: Encryption;
}

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i;

/** Ids come from buttons and messages: one that cannot be ours is one that is not there. */
export const isId = (text: string): boolean => UUID.test(text);

const Ids = z.array(z.object({ id: z.string() }));

export const parseIds = (rows: unknown): readonly string[] => Ids.parse(rows).map(({ id }) => id);
