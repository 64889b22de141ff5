import type { Bevinding, Entry, FileEdit } from '@definitie-app/core';
import type { CodeActionParams, Diagnostic, Range } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Checked } from './checked.ts';
import { placeOf, rangeOf } from './diagnostics.ts';

/** A finding that someone asks about. */
export interface FindingAt {
  readonly entry: Entry;
  readonly bevinding: Bevinding;
  /** Which entry of the document it is, and which finding of that. */
  readonly at: { readonly entry: number; readonly bevinding: number };
  /** What the client showed of it. */
  readonly diagnostics: Diagnostic[];
}

/** The findings that touch the range, in order. */
export function findingsAt(
  document: TextDocument,
  { entries }: Checked,
  { range, context }: Pick<CodeActionParams, 'range' | 'context'>,
): readonly FindingAt[] {
  const [start, end] = [document.offsetAt(range.start), document.offsetAt(range.end)];
  const touches = (place: Pick<FileEdit, 'start' | 'end'>): boolean =>
    place.end >= start && place.start <= end;
  const shown = byKey(context.diagnostics);
  return entries.flatMap(({ entry, bevindingen }, at) => {
    if (!mayHold(entry, bevindingen, touches)) return [];
    return bevindingen.flatMap((bevinding, index) => {
      const place = placeOf(entry, bevinding);
      if (!touches(place)) return [];
      const key = keyOf({ code: bevinding.code, range: rangeOf(document, place) });
      return [{ entry, bevinding, at: { entry: at, bevinding: index }, diagnostics: shown.get(key) ?? [] }];
    });
  });
}

/** To say where a finding stands takes long; a toelichting can stand anywhere in the file. */
const mayHold = (
  entry: Entry,
  bevindingen: readonly Bevinding[],
  touches: (place: Pick<FileEdit, 'start' | 'end'>) => boolean,
): boolean =>
  bevindingen.length > 0 &&
  (touches(entry) || touches(entry.block) || bevindingen.some(({ veld }) => veld === 'toelichting'));

/** A finding is known by its rule and its place. */
const keyOf = ({ code, range: { start, end } }: { code?: Diagnostic['code']; range: Range }): string =>
  [code, start.line, start.character, end.line, end.character].join(' ');

function byKey(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, Diagnostic[]> {
  const found = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const same = found.get(keyOf(diagnostic));
    if (same) same.push(diagnostic);
    else found.set(keyOf(diagnostic), [diagnostic]);
  }
  return found;
}
