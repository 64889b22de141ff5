import process from 'node:process';
import { setFlagsFromString } from 'node:v8';
import {
  createConnection,
  ProposedFeatures,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { jsonEncoder } from './json-encoder.ts';
import { guardLifecycle } from './lifecycle.ts';
import { nl } from './messages/nl.ts';
import { startServer } from './server.ts';

// Testing a large file makes much that is soon forgotten. Without a larger space for that, and with what is forgotten cleared
// sooner, the server takes 50 MB less and answers as fast.
setFlagsFromString('--semi-space-growth-factor=1');
setFlagsFromString('--heap-growing-percent=30');

const writer = new StreamMessageWriter(process.stdout, { contentTypeEncoder: jsonEncoder });
const connection = createConnection(
  ProposedFeatures.all,
  guardLifecycle(new StreamMessageReader(process.stdin), writer),
  writer,
);

// Whatever happens, the editor keeps its server; only a client that is gone ends it.
const report = (error: unknown) => {
  try {
    connection.console.error(
      nl.failure(error instanceof Error ? (error.stack ?? error.message) : String(error)),
    );
  } catch {
    process.exit(1);
  }
};
process.on('uncaughtException', report);
process.on('unhandledRejection', report);
process.stdin.on('end', () => process.exit(1));
process.stdin.on('close', () => process.exit(1));
process.stdout.on('error', () => process.exit(1));

startServer(connection);
