import { execFile } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { nl } from './messages/nl.ts';

export type Changed =
  | { readonly ok: true; readonly isChanged: (path: string) => Promise<boolean> }
  | { readonly ok: false; readonly melding: string };

/**
 * The files that are not as they were where this branch left `revision`: changed, new or renamed since, committed or not.
 * Asks git, in the working directory; files outside its repository have not changed.
 */
export async function changedSince(revision: string): Promise<Changed> {
  const root = await git(['rev-parse', '--show-toplevel']);
  if (!root.ok) return { ok: false, melding: root.isAbsent ? nl.git.absent : nl.git.noRepository };
  const commit = await git(['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`]);
  // On a branch without a commit everything is new.
  if (!commit.ok && revision === 'HEAD') return { ok: true, isChanged: async () => true };
  if (!commit.ok) return { ok: false, melding: nl.git.unknownRevision(revision) };
  const base = await git(['merge-base', commit.out.trim(), 'HEAD']);
  if (!base.ok) return { ok: false, melding: nl.git.noCommonBase(revision) };
  const top = root.out.replace(/\r?\n$/u, '');
  const [tracked, untracked] = await Promise.all([
    git(['-C', top, 'diff', '--name-only', '-z', '--no-renames', '--diff-filter=d', base.out.trim(), '--']),
    git(['-C', top, 'ls-files', '--others', '--exclude-standard', '-z']),
  ]);
  if (!tracked.ok || !untracked.ok) return { ok: false, melding: nl.git.failed };
  const names = `${tracked.out}${untracked.out}`.split('\0').filter((name) => name !== '');
  const paths = new Set(names.map((name) => join(top, name)));
  // Git names files by their real path; one that is gone cannot be read either, which is told then.
  return { ok: true, isChanged: async (path) => paths.has(await realpath(path).catch(() => path)) };
}

type Answer =
  | { readonly ok: true; readonly out: string }
  | { readonly ok: false; readonly isAbsent: boolean };

/** Arguments go to git as they are: there is no shell in between. */
const git = (args: readonly string[]): Promise<Answer> =>
  new Promise((resolve) => {
    execFile('git', args, { maxBuffer: 1024 ** 3, encoding: 'utf8' }, (error, out) => {
      resolve(error ? { ok: false, isAbsent: error.code === 'ENOENT' } : { ok: true, out });
    });
  });
