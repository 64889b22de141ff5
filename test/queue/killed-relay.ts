import { openStore } from '@definitie-app/prisma';
import { createLog, startRelay } from '@definitie-app/queue';
import * as z from 'zod';

/** A relay that is killed after it put the nth job in its queue, before the outbox knows. */
const { connection, url, encryptionKey, dieAfter } = z
  .object({
    connection: z.object({ kind: z.enum(['postgres', 'redis']), url: z.string() }),
    url: z.string(),
    encryptionKey: z.string(),
    dieAfter: z.int(),
  })
  .parse(JSON.parse(process.env.WORK ?? ''));

const store = openStore({ url, encryptionKey });
let handled = 0;
startRelay({
  connection,
  log: createLog({ level: 'error' }),
  store: {
    onOpdracht: store.onOpdracht,
    takeOpdrachten: (limit, handle, refuse) =>
      store.takeOpdrachten(
        limit,
        async (opdracht) => {
          await handle(opdracht);
          handled += 1;
          if (handled === dieAfter) process.kill(process.pid, 'SIGKILL');
        },
        refuse,
      ),
  },
});
