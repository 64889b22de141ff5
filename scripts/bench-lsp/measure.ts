import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Concept } from '@definitie-app/core';
import type { Diagnostic } from './client.ts';
import { conceptOf, DISTINCT } from './concepts.ts';
import { difference } from './difference.ts';
import type { Slot } from './documents.ts';
import { isSound, type Row } from './rows.ts';
import { type Found, openSession, REST_MS, type Session } from './session.ts';
import { type Usage, usageOf } from './usage.ts';

/** How much is measured in one round. */
export interface Plan {
  readonly warmUp: number;
  readonly edits: number;
  /** Entries that come and go. */
  readonly entries: number;
  readonly bursts: number;
  /** Between two keys of a burst, and between two changes, in milliseconds. */
  readonly keyMs: number;
  readonly pauseMs: number;
  /** So long someone thinks after every eighth change: what a server leaves for later then comes in between. */
  readonly thinkMs: number;
  /** So long the diagnostics may not be those of the text. */
  readonly lateMs: number;
}

/** What one round of one row gave; times in milliseconds. */
export interface Sample {
  readonly first: number;
  /** Until the last of the first diagnostics, where they come in parts. */
  readonly all: number;
  readonly edits: readonly number[];
  /** Of an entry that comes or goes. */
  readonly entries: readonly number[];
  /** Answers that were not yet right: the client had to ask again, which counts. */
  readonly late: number;
  readonly bursts: readonly number[];
  /** Processor time of the server until the first diagnostics, and for one change. */
  readonly firstCpu: number | undefined;
  readonly changeCpu: number | undefined;
  /** After all changes. */
  readonly usage: Usage | undefined;
  /** How many diagnostics the document has. */
  readonly diagnostics: number;
}

const CHANGES_PER_THOUGHT = 8;
/** The concepts from here on are in no document; the changes take theirs. */
const FRESH = 10_000;

/** One round of a row, in a new process. @throws when the diagnostics are not those of the text */
export async function measure(row: Row, plan: Plan): Promise<Sample> {
  const folder = mkdtempSync(join(tmpdir(), 'definitie-bench-'));
  try {
    for (const { name, document } of [row.file, ...row.others])
      writeFileSync(join(folder, name), document.lines.join('\n'));
    const lines = [...row.file.document.lines];
    const { sample, diagnostics } = await measureChanges(folder, row, lines, plan);
    await compareWithFresh(folder, row, lines, plan, diagnostics);
    return sample;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measureChanges(folder: string, row: Row, lines: string[], plan: Plan) {
  const session = await openSession(folder, row, lines, plan.lateMs);
  try {
    const usage = () => (session.pid === undefined ? undefined : usageOf(session.pid));
    const editor = createEditor(session, row, plan);
    const opened = await session.open();
    const firstCpu = usage()?.cpu;
    const all = await session.complete(opened);
    await session.openOthers();
    await sleep(REST_MS);
    for (let index = 0; index < plan.warmUp; index++) await editor.edit(index);
    const before = usage()?.cpu ?? 0;
    const edits: number[] = [];
    for (let index = 0; index < plan.edits; index++) edits.push(await editor.edit(plan.warmUp + index));
    const after = usage()?.cpu;
    const entries: number[] = [];
    for (let index = 0; index < plan.entries; index++) entries.push(...(await editor.entry(index)));
    const bursts: number[] = [];
    for (let index = 0; index < plan.bursts; index++)
      bursts.push(await editor.burst(plan.warmUp + plan.edits + index));
    const { diagnostics } = await session.complete(await session.ask(() => true));
    const sample: Sample = {
      first: opened.at - session.startedAt,
      all: all.at - session.startedAt,
      edits,
      entries,
      late: session.late(),
      bursts,
      firstCpu,
      changeCpu: after === undefined ? undefined : (after - before) / plan.edits,
      usage: usage(),
      diagnostics: diagnostics.length,
    };
    return { sample, diagnostics };
  } finally {
    await session.stop();
  }
}

/** Whatever was kept from one change to the next: another process that sees only the last text says the same. */
async function compareWithFresh(
  folder: string,
  row: Row,
  lines: string[],
  plan: Plan,
  diagnostics: readonly Diagnostic[],
): Promise<void> {
  const fresh = await openSession(folder, row, lines, plan.lateMs);
  try {
    const end = performance.now() + plan.lateMs;
    let current = await fresh.open();
    await fresh.openOthers();
    for (;;) {
      current = await fresh.complete(current);
      const differs = difference(diagnostics, current.diagnostics);
      if (differs.length === 0) return;
      if (performance.now() > end)
        throw new Error(
          [`${row.name}: after all changes not the diagnostics of this text`, ...differs].join('\n'),
        );
    }
  } finally {
    await fresh.stop();
  }
}

/** Someone who changes one definitie after another; all texts differ. */
function createEditor(session: Session, row: Row, plan: Plan) {
  const { slots } = row.file.document;
  const slotOf = (index: number): Slot =>
    slots[(index * 37) % slots.length] ?? { line: 0, before: 0, behind: 0 };
  const isSpoiled =
    ({ line }: Slot): Found =>
    (found) =>
      found.some((one) => one.range.start.line === line && row.isFound(one));
  const isClean =
    (slot: Slot): Found =>
    (found) =>
      !isSpoiled(slot)(found);
  let taken = 0;
  const nextSound = (): Concept => {
    for (;;) {
      const concept = conceptOf(FRESH + (taken++ % (DISTINCT - FRESH)));
      if (isSound(concept)) return concept;
    }
  };
  const nextText = (): string => nextSound().definitie;

  return {
    /** One change makes a definitie bad, the next one makes it good again. */
    edit: async (index: number): Promise<number> => {
      const slot = slotOf(Math.floor(index / 2));
      const isBad = index % 2 === 0;
      const definitie = isBad ? row.spoil(nextText(), `${index}`) : nextText();
      const from = performance.now();
      await session.replace(slot, definitie);
      const { at } = await session.ask(isBad ? isSpoiled(slot) : isClean(slot));
      await sleep(index % CHANGES_PER_THOUGHT === 0 ? plan.thinkMs : plan.pauseMs);
      return at - from;
    },
    /** A new entry, with a bad definitie, which then goes again. */
    entry: async (index: number): Promise<readonly number[]> => {
      const concept = nextSound();
      const definitie = row.spoil(concept.definitie, `entry-${index}`);
      const { lines, definitieAt } = row.file.document.another({ ...concept, definitie });
      // All have the same layout: the new one stands where this one stood.
      const slot = slotOf(index);
      const line = slot.line - definitieAt;
      const wasSpoiled = isSpoiled(slot)((await session.ask(() => true)).diagnostics);
      const times: number[] = [];
      for (const comes of [true, false]) {
        const from = performance.now();
        if (comes) await session.insert(line, lines);
        else await session.remove(line, lines.length);
        const isNow: Found = (found) => isSpoiled(slot)(found) === (comes || wasSpoiled);
        times.push((await session.ask(isNow)).at - from);
        await sleep(plan.pauseMs);
      }
      return times;
    },
    /** Types behind a good definitie; the last key makes it bad. */
    burst: async (index: number): Promise<number> => {
      const slot = slotOf(index);
      await session.replace(slot, nextText());
      await session.ask(isClean(slot));
      const keys = [...row.typed(`${index}`)];
      const asked: Promise<unknown>[] = [];
      for (const key of keys.slice(0, -1)) {
        await session.replace(session.endOf(slot), key);
        const answer = session.askAlong();
        // Looked at below; until then it is no failure that nobody looks at.
        answer.catch(() => undefined);
        asked.push(answer);
        await sleep(plan.keyMs);
      }
      const from = performance.now();
      await session.replace(session.endOf(slot), keys.at(-1) ?? '');
      const { at } = await session.ask(isSpoiled(slot));
      await Promise.all(asked);
      await session.replace(slot, nextText());
      await session.ask(isClean(slot));
      return at - from;
    },
  };
}
