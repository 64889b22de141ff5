import { languages, workspace } from 'vscode';
import type { DocumentFilter, LanguageClientOptions } from 'vscode-languageclient';
import { TALEN } from './languages.ts';

/** The server asks itself to hear of changes of these files; the editor tells it what is wrong in an open one. */
export const PROFIEL = '**/.definitie.yaml';
export const SECTION = 'definitie';

/** What the client for both kinds of VS Code has in common. */
export function clientOptions(schemes: readonly string[]): LanguageClientOptions {
  const filters: DocumentFilter[] = schemes.flatMap((scheme) => [
    ...TALEN.map((language) => ({ scheme, language })),
    { scheme, pattern: PROFIEL },
  ]);
  return {
    documentSelector: filters,
    diagnosticCollectionName: SECTION,
    diagnosticPullOptions: { onChange: true },
    synchronize: { configurationSection: SECTION },
  };
}

/** Where the documents of this window are; not the read-only copies that a comparison with git shows. */
export const schemesOfWorkspace = (): readonly string[] => [
  ...new Set(['file', 'untitled', ...(workspace.workspaceFolders ?? []).map(({ uri }) => uri.scheme)]),
];

/** Of findings that no open document shows: what was found in the whole workspace. */
export const createFindings = () => languages.createDiagnosticCollection(`${SECTION}-werkruimte`);
