import { type Entry, fileEdits, judge } from '@definitie-app/core';
import type { Connection, Position } from 'vscode-languageserver/node';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import * as z from 'zod';
import type { Check } from './checked.ts';
import { rangeOf } from './diagnostics.ts';

/** Requests of our own, beside those of the protocol; README.md says what each asks and answers. */
export interface RequestDeps {
  readonly connection: Connection;
  /** The open document with what is found about it now; `undefined` when it is not open. */
  readonly check: (
    uri: string,
  ) => Promise<{ readonly latest: TextDocument; readonly check: Check } | undefined>;
}

const Place = z.object({ line: z.int().min(0), character: z.int().min(0) });
const About = z.object({ textDocument: z.object({ uri: z.string() }) });
const At = About.extend({ position: Place });
const Voorstel = At.extend({ definitie: z.string() });

type Checked = Extract<Check, { state: 'checked' }>;

/** Answers `definitie/samenvatting`, `definitie/plek` and `definitie/voorstel`; `null` for what there is no answer to. */
export function answerRequests({ connection, check }: RequestDeps): void {
  const answer = <T extends z.output<typeof About>>(
    method: string,
    schema: z.ZodType<T>,
    reply: (latest: TextDocument, check: Checked, params: T) => object | null,
  ): void => {
    connection.onRequest(method, async (given: unknown): Promise<object | null> => {
      const params = schema.safeParse(given);
      if (!params.success) return null;
      const found = await check(params.data.textDocument.uri);
      return found?.check.state === 'checked' ? reply(found.latest, found.check, params.data) : null;
    });
  };

  answer('definitie/samenvatting', About, (_latest, { entries }) => {
    const total = entries.reduce((sum, { bevindingen }) => sum + judge(bevindingen).score, 0);
    const begrippen = entries.length;
    return { begrippen, ...(begrippen > 0 && { score: Math.round((100 * total) / begrippen) / 100 }) };
  });

  answer('definitie/plek', At, (latest, { entries }, { position }) => {
    const entry = entryAt(latest, entries, position);
    if (!entry) return null;
    const { begrip, definitie, toelichting, context = {} } = entry.concept;
    return { begrip, definitie, ...(toelichting && { toelichting }), context, versie: latest.version };
  });

  answer('definitie/voorstel', Voorstel, (latest, { entries, readAgain }, { position, definitie }) => {
    const entry = entryAt(latest, entries, position);
    if (!entry) return null;
    const edit = {
      veld: 'definitie',
      start: 0,
      end: entry.concept.definitie.length,
      tekst: definitie,
    } as const;
    const edits = fileEdits(
      { text: latest.getText(), read: readAgain, entries: entries.map((one) => one.entry) },
      entry,
      { titel: '', veilig: false, edits: [edit] },
    );
    return (
      (edits && {
        versie: latest.version,
        edits: edits.map((one) => ({ range: rangeOf(latest, one), newText: one.tekst })),
      }) ??
      null
    );
  });
}

/** The entry of which something stands here. */
const entryAt = (
  document: TextDocument,
  entries: Checked['entries'],
  position: Position,
): Entry | undefined => {
  const offset = document.offsetAt(position);
  return entries.find(({ entry: { block } }) => block.start <= offset && offset <= block.end)?.entry;
};
