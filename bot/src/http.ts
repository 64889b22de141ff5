import { once } from 'node:events';
import type { Server } from 'node:http';
import express, { type Express, type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import type { Log } from './log.ts';

/** The port is taken by another program. */
export class PoortBezet extends Error {
  override readonly name = 'PoortBezet';
  readonly port: number;
  constructor(port: number, options?: ErrorOptions) {
    super(`port ${port} is taken`, options);
    this.port = port;
  }
}

/** This machine has no such address, or may not listen there. */
export class AdresOnbruikbaar extends Error {
  override readonly name = 'AdresOnbruikbaar';
  readonly variable: 'HOST' | 'PORT';
  readonly waarde: string;
  constructor(variable: AdresOnbruikbaar['variable'], waarde: string, options?: ErrorOptions) {
    super(`${variable}: cannot listen on ${waarde}`, options);
    this.variable = variable;
    this.waarde = waarde;
  }
}

export interface Http {
  /** Where the platforms attach themselves; nothing of theirs is reached before `open`. */
  readonly app: Express;
  readonly port: number;
  /** From now on everything is served; before, all but `/health` answers 503. */
  readonly open: (isReady: () => Promise<boolean>) => void;
  /** Takes no new requests and lets those under way end, for at most so many ms. */
  readonly close: (grace: number) => Promise<void>;
}

/** In ms: a probe must not hang on what it probes. */
const READY_DEADLINE = 2000;

/**
 * Listens at once, so that a taken port is told before anything else is started.
 * @throws PoortBezet, AdresOnbruikbaar
 */
export async function startHttp(host: string, port: number, log: Log): Promise<Http> {
  const outer = express();
  const app = express();
  let isReady: (() => Promise<boolean>) | undefined;

  for (const each of [outer, app]) each.disable('x-powered-by');
  outer.use(helmet());
  outer.get('/health', (_request, response) => {
    response.json({ status: 'ok' });
  });
  outer.get('/ready', async (_request, response) => {
    const ready = isReady !== undefined && (await inTime(isReady()).catch(() => false));
    response.status(ready ? 200 : 503).json({ status: ready ? 'ok' : 'not ready' });
  });
  outer.use((_request, response, next) => {
    if (isReady) next();
    else response.status(503).set('retry-after', '5').json({ status: 'starting' });
  });
  outer.use(app);
  outer.use((_request, response) => {
    response.status(404).json({ status: 'not found' });
  });
  outer.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    log.error({ err: error }, 'request failed');
    if (response.headersSent) next(error);
    else response.status(500).json({ status: 'error' });
  });

  const server = outer.listen(port, host);
  await once(server, 'listening').catch((cause: unknown) => {
    throw explainListen(cause, host, port);
  });
  return {
    app,
    port: portOf(server),
    open: (check) => {
      isReady = check;
    },
    close: (grace) => closeServer(server, grace),
  };
}

function explainListen(cause: unknown, host: string, port: number): unknown {
  switch (cause instanceof Error && 'code' in cause ? cause.code : undefined) {
    case 'EADDRINUSE':
      return new PoortBezet(port, { cause });
    case 'EACCES':
      return new AdresOnbruikbaar('PORT', String(port), { cause });
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EADDRNOTAVAIL':
    case 'EINVAL':
      return new AdresOnbruikbaar('HOST', host, { cause });
    default:
      return cause;
  }
}

function portOf(server: Server): number {
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('the server does not listen');
  return address.port;
}

async function closeServer(server: Server, grace: number): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), grace);
  await closed;
  clearTimeout(timer);
}

const inTime = (check: Promise<boolean>): Promise<boolean> =>
  Promise.race([
    check,
    new Promise<boolean>((resolve) => setTimeout(resolve, READY_DEADLINE, false).unref()),
  ]);
