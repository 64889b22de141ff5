import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { Client, Diagnostic } from '../bench-lsp/client.ts';
import { difference } from '../bench-lsp/difference.ts';
import { isInside, randomEdit } from './edits.ts';
import { createRandom } from './random.ts';
import { type Sample, samples } from './samples.ts';

export interface Episode {
  /** Sees the documents once, and then every change. */
  readonly edited: Client;
  /** Sees each text for the first time. */
  readonly fresh: Client;
  readonly mode: 'pull' | 'push';
  readonly folder: string;
  readonly seed: number;
}

export interface Told {
  readonly names: readonly string[];
  readonly edits: number;
  readonly compared: number;
}

interface Open {
  readonly sample: Sample;
  readonly uri: string;
  text: string;
}

const EDITS = 60;
/** One in so many edits is looked at; the others come as fast as someone pastes. */
const COMPARED = 2;
/** Until what depends on other entries and documents must be right as well. */
const MAX_SETTLE_MS = 5000;
const POLL_MS = 20;
/** So long nothing may become wrong that was right. */
const REST_MS = 700;

/** Edits two documents, which share a collection. @throws when the servers differ */
export async function episode({ edited, fresh, mode, folder, seed }: Episode): Promise<Told> {
  const random = createRandom(seed);
  const documents = pickTwo(random.below).map((sample, index): Open => {
    const uri = pathToFileURL(join(folder, `${index}-${sample.name}`)).href;
    return { sample, uri, text: sample.text };
  });
  const openAll = async (client: Client): Promise<void> => {
    for (const { sample, uri, text } of documents) await client.open(uri, sample.languageId, text);
  };
  const closeAll = async (client: Client): Promise<void> => {
    for (const { uri } of documents) await client.close(uri);
  };
  const foundBy = async (client: Client, { uri }: Open): Promise<readonly Diagnostic[] | undefined> =>
    mode === 'pull' ? (await client.pull(uri)).diagnostics : client.published(uri)?.diagnostics;

  let last = '';
  const fail = (what: string, document: Open, details: readonly string[]): never => {
    const { sample } = document;
    throw new Error(
      [`seed ${seed}, ${mode}, ${sample.name}: ${what}`, ...details, `after ${last}`].join('\n'),
    );
  };
  /** Waits until both say the same about both documents, each of which an editor asks about again. */
  const compareAll = async (): Promise<void> => {
    await openAll(fresh);
    const end = performance.now() + MAX_SETTLE_MS;
    for (let isDone = false; !isDone; ) {
      isDone = true;
      const isLate = performance.now() > end;
      for (const document of documents) {
        const [one, other] = [await foundBy(edited, document), await foundBy(fresh, document)];
        const differs = one && other ? difference(one, other) : ['no answer'];
        const isSame = differs.length === 0;
        if (!isSame && isLate) fail('another answer than when it is opened', document, differs);
        const outside = one?.find(({ range }) => !isInside(document.text, range));
        if (isSame && outside) fail('a range lies outside the document', document, [JSON.stringify(outside)]);
        isDone &&= isSame;
      }
      if (!isDone) await sleep(POLL_MS);
    }
    await closeAll(fresh);
  };

  await openAll(edited);
  await compareAll();
  let compared = 1;
  for (let edit = 0; edit < EDITS; edit++) {
    const document = documents[random.below(4) === 0 ? 1 : 0];
    if (!document) break;
    const { text, changes } = randomEdit(random, document.text, document.sample.text.length);
    document.text = text;
    last = `edit ${edit}: ${JSON.stringify(changes)}`;
    await edited.change(document.uri, changes);
    // An answer to this one may be overtaken by the next change.
    if (mode === 'pull' && random.below(3) === 0) await edited.pull(document.uri);
    if (random.below(COMPARED) > 0) continue;
    await compareAll();
    compared++;
  }
  await sleep(REST_MS);
  await compareAll();
  return { names: documents.map(({ sample }) => sample.name), edits: EDITS, compared: compared + 1 };
}

const pickTwo = (below: (limit: number) => number): readonly Sample[] => {
  const first = below(samples.length);
  const second = (first + 1 + below(samples.length - 1)) % samples.length;
  return [first, second].flatMap((index) => samples[index] ?? []);
};
