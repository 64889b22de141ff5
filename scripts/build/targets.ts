/** One file that ships. */
export interface Target {
  readonly workspace: string;
  /** Paths from the root of the repository. */
  readonly entry: string;
  readonly outfile: string;
  readonly kind: Kind;
}

/**
 * `editor`: for Node, everything inside. `start`: starts what stands beside it. `service`: with node_modules beside it, only our own code inside.
 * `command`: everything inside, as a module. `page`: for the browser.
 *
 * Of the extension, whose core is packed once for the server in both kinds of VS Code: `kern` is that core, `server` the
 * server for Node beside it, `worker` the same for a web worker, `extensie` and `webextensie` what VS Code itself loads.
 */
export type Kind =
  | 'editor'
  | 'start'
  | 'service'
  | 'command'
  | 'page'
  | 'kern'
  | 'server'
  | 'worker'
  | 'extensie'
  | 'webextensie';

const targets: readonly Target[] = [
  {
    workspace: 'lsp-server',
    kind: 'editor',
    entry: 'lsp-server/src/main.ts',
    outfile: 'lsp-server/dist/main.cjs',
  },
  {
    workspace: 'lsp-server',
    kind: 'start',
    entry: 'lsp-server/src/start.ts',
    outfile: 'lsp-server/dist/server.cjs',
  },
  {
    workspace: 'vscode-extension',
    kind: 'kern',
    entry: 'lsp-server/src/kern.ts',
    outfile: 'vscode-extension/dist/kern.js',
  },
  {
    workspace: 'vscode-extension',
    kind: 'server',
    entry: 'lsp-server/src/main.ts',
    outfile: 'vscode-extension/dist/main.cjs',
  },
  {
    workspace: 'vscode-extension',
    kind: 'start',
    entry: 'lsp-server/src/start.ts',
    outfile: 'vscode-extension/dist/server.cjs',
  },
  {
    workspace: 'vscode-extension',
    kind: 'worker',
    entry: 'lsp-server/src/worker.ts',
    outfile: 'vscode-extension/dist/server.worker.js',
  },
  {
    workspace: 'vscode-extension',
    kind: 'extensie',
    entry: 'vscode-extension/src/extension.ts',
    outfile: 'vscode-extension/dist/extension.cjs',
  },
  {
    workspace: 'vscode-extension',
    kind: 'webextensie',
    entry: 'vscode-extension/src/extension.web.ts',
    outfile: 'vscode-extension/dist/extension.web.js',
  },
  { workspace: 'cli', kind: 'command', entry: 'cli/src/main.ts', outfile: 'cli/dist/main.js' },
  { workspace: 'cli', kind: 'service', entry: 'cli/src/beheer/beheer.ts', outfile: 'cli/dist/beheer.js' },
  { workspace: 'bot', kind: 'service', entry: 'bot/src/main.ts', outfile: 'bot/dist/main.js' },
  { workspace: 'bot', kind: 'page', entry: 'bot/src/web/page/main.ts', outfile: 'bot/dist/page/main.js' },
  { workspace: 'queue', kind: 'service', entry: 'queue/src/main.ts', outfile: 'queue/dist/main.js' },
];

/** All targets, or those of the named workspaces. */
export const selectTargets = (workspaces?: readonly string[]): readonly Target[] =>
  workspaces ? targets.filter(({ workspace }) => workspaces.includes(workspace)) : targets;
