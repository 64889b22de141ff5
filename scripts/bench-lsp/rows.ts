import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { type Concept, createToetser } from '@definitie-app/core';
import MarkdownIt from 'markdown-it';
import * as z from 'zod';
import type { Diagnostic, Requests } from './client.ts';
import { concepts } from './concepts.ts';
import { type BenchDocument, json, markdown, turtle } from './documents.ts';

export interface File {
  readonly name: string;
  readonly languageId: string;
  readonly document: BenchDocument;
}

/** A server with a document: what is measured. */
export interface Row {
  readonly name: string;
  readonly server: 'definitie-app' | 'vscode-json' | 'vscode-markdown';
  readonly mode: 'pull' | 'push';
  readonly file: File;
  /** Other files in the workspace, open too. */
  readonly others: readonly File[];
  /** Arguments to Node. */
  readonly command: readonly string[];
  readonly settings: Readonly<Record<string, unknown>>;
  readonly requests: (text: () => string) => Requests;
  /** A definitie that adds the diagnostic that is looked for, and what makes one of a good one when it is typed behind it. */
  readonly spoil: (definitie: string, mark: string) => string;
  readonly typed: (mark: string) => string;
  readonly isFound: (diagnostic: Diagnostic) => boolean;
}

const LINES_PER_CONCEPT = 4;
const LINES = 2000;
const CONCEPTS = 2000;
const WORKSPACE = 10_000;

const bin = (name: string): string =>
  createRequire(import.meta.url).resolve(`vscode-langservers-extracted/bin/vscode-${name}-language-server`);

/** A fout, so that it is told even when there is more than a server wants to tell. */
const SPOILED = 'INT-06';
const EXAMPLE = ' bij het plein, bijvoorbeeld';

const toets = createToetser();
const isSpoiled = (definitie: string): boolean =>
  toets({ begrip: 'huis', definitie }).bevindingen.some(({ code }) => code === SPOILED);

/** Whether a definitie can be spoiled: not found before the last key, and found after it. */
export const isSound = ({ definitie }: Concept): boolean =>
  !isSpoiled(definitie) &&
  !isSpoiled(`${definitie}${EXAMPLE.slice(0, -1)}`) &&
  isSpoiled(`${definitie}${EXAMPLE}`);

const own = {
  server: 'definitie-app',
  command: [fileURLToPath(new URL('../../lsp-server/dist/server.cjs', import.meta.url)), '--stdio'],
  settings: {},
  requests: () => ({}),
  spoil: (definitie: string) => `${definitie}${EXAMPLE}`,
  typed: () => EXAMPLE,
  isFound: ({ code }: Diagnostic) => code === SPOILED,
  others: [],
} as const;

const vscodeJson = {
  server: 'vscode-json',
  name: 'vscode-json, JSON of 2,000 lines',
  command: [bin('json'), '--stdio'],
  settings: { json: { validate: { enable: true } } },
  requests: () => ({}),
  // A quotation mark ends the string.
  spoil: (definitie: string) => `een" ${definitie}`,
  typed: () => ' bij het plein en het park "',
  isFound: () => true,
  others: [],
} as const;

const LEVEL = { enabled: 'warning' };
const Asked = z.object({ text: z.string().optional() });

const vscodeMarkdown = {
  server: 'vscode-markdown',
  name: 'vscode-markdown, Markdown of 2,000 lines',
  command: [bin('markdown'), '--stdio'],
  settings: {
    markdown: {
      server: { log: 'off' },
      preferredMdPathExtensionStyle: 'auto',
      occurrencesHighlight: { enabled: false },
      suggest: { paths: { enabled: true, includeWorkspaceHeaderCompletions: 'never' } },
      validate: {
        enabled: true,
        referenceLinks: LEVEL,
        fragmentLinks: LEVEL,
        fileLinks: { ...LEVEL, markdownFragmentLinks: 'inherit' },
        ignoredLinks: [],
        unusedLinkDefinitions: LEVEL,
        duplicateLinkDefinitions: LEVEL,
      },
    },
  },
  // It has its client read the text, as VS Code does.
  requests: (text: () => string): Requests => {
    const parser = new MarkdownIt({ html: true });
    return {
      'markdown/parse': (params) => parser.parse(Asked.parse(params).text ?? text(), {}),
      'markdown/findMarkdownFilesInWorkspace': () => [],
      'markdown/fs/readFile': () => [],
      'markdown/fs/readDirectory': () => [],
      'markdown/fs/stat': () => null,
      'markdown/fs/watcher/create': () => null,
      'markdown/fs/watcher/delete': () => null,
    };
  },
  spoil: (definitie: string, mark: string) => `[een](#weg-${mark}) ${definitie}`,
  typed: (mark: string) => ` bij [het](#plein-${mark.padStart(9, '0')})`,
  isFound: ({ message }: Diagnostic) => /#?(?:weg|plein)-/u.test(message),
  others: [],
} as const;

const inMarkdown: File = {
  name: 'begrippen.md',
  languageId: 'markdown',
  document: markdown(concepts(0, LINES / LINES_PER_CONCEPT)),
};
const inJson: File = {
  name: 'begrippen.json',
  languageId: 'json',
  document: json(concepts(0, LINES / LINES_PER_CONCEPT)),
};
const inTurtle = (first: number): File => ({
  name: `begrippen-${first}.ttl`,
  languageId: 'turtle',
  document: turtle(concepts(first, CONCEPTS), first),
});
const others = Array.from({ length: WORKSPACE / CONCEPTS - 1 }, (_, index) =>
  inTurtle((index + 1) * CONCEPTS),
);

const ofMode = (mode: Row['mode']): readonly Row[] => [
  { ...own, name: 'Markdown of 2,000 lines', mode, file: inMarkdown },
  { ...own, name: 'Turtle of 2,000 concepts', mode, file: inTurtle(0) },
  { ...own, name: 'the same, 10,000 in the workspace', mode, file: inTurtle(0), others },
  { ...vscodeJson, mode, file: inJson },
];

/** The two servers beside ours only pull well: one waits half a second before it pushes, the other never pushes. */
export const ROWS: readonly Row[] = [
  ...ofMode('pull'),
  { ...vscodeMarkdown, mode: 'pull', file: inMarkdown },
  ...ofMode('push'),
];

/** The row that the bars are relative to. */
export const isYardstick = ({ server, mode }: Pick<Row, 'server' | 'mode'>): boolean =>
  server === 'vscode-json' && mode === 'pull';
