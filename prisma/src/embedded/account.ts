import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';

/** The user that PostgreSQL runs as: it refuses to run as root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

const readId = (flag: '-u' | '-g'): number | undefined => {
  const { status, stdout } = spawnSync('id', [flag, 'postgres'], { encoding: 'utf8' });
  return status === 0 ? Number.parseInt(stdout, 10) : undefined;
};

const findPostgres = (): Account | undefined => {
  const uid = readId('-u');
  const gid = readId('-g');
  return uid === undefined || gid === undefined ? undefined : { uid, gid };
};

const isRoot = (): boolean => process.getuid?.() === 0;

/** `undefined` for who is not root: then it runs as who we are. As root, makes the user `postgres` when there is none. */
export function getAccount(): Account | undefined {
  if (!isRoot()) return undefined;
  const existing = findPostgres();
  if (existing) return existing;
  spawnSync('useradd', [
    '--system',
    '--user-group',
    '--no-create-home',
    '--shell',
    '/usr/sbin/nologin',
    'postgres',
  ]);
  const made = findPostgres();
  if (!made)
    throw new Error(
      'PostgreSQL does not run as root, and the user "postgres" could not be made. Start as another user, or set DATABASE_URL.',
    );
  return made;
}

/** Whose the data is, when root starts what another user made. */
export function getOwner(directory: string): Account | undefined {
  if (!isRoot()) return undefined;
  const { uid, gid } = statSync(directory);
  return { uid, gid };
}

/** Whether PostgreSQL, as this user, can enter the directory: not so below a home with mode 0700. */
export const canEnter = (directory: string, account: Account | undefined): boolean =>
  account === undefined || spawnSync('test', ['-x', directory], { ...account, cwd: '/' }).status === 0;
