import { describe } from 'vitest';
import { testDatabase } from '../support/postgres.ts';
import { startProxy } from '../support/proxy.ts';
import { queueContract } from './contract.ts';

describe('queues on Postgres', () => {
  queueContract(async () => {
    const database = await testDatabase();
    const proxy = await startProxy(database.queueUrl);
    return {
      connection: { kind: 'postgres', url: proxy.url },
      interrupt: () => proxy.interrupt(),
      restore: () => proxy.restore(),
      close: async () => {
        await proxy.close();
        await database.close();
      },
    };
  });
});
