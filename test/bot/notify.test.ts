import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Card } from '../../bot/src/card.ts';
import { createLog } from '../../bot/src/log.ts';
import { nl } from '../../bot/src/messages/nl.ts';
import { createPaint } from '../../bot/src/notify.ts';
import { type Desk, openDesk, type RecordedChat, recordedChat } from '../support/chat.ts';
import { type TestDatabase, testDatabase } from '../support/postgres.ts';

const GOED = 'persoon die bij een gemeente een aanvraag heeft ingediend';

let database: TestDatabase;
let desk: Desk;
beforeAll(async () => {
  database = await testDatabase();
  desk = await openDesk(database);
  await desk.setRol('bert', 'editor');
});
afterAll(() => database?.close());

const painter = (...chats: readonly RecordedChat[]) =>
  createPaint({ store: database.store, chats, messages: nl, log: createLog({ level: 'silent' }) });
const copyAt = (id: string, platform: 'slack' | 'teams', plaats: string) =>
  database.store.withOrg(database.orgId, (register) =>
    register.addKaart(id, { platform, workspaceId: 'T0001', plaats: { channel: plaats } }, `${id}:${plaats}`),
  );
const kaartenOf = (id: string) => database.store.withOrg(database.orgId, (register) => register.kaarten(id));
const textOf = (card: Card | undefined): string => JSON.stringify(card);
const buttonsOf = (card: Card | undefined): readonly string[] =>
  (card?.blocks ?? []).flatMap((block) =>
    block.type === 'buttons' ? block.buttons.map(({ command }) => command) : [],
  );

test('a card is placed once, shows progress, and is repainted at every change', async () => {
  const slack = recordedChat('slack');
  const paint = painter(slack);
  await desk.type('anna', 'definitie geschilderd | Gemeente Zandwijk');
  const { id } = await desk.get('geschilderd');

  await paint(database.orgId, id);
  expect(textOf(slack.messages.get('m1'))).toContain('Bezig: de aanvraag staat klaar…');
  expect(buttonsOf(slack.messages.get('m1'))).toEqual([]);
  expect(await kaartenOf(id)).toMatchObject([{ messageId: 'm1', plaats: { channel: 'C1', thread: 'm1' } }]);

  const { version } = await desk.draft('geschilderd', GOED);
  await paint(database.orgId, id);
  expect(buttonsOf(slack.messages.get('m1'))).toEqual(['dien-in', 'opnieuw', 'bewerk']);

  await desk.press('anna', 'dien-in', { id, version });
  await paint(database.orgId, id);
  expect(buttonsOf(slack.messages.get('m1'))).toEqual(['keur-goed', 'wijs-af']);

  await desk.press('bert', 'keur-goed', { id, version });
  await paint(database.orgId, id);
  expect(textOf(slack.messages.get('m1'))).toContain(
    'Vastgesteld door Naam van bert op 23 november 2026 om 11:00.',
  );
  expect(buttonsOf(slack.messages.get('m1'))).toEqual(['bewerk']);
  expect(slack.messages.size).toBe(1);
});

test('what is up to date is left alone', async () => {
  const slack = recordedChat('slack');
  const paint = painter(slack);
  await desk.type('anna', 'definitie rustig');
  const { id } = await desk.get('rustig');
  await paint(database.orgId, id);
  await paint(database.orgId, id);
  expect(slack.calls()).toBe(1);
});

test('many jobs at once place a card once', async () => {
  const slack = recordedChat('slack');
  const paint = painter(slack);
  await desk.type('anna', 'definitie druk');
  const { id } = await desk.get('druk');
  await Promise.all(Array.from({ length: 10 }, () => paint(database.orgId, id)));
  expect(slack.messages.size).toBe(1);
});

test('two processes at once place a card once, and leave no older state', async () => {
  const slack = recordedChat('slack', () => delay(50));
  const [one, other] = [painter(slack), painter(slack)];
  await desk.type('anna', 'definitie dubbel');
  const { id } = await desk.get('dubbel');
  await Promise.all([one(database.orgId, id), other(database.orgId, id)]);
  expect(slack.messages.size).toBe(1);

  const before = one(database.orgId, id);
  await desk.draft('dubbel', GOED);
  await Promise.all([before, other(database.orgId, id), one(database.orgId, id)]);
  expect(textOf(slack.messages.get('m1'))).toContain(GOED);
});

test('a change during the painting is painted too', async () => {
  let change = async () => {};
  const slack = recordedChat('slack', () => change());
  await desk.type('anna', 'definitie vlug');
  const { id } = await desk.get('vlug');
  change = async () => {
    change = async () => {};
    await desk.draft('vlug', GOED);
  };
  await painter(slack)(database.orgId, id);
  expect(textOf(slack.messages.get('m1'))).toContain(GOED);
  expect((await kaartenOf(id))[0]?.paintedRevision).toBe((await desk.get('vlug')).revision);
});

test('the place that was opened for a card is known when the painter ends before the card stands', async () => {
  const slack = recordedChat('slack');
  const ends: RecordedChat = {
    ...slack,
    post: async ({ plaats }, _card, onOpened) => {
      await onOpened({ ...plaats, thread: 'opening' });
      throw new Error('the process ends');
    },
  };
  await desk.type('anna', 'definitie halverwege');
  const { id } = await desk.get('halverwege');
  await expect(painter(ends)(database.orgId, id)).rejects.toThrow('1 copies');
  expect(await kaartenOf(id)).toMatchObject([{ plaats: { channel: 'C1', thread: 'opening' } }]);
  expect((await kaartenOf(id))[0]).not.toHaveProperty('messageId');
});

test('one platform that is away keeps no other from being painted, and is painted later', async () => {
  const [slack, teams] = [recordedChat('slack'), recordedChat('teams')];
  const paint = painter(slack, teams);
  await desk.type('anna', 'definitie overal');
  const { id } = await desk.get('overal');
  await copyAt(id, 'teams', 'A');
  slack.setAway(true);
  await expect(paint(database.orgId, id)).rejects.toThrow('1 copies');
  expect([slack.messages.size, teams.messages.size]).toEqual([0, 1]);
  slack.setAway(false);
  await paint(database.orgId, id);
  expect([slack.messages.size, teams.messages.size, teams.calls()]).toEqual([1, 1, 1]);
});

test('a platform that is off is no failure, and gets its card when it is on', async () => {
  await desk.type('anna', 'definitie later');
  const { id } = await desk.get('later');
  await copyAt(id, 'teams', 'A');
  const slack = recordedChat('slack');
  await painter(slack)(database.orgId, id);
  const teams = recordedChat('teams');
  await painter(slack, teams)(database.orgId, id);
  expect([slack.messages.size, teams.messages.size]).toEqual([1, 1]);
});

test('a definitie that is not there, or is somebody else’s, is nothing to paint', async () => {
  const slack = recordedChat('slack');
  await desk.type('anna', 'definitie geheim');
  const { id } = await desk.get('geheim');
  await painter(slack)(await database.newOrg('Anderen'), id);
  expect(slack.calls()).toBe(0);
});
