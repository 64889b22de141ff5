import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { type Client, type Delivered, type Diagnostic, startClient } from './client.ts';
import { conceptOf, DISTINCT } from './concepts.ts';
import { difference } from './difference.ts';
import type { Slot } from './documents.ts';
import { isSound, type Row } from './rows.ts';
import { type Usage, usageOf } from './usage.ts';

/** How much is measured in one round. */
export interface Plan {
  readonly warmUp: number;
  readonly edits: number;
  readonly bursts: number;
  /** Between two keys of a burst, and between two changes, in milliseconds. */
  readonly keyMs: number;
  readonly pauseMs: number;
  /** So long someone thinks after every eighth change: what a server leaves for later then comes in between. */
  readonly thinkMs: number;
}

/** What one round of one row gave; times in milliseconds. */
export interface Sample {
  readonly first: number;
  readonly edits: readonly number[];
  readonly bursts: readonly number[];
  /** Processor time of the server until the first diagnostics, and for one change. */
  readonly firstCpu: number | undefined;
  readonly changeCpu: number | undefined;
  /** After all changes. */
  readonly usage: Usage | undefined;
  /** How many diagnostics the document has. */
  readonly diagnostics: number;
}

/** So long after the last change nothing is left that a server does later. */
const REST_MS = 1500;
/** The concepts from here on are in no document; the changes take theirs. */
const FRESH = 10_000;
const CHANGES_PER_THOUGHT = 8;

/** One round of a row, in a new process. @throws when the diagnostics are not those of the text */
export async function measure(row: Row, plan: Plan): Promise<Sample> {
  const folder = mkdtempSync(join(tmpdir(), 'definitie-bench-'));
  try {
    for (const { name, document } of [row.file, ...row.others])
      writeFileSync(join(folder, name), document.lines.join('\n'));
    return await measureIn(folder, row, plan);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureIn(folder: string, row: Row, plan: Plan): Promise<Sample> {
  const { slots } = row.file.document;
  const lines = [...row.file.document.lines];
  const text = (): string => lines.join('\n');
  const uri = (name: string): string => pathToFileURL(join(folder, name)).href;
  const document = uri(row.file.name);
  let lastChange = 'none';
  const start = () =>
    startClient({
      command: row.command,
      canPull: row.mode === 'pull',
      folder,
      settings: row.settings,
      requests: row.requests(text),
    });
  const ask = async (
    client: Client,
    isRight: (found: readonly Diagnostic[]) => boolean,
  ): Promise<Delivered> => {
    if (row.mode === 'push') return client.pushed(document, isRight);
    const delivered = await client.pull(document);
    if (!isRight(delivered.diagnostics))
      throw new Error(`${row.name}: not the diagnostics of this text, the last change being ${lastChange}`);
    return delivered;
  };
  const openFirst = async (client: Client): Promise<Delivered> => {
    await client.open(document, row.file.languageId, text());
    return ask(client, () => true);
  };
  const openOthers = async (client: Client): Promise<void> => {
    for (const { name, languageId, document: other } of row.others) {
      await client.open(uri(name), languageId, other.lines.join('\n'));
      if (row.mode === 'pull') await client.pull(uri(name));
      else await client.pushed(uri(name), () => true);
    }
  };
  const slotOf = (index: number): Slot =>
    slots[(index * 37) % slots.length] ?? { line: 0, before: 0, behind: 0 };
  const isSpoiled =
    ({ line }: Slot) =>
    (found: readonly Diagnostic[]): boolean =>
      found.some((one) => one.range.start.line === line && row.isFound(one));
  const isClean = (slot: Slot) => (found: readonly Diagnostic[]) => !isSpoiled(slot)(found);

  /** Replaces a part of a line, `end` counted from its end. */
  const replace = async (client: Client, { line, before, behind }: Slot, text: string): Promise<void> => {
    const old = lines[line] ?? '';
    const end = old.length - behind;
    lines[line] = `${old.slice(0, before)}${text}${old.slice(end)}`;
    const range = { start: { line, character: before }, end: { line, character: end } };
    lastChange = JSON.stringify({ range, text });
    await client.change(document, [{ range, text }]);
  };
  const endOf = (slot: Slot): Slot => ({ ...slot, before: (lines[slot.line] ?? '').length - slot.behind });
  let taken = 0;
  const nextText = (): string => {
    for (;;) {
      const concept = conceptOf(FRESH + (taken++ % (DISTINCT - FRESH)));
      if (isSound(concept)) return concept.definitie;
    }
  };

  /** One change makes a definitie bad, the next one makes it good again; all texts differ. */
  const edit = async (client: Client, index: number): Promise<number> => {
    const slot = slotOf(Math.floor(index / 2));
    const isBad = index % 2 === 0;
    const definitie = isBad ? row.spoil(nextText(), `${index}`) : nextText();
    const from = performance.now();
    await replace(client, slot, definitie);
    return (await ask(client, isBad ? isSpoiled(slot) : isClean(slot))).at - from;
  };
  /** Types behind a good definitie, the last key makes it bad. */
  const burst = async (client: Client, index: number): Promise<number> => {
    const slot = slotOf(plan.warmUp + plan.edits + index);
    await replace(client, slot, nextText());
    await ask(client, isClean(slot));
    const keys = [...row.typed(`${index}`)];
    const asked: Promise<unknown>[] = [];
    const askAlong = (): void => {
      const answer = client.pull(document);
      // Looked at below; until then it is no failure that nobody looks at.
      answer.catch(() => undefined);
      asked.push(answer);
    };
    for (const key of keys.slice(0, -1)) {
      await replace(client, endOf(slot), key);
      if (row.mode === 'pull') askAlong();
      await sleep(plan.keyMs);
    }
    const from = performance.now();
    await replace(client, endOf(slot), keys.at(-1) ?? '');
    const { at } = await ask(client, isSpoiled(slot));
    await Promise.all(asked);
    await replace(client, slot, nextText());
    await ask(client, isClean(slot));
    return at - from;
  };

  const pauseAfter = (index: number): number =>
    index % CHANGES_PER_THOUGHT === 0 ? plan.thinkMs : plan.pauseMs;

  const client = await start();
  try {
    const usage = () => (client.pid === undefined ? undefined : usageOf(client.pid));
    const first = (await openFirst(client)).at - client.startedAt;
    const firstCpu = usage()?.cpu;
    await openOthers(client);
    await sleep(REST_MS);
    for (let index = 0; index < plan.warmUp; index++) {
      await edit(client, index);
      await sleep(pauseAfter(index));
    }
    const edits: number[] = [];
    const before = usage()?.cpu ?? 0;
    for (let index = plan.warmUp; index < plan.warmUp + plan.edits; index++) {
      edits.push(await edit(client, index));
      await sleep(pauseAfter(index));
    }
    const after = usage()?.cpu;
    const changeCpu = after === undefined ? undefined : (after - before) / plan.edits;
    const bursts: number[] = [];
    for (let index = 0; index < plan.bursts; index++) bursts.push(await burst(client, index));
    await sleep(REST_MS);
    const last = usage();
    const diagnostics = await settled(client, document, row.mode);
    await compareWithFresh(diagnostics);
    return { first, edits, bursts, firstCpu, changeCpu, usage: last, diagnostics: diagnostics.length };
  } finally {
    await client.stop();
  }

  /** Whatever was kept from one change to the next: another process that sees only the last text says the same. */
  async function compareWithFresh(diagnostics: readonly Diagnostic[]): Promise<void> {
    const fresh = await start();
    try {
      await openFirst(fresh);
      await openOthers(fresh);
      await sleep(REST_MS);
      const expected = await settled(fresh, document, row.mode);
      const differs = difference(diagnostics, expected);
      if (differs.length > 0)
        throw new Error(
          [`${row.name}: after all changes not the diagnostics of this text`, ...differs].join('\n'),
        );
    } finally {
      await fresh.stop();
    }
  }
}

const settled = async (
  client: Client,
  document: string,
  mode: Row['mode'],
): Promise<readonly Diagnostic[]> =>
  mode === 'pull' ? (await client.pull(document)).diagnostics : (client.published(document) ?? []);
