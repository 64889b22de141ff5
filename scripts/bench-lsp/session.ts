import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Delivered, type Diagnostic, startClient } from './client.ts';
import { difference } from './difference.ts';
import type { Slot } from './documents.ts';
import type { Row } from './rows.ts';

/** When nothing has come for so long, nothing is left that a server does later. */
export const REST_MS = 1500;
/** How often a client asks again of its own accord. */
const POLL_MS = 250;

export type Found = (diagnostics: readonly Diagnostic[]) => boolean;
export type Session = Awaited<ReturnType<typeof openSession>>;

/**
 * A server of a row in a new process, and what a client does with its document.
 * @param lines the document, which is kept up to date with the changes
 * @param lateMs so long a client asks again when the diagnostics are not those of the text
 */
export async function openSession(folder: string, row: Row, lines: string[], lateMs: number) {
  const uri = (name: string): string => pathToFileURL(join(folder, name)).href;
  const document = uri(row.file.name);
  const isPull = row.mode === 'pull';
  const text = (): string => lines.join('\n');
  const client = await startClient({
    command: row.command,
    canPull: isPull,
    folder,
    settings: row.settings,
    requests: row.requests(text),
  });
  let lastChange = 'none';
  let late = 0;

  const change = async (range: Diagnostic['range'], replacement: string): Promise<void> => {
    lastChange = JSON.stringify({ range, text: replacement });
    await client.change(document, [{ range, text: replacement }]);
  };
  const ask = async (isRight: Found): Promise<Delivered> => {
    if (!isPull) return client.pushed(document, isRight);
    const end = performance.now() + lateMs;
    for (;;) {
      const again = client.refreshed(POLL_MS);
      const delivered = await client.pull(document);
      if (isRight(delivered.diagnostics)) return delivered;
      if (performance.now() > end)
        throw new Error(`${row.name}: not the diagnostics of this text, the last change being ${lastChange}`);
      // Asked too early: an editor asks again when it is told to.
      late++;
      await again;
    }
  };

  return {
    startedAt: client.startedAt,
    pid: client.pid,
    stop: client.stop,
    /** How often an answer was not yet right, so that the client had to ask again. */
    late: () => late,
    /** Asks until the diagnostics are right. */
    ask,
    /** Asks along, without waiting for the answer, as an editor does at each key. */
    askAlong: (): Promise<unknown> => (isPull ? client.pull(document) : Promise.resolve()),
    /** Opens the document; the first diagnostics. */
    open: async (): Promise<Delivered> => {
      await client.open(document, row.file.languageId, text());
      return ask(() => true);
    },
    openOthers: async (): Promise<void> => {
      for (const { name, languageId, document: other } of row.others) {
        await client.open(uri(name), languageId, other.lines.join('\n'));
        if (isPull) await client.pull(uri(name));
        else await client.pushed(uri(name), () => true);
      }
    },
    /** What is told when no more comes, and since when. */
    complete: async (first: Delivered): Promise<Delivered> => {
      let last = first;
      for (let quietSince = performance.now(); performance.now() - quietSince < REST_MS; ) {
        await client.refreshed(POLL_MS);
        const next = isPull ? await client.pull(document) : (client.published(document) ?? last);
        if (difference(last.diagnostics, next.diagnostics).length === 0) continue;
        last = next;
        quietSince = performance.now();
      }
      return last;
    },
    /** Replaces what stands in a place by another text. */
    replace: async ({ line, before, behind }: Slot, replacement: string): Promise<void> => {
      const old = lines[line] ?? '';
      const end = old.length - behind;
      lines[line] = `${old.slice(0, before)}${replacement}${old.slice(end)}`;
      await change({ start: { line, character: before }, end: { line, character: end } }, replacement);
    },
    /** Puts these lines above another one. */
    insert: async (line: number, more: readonly string[]): Promise<void> => {
      lines.splice(line, 0, ...more);
      const place = { line, character: 0 };
      await change({ start: place, end: place }, more.map((one) => `${one}\n`).join(''));
    },
    /** Takes so many lines away. */
    remove: async (line: number, count: number): Promise<void> => {
      lines.splice(line, count);
      await change({ start: { line, character: 0 }, end: { line: line + count, character: 0 } }, '');
    },
    /** The place behind all that stands in another. */
    endOf: (slot: Slot): Slot => ({ ...slot, before: (lines[slot.line] ?? '').length - slot.behind }),
  };
}
