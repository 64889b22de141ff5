import { applyFileEdits, type Concept, type FileEdit, normaliseBegrip } from '@definitie-app/core';
import type { Position, Range, TextEdit, WorkspaceEdit } from 'vscode-languageserver/node';
import { type BegripAt, begripAt } from './begrip-at.ts';
import { rangeOf } from './diagnostics.ts';
import type { CheckedLook, Found } from './look.ts';
import { findMentioning, type Mentioning } from './mentions.ts';
import { nl } from './messages/nl.ts';
import type { FileRead, ReadFile } from './read-file.ts';

/** What came of it: an edit, or why it cannot be done. */
export type Renamed =
  | { readonly ok: true; readonly edit: WorkspaceEdit }
  | { readonly ok: false; readonly reden: string };

export type Renameable =
  | { readonly ok: true; readonly begrip: BegripAt; readonly concept: Concept; readonly range: Range }
  | { readonly ok: false; readonly reden: string };

const MAX_NAME = 200;
const MAX_TOLD = 5;

/** Whether what stands here can be renamed, and what exactly that is. */
export function prepareRename(look: CheckedLook, position: Position): Renameable {
  const begrip = begripAt(look, position);
  const [concept, ...more] = begrip?.concepts ?? [];
  if (!begrip || !concept) return { ok: false, reden: nl.rename.nothing };
  if (begrip.soort === 'synoniem')
    return { ok: false, reden: nl.rename.synonym(begrip.text, concept.begrip) };
  if (more.length > 0) return { ok: false, reden: nl.rename.several(concept.begrip) };
  return { ok: true, begrip, concept, range: begrip.range };
}

export interface RenameDeps {
  readonly look: CheckedLook;
  readonly find: (concept: Concept) => Found | undefined;
  readonly read: ReadFile;
  readonly hasDocumentChanges: boolean;
}

/**
 * Gives a begrip another name, where it is defined and in every text of the collection that names it. All of it or nothing:
 * each file is read as it would become, and must then say what it said, but for the name.
 */
export async function rename(deps: RenameDeps, position: Position, newName: string): Promise<Renamed> {
  const { look, find, read, hasDocumentChanges } = deps;
  const { collection } = look;
  const prepared = prepareRename(look, position);
  if (!prepared.ok) return prepared;
  const { concept } = prepared;
  const name = newName.trim();
  const fail = (reden: string): Renamed => ({ ok: false, reden });
  if (!/\p{L}/u.test(name) || /[\r\n]/.test(name) || name.length > MAX_NAME) return fail(nl.rename.empty);
  const isTaken = [...collection.uris()].some((uri) =>
    collection
      .of(uri)
      .some(
        (one) => one.concept !== concept && normaliseBegrip(one.concept.begrip) === normaliseBegrip(name),
      ),
  );
  if (isTaken) return fail(nl.rename.exists(name));
  const own = collection.locate(concept);
  if (!own || !find(concept)) return fail(nl.rename.unplaced(concept.begrip));

  const mentioning = findMentioning(collection, [concept]);
  const otherForms = mentioning.flatMap((one) => formsOf(one, concept));
  if (otherForms.length > 0) return fail(nl.rename.otherForms([...new Set(otherForms)].slice(0, MAX_TOLD)));

  const edits: WorkspaceEdit = hasDocumentChanges ? { documentChanges: [] } : { changes: {} };
  for (const uri of new Set([own.uri, ...mentioning.map((one) => one.uri)])) {
    const file = await read(uri);
    const here = mentioning.filter((one) => one.uri === uri);
    const changes = file && editsOf(file, here, own.uri === uri ? own.index : undefined, concept, name);
    if (!file || !changes) return fail(nl.rename.unsafe(uri.split('/').at(-1) ?? uri));
    const textEdits = changes.map(
      (edit): TextEdit => ({ range: rangeOf(file.document, edit), newText: edit.tekst }),
    );
    edits.documentChanges?.push({
      textDocument: { uri, version: file.version ?? null },
      edits: textEdits,
    });
    if (edits.changes) edits.changes[uri] = textEdits;
  }
  return { ok: true, edit: edits };
}

const isSameWord = (text: string, begrip: string): boolean =>
  normaliseBegrip(text) === normaliseBegrip(begrip);

/** Where the begrip is named in another form than its own: nobody can tell for sure how the new name is written there. */
const formsOf = ({ concept, veld, mentions }: Mentioning, { begrip }: Concept): readonly string[] =>
  mentions.flatMap(({ start, end, concepts }) => {
    const text = (concept[veld] ?? '').slice(start, end);
    // By its synonym it keeps its name.
    return concepts.length === 0 || isSameWord(text, begrip) ? [] : [`‘${text}’ bij ‘${concept.begrip}’`];
  });

/** The changes of one file, in order of place; `undefined` when they would not come to what is meant. */
function editsOf(
  { document, format, entries }: FileRead,
  mentioning: readonly Mentioning[],
  own: number | undefined,
  { begrip }: Concept,
  name: string,
): readonly FileEdit[] | undefined {
  const edits: FileEdit[] = [];
  const wanted = entries.map(({ concept }) => ({ ...concept }));
  for (const { index, veld, concept, mentions } of mentioning) {
    const kaart = entries[index]?.velden[veld];
    const text = wanted[index]?.[veld];
    if (!kaart || text === undefined || concept[veld] !== text) return undefined;
    let written = text;
    for (const { start, end, concepts } of mentions.toReversed()) {
      if (concepts.length === 0) continue;
      const tekst = likeBefore(text.slice(start, end), begrip, name);
      edits.push(kaart.replace(start, end, tekst));
      written = written.slice(0, start) + tekst + written.slice(end);
    }
    wanted[index] = {
      ...entries[index]?.concept,
      ...wanted[index],
      begrip: wanted[index]?.begrip ?? '',
      definitie: wanted[index]?.definitie ?? '',
      [veld]: written,
    };
  }
  const owner = own === undefined ? undefined : entries[own];
  if (own !== undefined) {
    const kaart = owner?.velden.begrip;
    if (!owner || !kaart || owner.concept.begrip !== begrip) return undefined;
    edits.push(kaart.replace(0, begrip.length, name));
    const before = wanted[own];
    if (before) wanted[own] = { ...before, begrip: name };
  }
  const ordered = edits.toSorted((a, b) => a.start - b.start);
  const after = format.read(applyFileEdits(document.getText(), ordered)).entries;
  const isAsMeant =
    after.length === wanted.length &&
    after.every(
      ({ concept }, at) =>
        normal(concept.begrip) === normal(wanted[at]?.begrip) &&
        normal(concept.definitie) === normal(wanted[at]?.definitie) &&
        normal(concept.toelichting) === normal(wanted[at]?.toelichting),
    );
  return isAsMeant ? ordered : undefined;
}

/** A begrip that has a capital only because it opens a sentence, keeps one. */
const likeBefore = (before: string, begrip: string, name: string): string => {
  const [was, is] = [begrip.charAt(0), before.charAt(0)];
  if (was === is) return name;
  const first = name.charAt(0);
  return (is === is.toUpperCase() ? first.toUpperCase() : first.toLowerCase()) + name.slice(1);
};

const normal = (text = ''): string => text.replace(/\s+/g, ' ').trim();
