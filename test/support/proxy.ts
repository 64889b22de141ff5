import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';

export interface ServerProxy {
  readonly url: string;
  /** Ends all connections and takes no new ones, as a server that is gone. */
  interrupt(): Promise<void>;
  restore(): Promise<void>;
  close(): Promise<void>;
}

/** Stands between a client and the server at `url`, so that it can be out of reach without being stopped. */
export async function startProxy(url: string): Promise<ServerProxy> {
  const target = new URL(url);
  const sockets = new Set<Socket>();
  const open = async (port: number) => {
    const server = createServer((client) => {
      const upstream = connect(Number(target.port), target.hostname);
      for (const socket of [client, upstream]) {
        sockets.add(socket);
        socket.on('error', () => undefined);
        socket.on('close', () => {
          sockets.delete(socket);
          client.destroy();
          upstream.destroy();
        });
      }
      client.pipe(upstream).pipe(client);
    });
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    return server;
  };
  let server: Awaited<ReturnType<typeof open>> | undefined = await open(0);
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  const { port } = address;
  const interrupt = async (): Promise<void> => {
    const closing = server;
    server = undefined;
    if (!closing) return;
    const closed = once(closing, 'close');
    closing.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  const through = new URL(url);
  through.hostname = '127.0.0.1';
  through.port = String(port);
  return {
    url: through.href,
    interrupt,
    restore: async () => {
      server ??= await open(port);
    },
    close: interrupt,
  };
}
