import { createBaselineWriter, type OnDefect } from '@definitie-app/core';
import type { CancellationToken, Diagnostic } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import * as z from 'zod';
import { createChecker } from './check.ts';
import { renderDiagnostics } from './diagnostics.ts';
import type { DocumentProfiel } from './profielen.ts';
import type { Settings } from './settings.ts';

/** What is asked with `definitie/toetsDocumenten`: the texts of files, open or not, that are one collection. */
export const ToetsVraag = z.object({
  documenten: z.array(z.object({ uri: z.string(), languageId: z.string(), text: z.string() })),
});
export type ToetsVraag = z.output<typeof ToetsVraag>;

export interface ToetsAntwoord {
  /** Those that can hold definities, in the order in which they were given. */
  readonly documenten: readonly {
    readonly uri: string;
    readonly begrippen: number;
    readonly diagnostics: readonly Diagnostic[];
  }[];
  /** A baseline of all that was found, and how many findings it accepts. */
  readonly baseline: { readonly tekst: string; readonly bevindingen: number };
}

export interface ToetsDeps {
  readonly settings: (uri: string) => Promise<Settings>;
  readonly profielVoor: (uri: string) => Promise<DocumentProfiel>;
  readonly onDefect: OnDefect;
  /** After each document. */
  readonly onProgress: (klaar: number) => void;
  readonly cancellation: CancellationToken;
}

/** In ms: so long may others wait for an answer while this goes on. */
const TURN = 30;

/**
 * Tests texts as one collection: each among the definities of all. Lets others have their turn, and stops when it is
 * cancelled: then there is no answer.
 */
export async function toetsDocumenten(
  { documenten }: ToetsVraag,
  { settings, profielVoor, onDefect, onProgress, cancellation }: ToetsDeps,
): Promise<ToetsAntwoord | undefined> {
  const checker = createChecker(onDefect);
  const baseline = createBaselineWriter();
  const found: ToetsAntwoord['documenten'][number][] = [];
  const turn = createTurns();
  const checkOf = async (document: TextDocument) => {
    const current = await settings(document.uri);
    return { current, check: checker.check(document, current.maxTekens, await profielVoor(document.uri)) };
  };
  const read = documenten.map(({ uri, languageId, text }) => TextDocument.create(uri, languageId, 1, text));

  // What the others say decides about each, so that all are read before the first is judged.
  for (const document of read) {
    await checkOf(document);
    await turn();
    if (cancellation.isCancellationRequested) return undefined;
  }
  checker.settle();
  for (const [index, document] of read.entries()) {
    const { current, check } = await checkOf(document);
    if (check.state !== 'other') {
      const entries = check.state === 'checked' ? check.entries : [];
      for (const { entry, bevindingen } of entries) baseline.add(entry.concept, bevindingen);
      const diagnostics = renderDiagnostics(document, check, current);
      found.push({ uri: document.uri, begrippen: entries.length, diagnostics });
    }
    onProgress(index + 1);
    await turn();
    if (cancellation.isCancellationRequested) return undefined;
  }
  return { documenten: found, baseline: { tekst: baseline.render(), bevindingen: baseline.size() } };
}

/** Waits for the others whenever it has gone on for long enough. */
const createTurns = () => {
  let since = performance.now();
  return async (): Promise<void> => {
    if (performance.now() - since < TURN) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  };
};
