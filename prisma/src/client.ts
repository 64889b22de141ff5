import type { Actor, ChatIdentiteit, Opdracht, Register, Store } from '@definitie-app/core';
import { PrismaPg } from '@prisma/adapter-pg';
import { type Prisma, PrismaClient } from '../client/client.ts';
import { createApiKey, resolveApiKey, revokeApiKeys } from './api-keys.ts';
import { openPool } from './connection.ts';
import { openEncryption } from './encryption.ts';
import { toOpslagFout } from './errors.ts';
import { resolveIdentiteit } from './identity.ts';
import { listen } from './listen.ts';
import { exclusively } from './lock.ts';
import { takeOpdrachten } from './outbox.ts';
import { createRecord } from './record.ts';
import { openRegister } from './register/register.ts';
import type { Scope } from './register/scope.ts';

export interface StoreOptions {
  /** Of the application role: one that passes row-level security is refused. */
  readonly url: string;
  /** 32 bytes in base64. */
  readonly encryptionKey: string;
}

export interface PrismaStore extends Store {
  /** Whether the database answers now. */
  ping(): Promise<boolean>;
  close(): Promise<void>;
  /** For whom this key acts; `undefined` when it is unknown or was revoked. Crosses organisations by a named SQL function. */
  resolveApiKey(key: string): Promise<Actor | undefined>;
  /** A new key with which a program acts for this user. It is nowhere else: only its hash is kept. */
  createApiKey(user: Actor, naam: string): Promise<string>;
  /** From now on no key acts for this user. Returns how many did. */
  revokeApiKeys(user: Actor): Promise<number>;
  /**
   * Runs `work` while nobody else on this database, in whatever process, runs work with this key; waits for that.
   * @throws OpslagFout, or what `work` threw.
   */
  exclusively<T>(key: string, work: () => Promise<T>): Promise<T>;
  /**
   * Hands at most `limit` rows of the outbox to `handle`, oldest first, and takes them out once all were handled: each
   * row is handled at least once. A row that cannot be read is taken out too when there is a `refuse` to tell: it would
   * else keep back all that come after it. Returns how many.
   * @throws OpslagFout, or what `handle` threw: then all of them come again.
   */
  takeOpdrachten(
    limit: number,
    handle: (opdracht: Opdracht & { readonly id: string; readonly orgId: string }) => Promise<void>,
    refuse?: (id: string, error: Error) => void,
  ): Promise<number>;
  /**
   * Calls `wake` when there may be work in the outbox. A message can be missed while the database is away: ask now and
   * then as well. Returns how to stop.
   */
  onOpdracht(wake: () => void): Promise<() => Promise<void>>;
}

// Waiting for a turn ends with the pool's own error, which says more than Prisma's.
const TRANSACTION = { maxWait: 8000, timeout: 20_000 };

/** The store on PostgreSQL. Connects at first use, and again after every loss. */
export function openStore({ url, encryptionKey }: StoreOptions): PrismaStore {
  const encryption = openEncryption(encryptionKey);
  const pool = openPool(url);
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool), errorFormat: 'minimal' });

  const attempt = <T>(work: () => Promise<T>): Promise<T> =>
    work().catch((error: unknown) => {
      throw toOpslagFout(error);
    });
  const transaction = <T>(work: (tx: Prisma.TransactionClient) => Promise<T>): Promise<T> =>
    attempt(() => prisma.$transaction(work, TRANSACTION));

  const inScope = <T>(orgId: string, work: (register: Register, scope: Scope) => Promise<T>): Promise<T> =>
    transaction(async (tx) => {
      await tx.$executeRaw`SELECT set_config('app.current_org_id', ${orgId}::uuid::text, true)`;
      const scope = { tx, orgId, encryption };
      const { register, flush } = openRegister(scope);
      const result = await work(register, scope);
      await flush();
      return result;
    });
  const withOrg = <T>(orgId: string, work: (register: Register) => Promise<T>): Promise<T> =>
    inScope(orgId, work);

  return {
    withOrg,
    record: createRecord(withOrg),
    resolveIdentiteit: (identiteit: ChatIdentiteit) => attempt(() => resolveIdentiteit(prisma, identiteit)),
    resolveApiKey: (key) => attempt(() => resolveApiKey(prisma, key)),
    createApiKey: (user, naam) =>
      inScope(user.orgId, (register, scope) => createApiKey(register, scope, user, naam)),
    revokeApiKeys: (user) => inScope(user.orgId, (register, scope) => revokeApiKeys(register, scope, user)),
    takeOpdrachten: (limit, handle, refuse) => transaction((tx) => takeOpdrachten(tx, limit, handle, refuse)),
    exclusively: (key, work) => attempt(() => exclusively(pool, key, work)),
    onOpdracht: (wake) => listen(url, wake),
    ping: () =>
      pool.query('SELECT 1').then(
        () => true,
        () => false,
      ),
    async close() {
      await prisma.$disconnect();
      await pool.end();
    },
  };
}
