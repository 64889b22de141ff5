import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Check, Checked } from './checked.ts';
import type { Collection } from './collection.ts';
import type { EntryPlace } from './file-index.ts';
import type { Settings } from './settings.ts';

/** An open document as it is now, with what is found about it. */
export interface Look {
  readonly document: TextDocument;
  readonly check: Check;
  readonly settings: Settings;
  readonly collection: Collection;
}

/** The same, of a document that holds definities. */
export interface CheckedLook extends Look {
  readonly check: Checked;
}

/** Where an entry of a collection stands, in whatever file. */
export interface Found extends EntryPlace {
  readonly uri: string;
}

export const isChecked = (look: Look): look is CheckedLook => look.check.state === 'checked';
