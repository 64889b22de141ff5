import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';

const root = fileURLToPath(new URL('..', import.meta.url));
const NOT_OURS = new Set([
  'node_modules',
  'dist',
  'coverage',
  '.git',
  '.data',
  '.cache',
  'client',
  'screenshots',
]);
const WORKSPACES = ['core', 'prisma', 'queue', 'bot', 'lsp-server', 'vscode-extension', 'cli'];

const list = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((item) => {
    const path = folder === '' ? item.name : `${folder}/${item.name}`;
    if (item.isDirectory()) return NOT_OURS.has(item.name) ? [] : list(path);
    return item.isFile() ? [path] : [];
  });
const read = (path: string): string => readFileSync(join(root, path), 'utf8');

/** This file names what it forbids. */
const files = list('').filter((path) => path !== 'test/repo.test.ts');
const sources = files.filter(
  (path) =>
    /\.(ts|mjs|js)$/u.test(path) && [...WORKSPACES, 'scripts'].some((each) => path.startsWith(`${each}/`)),
);
const tests = files.filter((path) => path.startsWith('test/') && path.endsWith('.ts'));
const pages = files.filter((path) => path.endsWith('.md') && !path.startsWith('test/'));
const texts = files.filter((path) =>
  /\.(ts|mjs|js|json|ya?ml|md|sh|sql|ttl|example)$|^\.ci\/|^Dockerfile$/u.test(path),
);

/** What is left is code: no comments, no contents of strings, no import and export lists. */
const code = (path: string): string =>
  read(path)
    .replace(/\/\*[\s\S]*?\*\/|(?<![:'"`\\])\/\/[^\n]*/gu, '')
    .replace(/'(?:\\.|[^'\\\n])*'|"(?:\\.|[^"\\\n])*"|`(?:\\.|[^`\\])*`/gu, "''")
    .replace(/^(?:import|export)\b[^;=(]*\bfrom\b[^;]*;/gmu, '');

const matches = (
  paths: readonly string[],
  pattern: RegExp,
  get: (path: string) => string = read,
): readonly string[] =>
  paths.flatMap((path) =>
    [...get(path).matchAll(pattern)].map((match) => `${path}: ${match[0].trim().slice(0, 60)}`),
  );

describe('sources', () => {
  it('are files of at most 250 lines, word lists and texts for people aside', () => {
    const long = sources.filter(
      (path) => !/\/(taal|eigen|messages)\//u.test(path) && read(path).split('\n').length > 251,
    );
    expect(long).toEqual([]);
  });

  it('parse what they get instead of asserting its type', () => {
    expect(matches([...sources, ...tests], /\bas (?!const\b)\S+/gu, code)).toEqual([]);
  });

  it('do not silence the compiler or the linter', () => {
    const silence = /@ts-(?:ignore|expect-error|nocheck)|biome-ignore|eslint-disable/gu;
    expect(matches([...sources, ...tests], silence)).toEqual([]);
  });

  it('leave no notes about work that is not done', () => {
    expect(matches(sources, /\b(?:TODO|FIXME|XXX)\b/gu)).toEqual([]);
  });

  it('use every name of the word list', () => {
    const all = sources.map(read).join('\n');
    const names = [...read('docs/begrippenlijst.md').matchAll(/\|([^|]*)\|\n/gu)].flatMap(([, cell = '']) =>
      [...cell.matchAll(/`(\p{L}+)`/gu)].map(([, name = '']) => name),
    );
    expect(names.length).toBeGreaterThan(30);
    expect(names.filter((name) => !new RegExp(`\\b${name}\\b`, 'u').test(all))).toEqual([]);
  });
});

describe('the repository', () => {
  it('holds no secret', () => {
    const secret =
      /xox[abprs]-[\w-]{20,}|xapp-[\w-]{20,}|\bsk-[\w-]{20,}|\bgh[pousr]_\w{30,}|AKIA[0-9A-Z]{16}|-----BEGIN [A-Z ]*PRIVATE KEY-----/gu;
    expect(matches(texts, secret)).toEqual([]);
  });

  it('knows no machine but the one that it runs on', () => {
    const elsewhere = /\/work\/|\/root\/|"resolved": "http/gu;
    expect(matches([...texts, 'package-lock.json'], elsewhere)).toEqual([]);
  });

  it('pins every dependency to one version, the same in each workspace', () => {
    const Manifest = z.object({
      version: z.string(),
      dependencies: z.record(z.string(), z.string()).default({}),
      devDependencies: z.record(z.string(), z.string()).default({}),
    });
    const manifests = ['.', ...WORKSPACES].map((folder) =>
      Manifest.parse(JSON.parse(read(`${folder}/package.json`))),
    );
    const versions = new Map<string, Set<string>>();
    for (const { dependencies, devDependencies } of manifests)
      for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies }))
        versions.set(name, (versions.get(name) ?? new Set()).add(version));
    const loose = [...versions].filter(
      ([name, found]) =>
        found.size > 1 || (!name.startsWith('@definitie-app/') && !/^\d/u.test([...found].join())),
    );
    expect(loose).toEqual([]);
    expect(new Set(manifests.map(({ version }) => version)).size).toBe(1);
  });

  it('names in NOTICE everything that it ships with', () => {
    const Dependencies = z.object({ dependencies: z.record(z.string(), z.string()).default({}) });
    const names = WORKSPACES.flatMap((folder) =>
      Object.keys(Dependencies.parse(JSON.parse(read(`${folder}/package.json`))).dependencies),
    ).filter((name) => !name.startsWith('@definitie-app/'));
    const notice = read('NOTICE');
    expect(names.filter((name) => !notice.includes(name))).toEqual([]);
  });

  it.each(pages)('%s links to things that exist', (page) => {
    const links = [...read(page).matchAll(/\]\(([^)\s]+)\)/gu)].map(([, link = '']) => link);
    const local = links
      .filter((link) => !/^(?:[a-z]+:|#)/u.test(link))
      .map((link) => link.replace(/#.*$/u, ''));
    expect(local.filter((link) => !existsSync(join(root, dirname(page), link)))).toEqual([]);
  });

  it('lists every decision', () => {
    const decisions = files.filter((path) => /^docs\/besluiten\/\d/u.test(path));
    const listed = read('docs/besluiten/README.md');
    expect(decisions.filter((path) => !listed.includes(path.replace('docs/besluiten/', '')))).toEqual([]);
  });
});
