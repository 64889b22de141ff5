import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { guardLifecycle } from './lifecycle.ts';
import { startServer } from './server.ts';
import { readThrough } from './worker/fs.ts';

// The server in a web worker: the editor ends it, so there is no client whose death to watch for.
const writer = new BrowserMessageWriter(globalThis);
const connection = createConnection(
  ProposedFeatures.all,
  guardLifecycle(new BrowserMessageReader(globalThis), writer),
  writer,
);
readThrough((method, params) => connection.sendRequest(method, params));
startServer(connection);
