/** One file that ships. */
export interface Target {
  readonly workspace: string;
  /** Paths from the root of the repository. */
  readonly entry: string;
  readonly outfile: string;
  readonly kind: Kind;
}

/**
 * `editor`: for Node and for VS Code, everything inside. `service`: with node_modules beside it, only our own code inside.
 * `command`: everything inside, as a module. `page`: for the browser.
 */
export type Kind = 'editor' | 'service' | 'command' | 'page';

const targets: readonly Target[] = [
  {
    workspace: 'lsp-server',
    kind: 'editor',
    entry: 'lsp-server/src/main.ts',
    outfile: 'lsp-server/dist/server.cjs',
  },
  {
    workspace: 'vscode-extension',
    kind: 'editor',
    entry: 'lsp-server/src/main.ts',
    outfile: 'vscode-extension/dist/server.cjs',
  },
  {
    workspace: 'vscode-extension',
    kind: 'editor',
    entry: 'vscode-extension/src/extension.ts',
    outfile: 'vscode-extension/dist/extension.cjs',
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
