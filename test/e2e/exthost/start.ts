import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import * as z from 'zod';

const Uitslagen = z.array(z.object({ naam: z.string(), fout: z.string().optional() }));
export type Uitslagen = z.output<typeof Uitslagen>;

export interface ExthostOptions {
  readonly page: Page;
  /** Of VS Code's web server. */
  readonly url: string;
  readonly workspace: string;
  /** Where the extension stands. */
  readonly extension: string;
  /** The file beside this one that has the tests. */
  readonly suite: string;
  /** Where to build it. */
  readonly folder: string;
  /** Other names that the suite knows, with their values. */
  readonly define?: Readonly<Record<string, string>>;
  /** In ms. */
  readonly timeout?: number;
}

/** Runs a suite inside the extension host of VS Code's web server, as VS Code's own test runner does on a desktop. */
export async function runInExtensionHost(options: ExthostOptions): Promise<Uitslagen> {
  const { page, url, workspace, extension, suite, folder, define = {}, timeout = 100_000 } = options;
  const [outfile, uitslag] = [join(folder, `${suite}.cjs`), join(folder, `${suite}.json`)];
  await build({
    entryPoints: [fileURLToPath(new URL(`${suite}.ts`, import.meta.url))],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    external: ['vscode'],
    define: Object.fromEntries(
      Object.entries({ UITSLAG: uitslag, ...define }).map(([name, value]) => [name, JSON.stringify(value)]),
    ),
  });
  const remote = (path: string): string => `vscode-remote://${new URL(url).host}${path}`;
  const payload = JSON.stringify([
    ['extensionDevelopmentPath', remote(extension)],
    ['extensionTestsPath', remote(outfile)],
  ]);
  await page.goto(`${url}/?folder=${workspace}&payload=${encodeURIComponent(payload)}`);
  const part = `${uitslag}.part`;
  await expect
    .poll(() => existsSync(uitslag), { timeout, interval: 200 })
    .toBe(true)
    .catch((cause: unknown) => {
      const done = existsSync(part) ? readFileSync(part, 'utf8') : 'nothing';
      throw new Error(`the tests did not end; done: ${done}`, { cause });
    });
  return Uitslagen.parse(JSON.parse(readFileSync(uitslag, 'utf8')));
}
