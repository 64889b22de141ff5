/** What the server uses of `node:path`, for absolute paths with forward slashes, as the paths of URIs are. */
export const sep = '/';

const clean = (path: string): string => {
  const kept: string[] = [];
  for (const part of path.split('/')) {
    if (part === '..') kept.pop();
    else if (part !== '' && part !== '.') kept.push(part);
  }
  return kept.join('/');
};

export const join = (...parts: readonly string[]): string => `/${clean(parts.join('/'))}`;

export const resolve = join;

export const isAbsolute = (path: string): boolean => path.startsWith('/');

export const dirname = (path: string): string => join(path, '..');

export const basename = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

export const extname = (path: string): string => /[^/](\.[^./]*)$/u.exec(path)?.[1] ?? '';

export const relative = (from: string, to: string): string => {
  const [source, target] = [clean(from), clean(to)].map((path) => (path === '' ? [] : path.split('/')));
  if (!source || !target) return '';
  const differs = source.findIndex((part, index) => part !== target[index]);
  const shared = differs < 0 ? source.length : differs;
  return [...source.slice(shared).map(() => '..'), ...target.slice(shared)].join('/');
};
