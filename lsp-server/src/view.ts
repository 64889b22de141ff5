import type { Diagnostic } from 'vscode-languageserver/node';
import type { Settings } from './settings.ts';

/** Something that an editor shows: the same object as long as it looks the same. Keeps what was last made of it. */
export interface View {
  made: { readonly settings: Settings; readonly diagnostics: readonly Diagnostic[] } | undefined;
}

export const createView = (): View => ({ made: undefined });

/** What was last made of it, when that is still how it looks. */
export const lastDiagnosticsOf = ({ made }: View, settings: Settings): readonly Diagnostic[] | undefined =>
  made?.settings === settings ? made.diagnostics : undefined;

/** Makes it once: for the same view and settings it stays the same list. */
export function diagnosticsOf(
  view: View,
  settings: Settings,
  make: () => readonly Diagnostic[],
): readonly Diagnostic[] {
  const last = lastDiagnosticsOf(view, settings);
  if (last) return last;
  const diagnostics = make();
  view.made = { settings, diagnostics };
  return diagnostics;
}
