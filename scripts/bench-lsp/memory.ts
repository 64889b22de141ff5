import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Memory {
  /** Of the process and its children together, in megabytes. */
  readonly rss: number;
  /** The most that each of them ever had. */
  readonly peak: number;
}

const readLines = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

const childrenOf = (pid: number): readonly number[] => {
  const tasks = `/proc/${pid}/task`;
  if (!existsSync(tasks)) return [];
  return readdirSync(tasks)
    .flatMap((task) => readLines(`${tasks}/${task}/children`).trim().split(/\s+/))
    .filter((child) => child !== '')
    .map(Number);
};

const treeOf = (pid: number): readonly number[] => [pid, ...childrenOf(pid).flatMap(treeOf)];

const field = (status: string, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'mu').exec(status)?.[1] ?? 0) / 1024;

/** What a process uses, as Linux tells it; `undefined` elsewhere. */
export function memoryOf(pid: number): Memory | undefined {
  if (!existsSync(`/proc/${pid}/status`)) return undefined;
  const statuses = treeOf(pid).map((each) => readLines(`/proc/${each}/status`));
  const sum = (name: string): number => statuses.reduce((total, status) => total + field(status, name), 0);
  return { rss: sum('VmRSS'), peak: sum('VmHWM') };
}
