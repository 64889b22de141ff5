import { regenerateDefinitie } from '@definitie-app/core';
import { openaiTaalmodel } from '@definitie-app/core/openai';
import {
  createLog,
  generateDefinitie,
  openQueue,
  type QueueConnection,
  startRelay,
  startWorker,
} from '@definitie-app/queue';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { aanvragerOn } from '../support/aanvraag.ts';
import { noDefect } from '../support/defect.ts';
import { answer, type ModelReply, type ModelServer, startModelServer } from '../support/openai-server.ts';
import { type TestDatabase, testDatabase } from '../support/postgres.ts';

const GOOD = 'persoon die bij een bestuursorgaan schriftelijk vraagt om een besluit';
const log = createLog({ level: 'silent' });
const wait = { timeout: 20_000, interval: 50 };
const busy: ModelReply = { type: 'raw', status: 503, body: '{}' };
const written = (definitie: string): ModelReply =>
  answer({ definitie, toelichting: null, categorie: null, gebruikteBronnen: [] });

let database: TestDatabase;
let asker: Awaited<ReturnType<typeof aanvragerOn>>;
let connection: QueueConnection;
let server: ModelServer;
let replies: ModelReply[];
let closers: (() => Promise<unknown>)[];

beforeAll(async () => {
  database = await testDatabase();
  connection = { kind: 'postgres', url: database.queueUrl };
  asker = await aanvragerOn(database);
});
afterAll(() => database.close());

beforeEach(async () => {
  replies = [];
  closers = [];
  server = await startModelServer(() => replies.shift() ?? busy);
});
afterEach(async () => {
  for (const close of closers.toReversed()) await close();
  await server.close();
});

/** A worker, with a model unless said otherwise. */
function work(hasModel = true): void {
  const taalmodel = hasModel
    ? openaiTaalmodel({ apiKey: 'sk-test', baseUrl: server.baseUrl, model: 'proef', timeoutMs: 10_000 })
    : undefined;
  const worker = startWorker(
    generateDefinitie,
    { store: database.store, taalmodel, onDefect: noDefect },
    connection,
    { log },
  );
  closers.push(() => worker.close());
}

function relay(): void {
  const running = startRelay({ store: database.store, connection, log });
  closers.push(() => running.close());
}

const untilDone = (id: string) => expect.poll(() => asker.find(id), wait);

test('what is asked in chat is drafted by the model, its rounds are kept and its cards repainted', async () => {
  work();
  relay();
  replies = [written(GOOD)];
  const id = await asker.request('aanvrager');
  await untilDone(id).toMatchObject({
    version: 1,
    status: 'concept',
    concept: { begrip: 'aanvrager', definitie: GOOD },
    herkomst: { soort: 'model', model: 'proef' },
    generatie: { stap: 'klaar' },
    score: expect.any(Number),
    auteurs: [asker.actor.id],
  });
  await expect(
    database.query('SELECT ronde, model, antwoord, fout FROM generation_history WHERE definitie_id = $1', [
      id,
    ]),
  ).resolves.toMatchObject([
    { ronde: 0, model: 'proef', antwoord: expect.stringContaining(GOOD), fout: null },
  ]);
});

test('asked again, the next version is drafted from what was established meanwhile', async () => {
  work(false);
  relay();
  const id = await asker.request('vergunninghouder');
  await untilDone(id).toMatchObject({
    generatie: { stap: 'klaar' },
    herkomst: { soort: 'skelet' },
    version: 1,
  });
  expect((await asker.find(id))?.score).toBeUndefined();
  const definitie = 'persoon aan wie door een bestuursorgaan een vergunning is verleend';
  await database.store.withOrg(database.orgId, (register) =>
    register.importKader(
      { iri: 'https://voorbeeld.example/kader', titel: 'Vergunningen', taal: 'nl', context: {} },
      [{ begrip: 'vergunninghouder', definitie }],
    ),
  );
  const again = await regenerateDefinitie(
    { store: database.store, now: () => new Date(), onDefect: noDefect },
    asker.actor,
    {
      id,
      version: 1,
    },
  );
  expect(again).toMatchObject({ ok: true });
  await untilDone(id).toMatchObject({
    concept: { definitie },
    herkomst: { soort: 'overgenomen', uit: { titel: 'Vergunningen' } },
    version: 1,
  });
});

test('a model that is busy is asked again by the job', async () => {
  work();
  relay();
  replies = [busy, written(GOOD)];
  const id = await asker.request('belanghebbende');
  await untilDone(id).toMatchObject({ concept: { definitie: GOOD }, generatie: { stap: 'klaar' } });
});

test('a model that stays away is done without, and the card says why', async () => {
  work();
  const id = await asker.request('indiener');
  const queue = openQueue({ ...generateDefinitie, options: { attempts: 2 } }, connection, { log });
  closers.push(() => queue.close());
  await queue.add({ orgId: database.orgId, definitieId: id, version: 1 });
  await untilDone(id).toMatchObject({
    herkomst: { soort: 'skelet' },
    generatie: { stap: 'klaar', opmerking: expect.stringMatching(/storing \(503\).*Bewerken/u) },
  });
  expect(server.requests).toHaveLength(2);
});

test('the same request from ten jobs at once has one effect', async () => {
  work();
  replies = Array.from({ length: 10 }, (_, nr) => written(`${GOOD} met volgnummer ${nr}`));
  const id = await asker.request('verzoeker');
  const queue = openQueue(generateDefinitie, connection, { log });
  closers.push(() => queue.close());
  await Promise.all(replies.map(() => queue.add({ orgId: database.orgId, definitieId: id, version: 1 })));
  await untilDone(id).toMatchObject({ generatie: { stap: 'klaar' }, version: 1 });
  await expect(
    database.query('SELECT version FROM definition_versions WHERE definitie_id = $1', [id]),
  ).resolves.toHaveLength(1);
});
