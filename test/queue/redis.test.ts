import { describeWith } from '../support/needs.ts';
import { startRedis } from '../support/redis.ts';
import { queueContract } from './contract.ts';

describeWith(['redis-server'], 'queues on Redis', () => {
  queueContract(async () => {
    const redis = await startRedis();
    return {
      connection: { kind: 'redis', url: redis.url },
      interrupt: () => redis.stop(),
      restore: () => redis.start(),
      close: () => redis.close(),
    };
  });
});
