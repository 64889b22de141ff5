import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { chown, mkdir, rename, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { platform, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import type { Account } from './account.ts';
import type { Binaries } from './binaries.ts';

/** A fixed environment: the language and time zone of who starts us are not those of the database. */
const childOptions = (account: Account | undefined): SpawnOptions => ({
  ...account,
  cwd: '/',
  ...(platform() !== 'win32' && { env: { LC_ALL: 'C', TZ: 'UTC' } }),
});

/** Makes an empty cluster, whole or not at all; `password` is the superuser's. */
export async function initialise(
  { initdb }: Binaries,
  account: Account | undefined,
  directory: string,
  password: string,
): Promise<void> {
  const partial = `${directory}.partial`;
  await rm(partial, { recursive: true, force: true });
  await mkdir(partial, { recursive: true, mode: 0o700 });
  const secret = mkdtempSync(join(tmpdir(), 'definitie-'));
  const passwordFile = join(secret, 'password');
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (account) {
    await Promise.all([partial, secret, passwordFile].map((path) => chown(path, account.uid, account.gid)));
  }
  try {
    const { status, stderr, error } = spawnSync(
      initdb,
      [
        `--pgdata=${partial}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--locale=C.UTF-8',
        '--no-sync',
      ],
      { ...childOptions(account), encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`initdb failed:\n${stderr}`, { cause: error });
    await rename(partial, directory);
  } finally {
    rmSync(secret, { recursive: true });
  }
}

/** What PostgreSQL itself keeps in its directory while it runs. */
export function readPidFile(directory: string): { readonly pid: number; readonly port: number } | undefined {
  try {
    const [pid, , , port] = readFileSync(join(directory, 'postmaster.pid'), 'utf8').split('\n');
    return { pid: Number(pid), port: Number(port) };
  } catch {
    return undefined;
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/**
 * A file that PostgreSQL left behind when it was killed keeps it from starting once another program has its process id,
 * as after a restart of a container.
 */
export function removeStalePidFile(directory: string): void {
  const left = readPidFile(directory);
  if (left && isAlive(left.pid) && !isPostgres(left.pid)) rmSync(join(directory, 'postmaster.pid'));
}

function isPostgres(pid: number): boolean {
  try {
    const [program = ''] = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    return basename(program).startsWith('postgres');
  } catch {
    return true;
  }
}

export interface Launch {
  readonly binaries: Binaries;
  readonly account: Account | undefined;
  readonly directory: string;
  readonly port: number;
  readonly flags: readonly string[];
}

export interface Launched {
  readonly pid: number;
  /** Resolves with the end of its log when it ends by itself. */
  readonly ended: Promise<string>;
}

/** In a process group of its own: a Ctrl-C ends us first, and we end it. */
export function launch({ binaries, account, directory, port, flags }: Launch): Launched {
  const log = join(directory, 'server.log');
  // What it said before it ended is kept once.
  if (existsSync(log)) renameSync(log, join(directory, 'server.previous.log'));
  const output = openSync(log, 'w', 0o600);
  const child = spawn(
    binaries.postgres,
    [
      '-D',
      directory,
      '-p',
      String(port),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      ...flags,
    ],
    { ...childOptions(account), detached: true, stdio: ['ignore', output, output] },
  );
  closeSync(output);
  child.unref();
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(String(error)));
    child.once('exit', () => resolve(readFileSync(log, 'utf8').slice(-2000)));
  });
  return { pid: child.pid ?? 0, ended };
}

/** Lets running transactions end at once, undone, and waits until the process is gone. */
export async function terminate(pid: number): Promise<void> {
  try {
    process.kill(pid, 'SIGINT');
  } catch {
    return;
  }
  while (isAlive(pid)) await delay(20);
}

/** The wished port when nobody has it, else any free one. */
export const findPort = (wished: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', (error) => (wished === 0 ? reject(error) : resolve(findPort(0))));
    probe.listen(wished, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
