import express from 'express';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createLog } from '../../../bot/src/log.ts';
import { attachTeams } from '../../../bot/src/teams/app.ts';
import { memoryStore } from '../../support/register.ts';
import {
  APP_ID,
  cloudOf,
  startTeamsBot,
  startTeamsService,
  TENANT,
  type TeamsBot,
  type TeamsService,
  type TokenClaims,
  teamsMessage,
  teamsPress,
} from '../../support/teams-bot.ts';

let service: TeamsService;
let bot: TeamsBot;
beforeAll(async () => {
  service = await startTeamsService();
});
afterAll(() => service.close());
beforeEach(async () => {
  bot = await startTeamsBot({
    appId: APP_ID,
    appPassword: 'geheim-wachtwoord',
    tenantId: TENANT,
    cloud: cloudOf(service),
  });
  return () => bot.close();
});

const press = () => teamsPress(service.serviceUrl, 'keur-goed', { value: '{}' });

describe('who is Teams', () => {
  it('gets in with its token', async () => {
    bot.answerWith(() => ({ kind: 'refused', text: 'Vier ogen.' }));
    const answer = await bot.send(press(), `Bearer ${await service.token()}`);
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.body)).toEqual({
      statusCode: 200,
      type: 'application/vnd.microsoft.activity.message',
      value: 'Vier ogen.',
    });
    expect(bot.incoming).toMatchObject([
      {
        kind: 'press',
        command: 'keur-goed',
        identiteit: { platform: 'teams', workspaceId: TENANT, userId: 'aad-anna' },
      },
    ]);
  });
});

describe('who is not Teams', () => {
  it.each<[string, TokenClaims]>([
    ['a token signed with another key', { isForeign: true }],
    ['a token of an unknown key', { kid: 'zz' }],
    ['a token for another app', { audience: '00000000-0000-0000-0000-000000000000' }],
    ['a token of another issuer', { issuer: 'https://evil.example' }],
    ['a token that has expired', { expires: '-20m' }],
    ['a token for another service', { serviceUrl: 'https://evil.example/' }],
  ])('is refused with %s', async (_name, claims) => {
    const { status } = await bot.send(press(), `Bearer ${await service.token(claims)}`);
    expect([401, 403]).toContain(status);
    expect(bot.incoming).toEqual([]);
  });

  it.each([
    ['no token', undefined],
    ['an empty one', ''],
    ['garbage', 'Bearer x.y.z'],
    ['no bearer', 'Basic abc'],
    ['a token without signature', 'Bearer eyJhbGciOiJub25lIn0.eyJhdWQiOiIxIn0.'],
  ])('is refused with %s', async (_name, authorization) => {
    const { status, body } = await bot.send(press(), authorization);
    expect([401, 403]).toContain(status);
    expect(body).not.toMatch(/Error|node_modules| at /);
    expect(bot.incoming).toEqual([]);
  });

  it('cannot have us call another service than the token is for', async () => {
    const activity = { ...press(), serviceUrl: 'http://127.0.0.1:1/evil/' };
    const { status } = await bot.send(activity, `Bearer ${await service.token()}`);
    expect([401, 403]).toContain(status);
    expect(bot.incoming).toEqual([]);
  });
});

describe('what is not an activity', () => {
  it.each([
    ['another object', { hello: 1 }],
    ['a list', []],
    ['null', 'null'],
    ['no JSON', '{nee'],
    ['an activity of another channel', { ...teamsMessage('http://127.0.0.1/', 'x'), channelId: 'webchat' }],
    [
      'an activity without conversation',
      { ...teamsMessage('http://127.0.0.1/', 'x'), conversation: undefined },
    ],
    ['an activity for a strange scheme', teamsMessage('file:///etc/passwd', 'x')],
    ['more than we read', teamsMessage('http://127.0.0.1/', 'x'.repeat(2_000_000))],
  ])('%s is refused with 400', async (_name, body) => {
    const answer = await bot.send(body, `Bearer ${await service.token()}`);
    expect(answer.status).toBe(400);
    expect(answer.body).not.toMatch(/node_modules|<html/);
    expect(bot.incoming).toEqual([]);
  });
});

describe('without an app id', () => {
  const attach = (allowAnonymous: boolean, isLoopback: boolean, appId?: string) => () =>
    attachTeams(
      express(),
      {
        dispatch: async () => ({ kind: 'accepted', text: '' }),
        store: memoryStore(),
        log: createLog({ level: 'silent' }),
      },
      { allowAnonymous, isLoopback, appId },
    );
  it.each([
    ['nobody asked for it', attach(false, true)],
    ['others can reach the server', attach(true, false)],
    ['it is empty', attach(false, true, '')],
  ])('it does not start when %s', (_name, start) => {
    expect(start).toThrow('development on loopback only');
  });
  it('it starts for development on this machine, and then talks to this machine only', async () => {
    const open = await startTeamsBot({ allowAnonymous: true, tenantId: TENANT });
    const elsewhere = await open.send(teamsPress('https://evil.example/', 'x', {}));
    const here = await open.send(teamsPress(service.serviceUrl, 'x', {}));
    open.close();
    expect([elsewhere.status, here.status]).toEqual([400, 200]);
    expect(open.incoming).toHaveLength(1);
  });
});

it('no secret stands in the log', async () => {
  await bot.send(press(), 'Bearer x.y.z');
  const token = await service.token();
  await bot.send(teamsMessage(service.serviceUrl, 'help'), `Bearer ${token}`);
  expect(bot.log()).toContain('not from Teams');
  expect(bot.log()).not.toContain('geheim-wachtwoord');
  expect(bot.log()).not.toContain(token);
});
