import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type BuildOptions, build, type Plugin } from 'esbuild';
import * as z from 'zod';
import { ensureLexicon } from '../lexicon/write.ts';
import { asAscii } from './ascii.ts';
import { asGlobal, asWorker, besides, fromGlobal } from './kern.ts';
import { packagesIn, renderLicences } from './licences.ts';
import type { Kind, Target } from './targets.ts';

const root = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const Manifest = z.object({ version: z.string() });

export interface Built {
  readonly entry: string;
  /** Absolute. */
  readonly outfile: string;
  /** In bytes; absent when the source does not exist. */
  readonly size?: number;
  /** Folders, from the root, of the packages of others that are inside. */
  readonly packages?: readonly string[];
}

/** Packages of others stay outside; our own workspaces are bundled. */
const onlyOurs: Plugin = {
  name: 'only-ours',
  setup: ({ onResolve }) =>
    onResolve({ filter: /^[^./]/ }, ({ path, kind }) =>
      kind === 'entry-point' || path.startsWith('@definitie-app/') ? undefined : { path, external: true },
    ),
};

/** For Node it is CommonJS, which asks for Node's own modules in a way that a bundled module cannot answer. */
export const alias = { yaml: root('node_modules/yaml/browser/index.js') };

const OPTIONS: Readonly<Record<Kind, BuildOptions>> = {
  editor: { platform: 'node', format: 'cjs', target: 'node20', alias },
  start: { platform: 'node', format: 'cjs', target: 'node20' },
  command: { platform: 'node', format: 'esm', target: 'node20', alias },
  service: { platform: 'node', format: 'esm', target: 'node20', plugins: [onlyOurs] },
  page: { platform: 'browser', format: 'esm', target: 'es2022' },
  kern: { platform: 'neutral', mainFields: ['module', 'main'], target: 'es2022', alias, ...asGlobal },
  server: { platform: 'node', format: 'cjs', target: 'node20', alias, plugins: [besides('./kern.js')] },
  worker: { platform: 'browser', format: 'iife', target: 'es2022', alias, plugins: [fromGlobal, asWorker] },
  extensie: { platform: 'node', format: 'cjs', target: 'node20', external: ['vscode'] },
  webextensie: { platform: 'browser', format: 'cjs', target: 'es2022', external: ['vscode'] },
};

const isService = (kind: Kind): boolean => kind === 'service' || kind === 'command';

/**
 * Bundles one target, minified, with the licences of what is inside beside it.
 * @throws when the code of the model's client would come into a bundle for editors.
 */
export async function buildTarget({ workspace, entry, outfile, kind }: Target): Promise<Built> {
  const built = { entry, outfile: root(outfile) };
  if (!existsSync(root(entry))) return built;
  await ensureLexicon();
  const { version } = Manifest.parse(JSON.parse(readFileSync(root(`${workspace}/package.json`), 'utf8')));
  const { metafile } = await build({
    ...OPTIONS[kind],
    absWorkingDir: root(''),
    entryPoints: [entry],
    outfile,
    bundle: true,
    minify: true,
    metafile: true,
    conditions: ['@definitie-app/source'],
    define: { DEFINITIE_VERSION: JSON.stringify(version) },
    legalComments: 'eof',
    logLevel: 'warning',
  });
  const model = Object.keys(metafile.inputs).filter((input) => input.includes('node_modules/openai/'));
  if (!isService(kind) && model.length > 0) throw new Error(`${outfile} contains ${model[0]}`);
  writeFileSync(built.outfile, asAscii(readFileSync(built.outfile, 'utf8')));
  const packages = packagesIn(metafile);
  const licences = `${built.outfile}.LICENSES.txt`;
  if (packages.length > 0) writeFileSync(licences, renderLicences(packages));
  else rmSync(licences, { force: true });
  return { ...built, size: metafile.outputs[outfile]?.bytes ?? 0, packages };
}
