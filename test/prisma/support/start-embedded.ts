import { startEmbedded } from '@definitie-app/prisma';

// A process of its own that runs PostgreSQL, for tests that kill it.
const dataDir = process.argv[2];
if (dataDir === undefined) throw new Error('which directory?');
const embedded = await startEmbedded({ dataDir, log: () => undefined });
process.stdout.write(`${JSON.stringify(embedded)}\n`);
process.once('SIGTERM', () => void embedded.stop().then(() => process.exit(0)));
setInterval(() => undefined, 60_000);
