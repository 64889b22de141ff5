import { appendFile } from 'node:fs/promises';
import { createLog, defineJob, startWorker } from '@definitie-app/queue';
import * as z from 'zod';

const { connection, name, file } = z
  .object({
    connection: z.object({ kind: z.enum(['postgres', 'redis']), url: z.string() }),
    name: z.string(),
    file: z.string(),
  })
  .parse(JSON.parse(process.env.WORK ?? ''));

const job = defineJob<unknown>()({
  name,
  data: z.object({ nr: z.int() }),
  options: {},
  process: async ({ nr }) => {
    await appendFile(file, `started ${nr}\n`);
    await new Promise(() => {});
  },
});

startWorker(job, {}, connection, { log: createLog({ level: 'warn' }), lockMs: 2000 });
