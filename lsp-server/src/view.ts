import type { Diagnostic } from 'vscode-languageserver/node';
import { moveDiagnostic } from './moved-diagnostic.ts';
import type { Settings } from './settings.ts';

/** Something that an editor shows: the same object as long as it looks the same. Keeps what was last made of it. */
export interface View {
  made: { readonly settings: Settings; readonly diagnostics: readonly Diagnostic[] } | undefined;
  /** Until something is made of it: it looks like that other one, so many lines further on. */
  moved: { readonly from: View; readonly lines: number } | undefined;
}

export const createView = (): View => ({ made: undefined, moved: undefined });

/** What looks the same, so many lines further on. */
export function moveView(view: View, lines: number): View {
  const { made, moved } = view;
  if (made) return { made: undefined, moved: { from: view, lines } };
  return { made: undefined, moved: moved && { from: moved.from, lines: moved.lines + lines } };
}

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
  const { moved } = view;
  const diagnostics = (moved && movedOf(moved, settings)) ?? make();
  view.made = { settings, diagnostics };
  // Else every one that it ever looked like would be kept.
  view.moved = undefined;
  return diagnostics;
}

const movedOf = (
  { from, lines }: NonNullable<View['moved']>,
  settings: Settings,
): readonly Diagnostic[] | undefined =>
  lastDiagnosticsOf(from, settings)?.map((diagnostic) => moveDiagnostic(diagnostic, lines));
