import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import pg from 'pg';
import { getProjectRoot } from '../project.ts';
import { canEnter, getAccount, getOwner } from './account.ts';
import { findBinaries } from './binaries.ts';
import { makeDataDir } from './data-dir.ts';
import { type KeepOptions, keep } from './keep.ts';
import { withLock } from './lock.ts';
import { findPort, initialise, isAlive, launch, readPidFile, removeStalePidFile } from './server.ts';
import { newPasswords, readSettings, type Settings, writeSettings } from './settings.ts';

export interface Embedded {
  /** As superuser: for tests and repair, never for the service. */
  readonly adminUrl: string;
  readonly ownerUrl: string;
  readonly appUrl: string;
  readonly queueUrl: string;
  /** Resolves when PostgreSQL ended so often that it is not started again; only where this process keeps it running. */
  readonly gone: Promise<Error>;
  /** Ends PostgreSQL when this process started it, or when who started it is gone. */
  readonly stop: () => Promise<void>;
}

export interface EmbeddedOptions {
  /** Made when it is not there. */
  readonly dataDir: string;
  readonly log: (message: string) => void;
  /** Extra settings for PostgreSQL, such as `['-c', 'fsync=off']`. */
  readonly flags?: readonly string[];
  /** When PostgreSQL ends by itself: in ms, how long is waited before each next start. After the last it is given up. */
  readonly pauses?: readonly number[];
}

const DATABASE = 'definitie';
const ATTEMPTS = 20;
const HELD = /shared memory|lock file/;
const PAUSES = [0, 1000, 2000, 4000, 8000, 15_000, 30_000];

/**
 * A real PostgreSQL from npm: started, or joined when another process of ours runs it on the same directory. Who started
 * it starts it again when it ends by itself.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<Embedded> {
  makeDataDir(options.dataDir);
  const dataDir = realpathSync(options.dataDir);
  return locked(dataDir, async () => {
    const settings = readSettings(dataDir) ?? newSettings(dataDir, options.log);
    const { started, pid } = (await findRunning(settings)) ?? (await start(dataDir, settings, options));
    if (!started.isPrepared) await prepare(started);
    writeSettings(dataDir, { ...started, isPrepared: true });
    options.log(`PostgreSQL on port ${started.port}, data in ${started.directory}`);
    if (!isOurs(started)) return describe(started, NEVER, () => Promise.resolve());
    const { log, pauses = PAUSES } = options;
    const restart = () => startAgain(dataDir, started.port, options);
    const keeper = keep(started.directory, { pid, isOurs: true }, { restart, log, pauses });
    return describe(started, keeper.gone, keeper.stop);
  });
}

const NEVER = new Promise<never>(() => undefined);

/** What starts PostgreSQL on a directory, one process at a time: never two on the same data. */
const locked = <T>(dataDir: string, work: () => Promise<T>): Promise<T> =>
  withLock(join(dataDir, 'postgres.lock'), work);

const isOurs = ({ starter }: Settings): boolean => starter === process.pid;

/** On the port that everybody knows; unless another process was first. Never makes a cluster. */
const startAgain = (
  dataDir: string,
  port: number,
  options: EmbeddedOptions,
): ReturnType<KeepOptions['restart']> =>
  locked(dataDir, async () => {
    const settings = readSettings(dataDir);
    if (!settings || !existsSync(settings.directory))
      throw new Error(`there is nothing in ${dataDir} any more`);
    const running = (await findRunning(settings)) ?? (await start(dataDir, settings, options, port));
    writeSettings(dataDir, running.started);
    return { pid: running.pid, isOurs: isOurs(running.started) };
  });

interface Running {
  readonly started: Settings;
  readonly pid: number;
}

/** Who joins what was left behind by a process that was killed, ends it too. */
async function findRunning(settings: Settings): Promise<Running | undefined> {
  const running = readPidFile(settings.directory);
  if (!running) return undefined;
  const starter = isAlive(settings.starter) ? settings.starter : process.pid;
  const started = { ...settings, port: running.port, starter };
  return (await answers(started)) ? { started, pid: running.pid } : undefined;
}

async function start(
  dataDir: string,
  settings: Settings,
  { flags = [] }: EmbeddedOptions,
  knownPort?: number,
): Promise<Running> {
  const { directory } = settings;
  const isNew = !existsSync(directory);
  const account = isNew ? getAccount() : getOwner(directory);
  const binaries = findBinaries(account);
  const port = await findPort(knownPort ?? settings.port);
  if (knownPort !== undefined && port !== knownPort)
    throw new Error(`port ${knownPort} is taken by another program`);
  const started = { ...settings, port, starter: process.pid };
  // Before there is a cluster: one whose passwords nobody knows would be lost.
  writeSettings(dataDir, started);
  if (isNew) await initialise(binaries, account, directory, settings.passwords.postgres);
  const pid = await launchUntilReady(started, () =>
    launch({ binaries, account, directory, port: started.port, flags }),
  );
  return { started, pid };
}

function newSettings(dataDir: string, log: EmbeddedOptions['log']): Settings {
  const directory = chooseDirectory(dataDir, log);
  return { directory, port: 0, passwords: newPasswords(), starter: process.pid, isPrepared: false };
}

/** Below the data directory; elsewhere when PostgreSQL's own user cannot enter that. */
function chooseDirectory(dataDir: string, log: EmbeddedOptions['log']): string {
  const near = join(dataDir, 'postgres');
  if (existsSync(near))
    throw new Error(
      `${near} is there, but its passwords are not: put postgres.json back, or move both away.`,
    );
  if (canEnter(dataDir, getAccount())) return near;
  const far = join('/var/lib/definitie-app', createHash('sha256').update(dataDir).digest('hex').slice(0, 12));
  mkdirSync('/var/lib/definitie-app', { recursive: true });
  chmodSync('/var/lib/definitie-app', 0o755);
  log(`${dataDir} cannot be entered by the user postgres: its data goes to ${far}`);
  return far;
}

const urlOf = (
  { port, passwords }: Settings,
  role: keyof Settings['passwords'],
  database = DATABASE,
): string => `postgresql://${role}:${passwords[role]}@127.0.0.1:${port}/${database}`;

const describe = (settings: Settings, gone: Promise<Error>, stop: () => Promise<void>): Embedded => ({
  adminUrl: urlOf(settings, 'postgres'),
  ownerUrl: urlOf(settings, 'definitie_owner'),
  appUrl: urlOf(settings, 'definitie_app'),
  queueUrl: urlOf(settings, 'definitie_queue'),
  gone,
  stop,
});

async function withAdmin<T>(
  settings: Settings,
  database: string,
  work: (admin: pg.Client) => Promise<T>,
): Promise<T> {
  const admin = new pg.Client({
    connectionString: urlOf(settings, 'postgres', database),
    connectionTimeoutMillis: 2000,
  });
  // The query that runs rejects too.
  admin.on('error', () => undefined);
  try {
    await admin.connect();
    return await work(admin);
  } finally {
    await admin.end().catch(() => undefined);
  }
}

/** Whether our cluster, and no other, is what listens there. */
const answers = (settings: Settings): Promise<boolean> =>
  withAdmin(settings, 'postgres', async (admin) => {
    const { rows } = await admin.query<{ data_directory: string }>('SHOW data_directory');
    return rows[0]?.data_directory === settings.directory;
  }).catch(() => false);

/** After PostgreSQL was killed its children need a moment to let go of the directory: it is tried again. */
async function launchUntilReady(
  settings: Settings,
  launchOnce: () => ReturnType<typeof launch>,
): Promise<number> {
  for (let attempt = 1; ; attempt++) {
    removeStalePidFile(settings.directory);
    const { pid, ended } = launchOnce();
    const isOver = new AbortController();
    const failure = await Promise.race([ended, whenReady(settings, isOver.signal)]);
    isOver.abort();
    if (failure === undefined) return pid;
    if (attempt === ATTEMPTS || !HELD.test(failure)) throw new Error(`PostgreSQL did not start:\n${failure}`);
    await delay(250);
  }
}

async function whenReady(settings: Settings, isOver: AbortSignal): Promise<undefined> {
  while (!isOver.aborted && !(await answers(settings))) await delay(25);
}

/** The roles and the database, by the same files that an administrator of an own server uses. */
async function prepare(settings: Settings): Promise<void> {
  const sql = (file: string): string => readFileSync(join(getProjectRoot(), 'prisma', file), 'utf8');
  await withAdmin(settings, 'postgres', async (admin) => {
    await admin.query(sql('roles.sql'));
    for (const role of ['definitie_owner', 'definitie_app', 'definitie_queue'] as const)
      await admin.query(`ALTER ROLE ${role} LOGIN PASSWORD ${admin.escapeLiteral(settings.passwords[role])}`);
    const { rowCount } = await admin.query('SELECT FROM pg_database WHERE datname = $1', [DATABASE]);
    if (rowCount === 0) await admin.query(`CREATE DATABASE ${DATABASE} OWNER definitie_owner`);
  });
  await withAdmin(settings, DATABASE, (admin) => admin.query(sql('database.sql')));
}
