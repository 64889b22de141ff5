import { fileURLToPath } from 'node:url';
import type { BuildOptions, Plugin } from 'esbuild';

const CORE = /^@definitie-app\/core$/;
const NAAM = 'definitieKern';
const shim = (name: string): string =>
  fileURLToPath(new URL(`../../lsp-server/src/worker/${name}.ts`, import.meta.url));

/**
 * The core as one script that works in Node and in a web worker: with its lexicon it is by far the largest part of the
 * extension, so that it is packed once for both.
 */
export const asGlobal: BuildOptions = {
  format: 'iife',
  globalName: NAAM,
  footer: { js: `if(typeof module==='object')module.exports=${NAAM};` },
};

/** Takes the core from the file beside what is built. */
export const besides = (file: string): Plugin => ({
  name: 'core-beside',
  setup: ({ onResolve }) => onResolve({ filter: CORE }, () => ({ path: file, external: true })),
});

/** Takes the core from the script that was run before. */
export const fromGlobal: Plugin = {
  name: 'core-from-global',
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: CORE }, () => ({ path: NAAM, namespace: NAAM }));
    onLoad({ filter: /^/, namespace: NAAM }, () => ({ contents: `module.exports = ${NAAM};` }));
  },
};

/** What of Node's own the server uses, by what stands in for it in a web worker. */
const SHIMS: ReadonlyMap<string, string> = new Map([
  ['node:fs/promises', shim('fs')],
  ['node:path', shim('path')],
  ['node:url', shim('url')],
]);

/** For a web worker, where the editor reads the files. Whatever else of Node's own is asked for fails the build. */
export const asWorker: Plugin = {
  name: 'as-worker',
  setup: ({ onResolve, resolve }) => {
    onResolve({ filter: /^node:/ }, ({ path }) => {
      const found = SHIMS.get(path);
      return found === undefined ? { errors: [{ text: `a web worker has no ${path}` }] } : { path: found };
    });
    onResolve({ filter: /^vscode-languageserver\/node$/ }, ({ kind, resolveDir }) =>
      resolve('vscode-languageserver/browser', { kind, resolveDir }),
    );
  },
};
