import type { Diagnostic } from 'vscode-languageserver/node';
import type { Settings } from './settings.ts';

/** Something that an editor shows: the same object as long as it looks the same. Keeps what was last made of it. */
export interface View {
  made: { readonly settings: Settings; readonly diagnostics: readonly Diagnostic[] } | undefined;
}

export const createView = (): View => ({ made: undefined });

/** Makes it once: for the same view and settings it stays the same list. */
export function diagnosticsOf(
  view: View,
  settings: Settings,
  make: () => readonly Diagnostic[],
): readonly Diagnostic[] {
  if (view.made?.settings === settings) return view.made.diagnostics;
  const diagnostics = make();
  view.made = { settings, diagnostics };
  return diagnostics;
}
