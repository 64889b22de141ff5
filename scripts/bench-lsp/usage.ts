import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Of a process and its children together. */
export interface Usage {
  /** Megabytes now. */
  readonly rss: number;
  /** The most that each of them ever had. */
  readonly peak: number;
  /** Milliseconds of processor time, which do not depend on what else the machine does. */
  readonly cpu: number;
}

const MS_PER_TICK = 10;
/** Where the ticks for the program and for the system stand in /proc/PID/stat, from the end of the name on. */
const TICKS = [11, 12] as const;

const readIf = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '');

const childrenOf = (pid: number): readonly number[] => {
  const tasks = `/proc/${pid}/task`;
  if (!existsSync(tasks)) return [];
  return readdirSync(tasks)
    .flatMap((task) => readIf(`${tasks}/${task}/children`).trim().split(/\s+/))
    .filter((child) => child !== '')
    .map(Number);
};

const treeOf = (pid: number): readonly number[] => [pid, ...childrenOf(pid).flatMap(treeOf)];

const megabytes = (pid: number, name: string): number =>
  Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'mu').exec(readIf(`/proc/${pid}/status`))?.[1] ?? 0) / 1024;

const milliseconds = (pid: number): number => {
  const fields = readIf(`/proc/${pid}/stat`)
    .replace(/^.*\) /u, '')
    .split(' ');
  return TICKS.reduce((sum, at) => sum + Number(fields[at] ?? 0) * MS_PER_TICK, 0);
};

/** What a process uses, as Linux tells it; `undefined` elsewhere. */
export function usageOf(pid: number): Usage | undefined {
  if (!existsSync(`/proc/${pid}/status`)) return undefined;
  const tree = treeOf(pid);
  const sum = (value: (pid: number) => number): number =>
    tree.reduce((total, each) => total + value(each), 0);
  return {
    rss: sum((each) => megabytes(each, 'VmRSS')),
    peak: sum((each) => megabytes(each, 'VmHWM')),
    cpu: sum(milliseconds),
  };
}
