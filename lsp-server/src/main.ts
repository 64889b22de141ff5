import process from 'node:process';
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

export { findBuiltLexiconTable, offerLexiconTable } from '@definitie-app/core';

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
