import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

export interface Demo {
  readonly url: string;
  readonly child: ChildProcess;
  /** What it printed so far. */
  readonly output: () => string;
  /** Presses Ctrl-C as a terminal does: for the whole group. Gives the exit code. */
  readonly interrupt: () => Promise<number | null>;
}

/** A data directory of its own, that the user of PostgreSQL can enter. */
export function newDataDir(): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), 'definitie-demo-'));
  chmodSync(path, 0o755);
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** A port that was free just now. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('no port');
  return address.port;
}

/** `npm run demo` as its users start it, in a process group of its own. Ends when it printed its address, or ended. */
export async function startDemo(
  dataDir: string,
  port: number,
  variables: Readonly<Record<string, string>> = {},
): Promise<Demo> {
  const { OPENAI_API_KEY: _, ...environment } = process.env;
  const child = spawn('npm', ['run', '--silent', 'demo'], {
    cwd: root,
    detached: true,
    env: { ...environment, PORT: String(port), DATA_DIR: dataDir, ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const ended = once(child, 'close').then(([code]) => (typeof code === 'number' ? code : null));
  const ready = new Promise<void>((resolve) => {
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      if (printed.includes('http://localhost:')) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
  await Promise.race([ready, ended]);
  return {
    url: `http://localhost:${port}`,
    child,
    output: () => printed,
    interrupt: async () => {
      if (child.exitCode === null && child.signalCode === null && child.pid !== undefined)
        process.kill(-child.pid, 'SIGINT');
      return ended;
    },
  };
}
