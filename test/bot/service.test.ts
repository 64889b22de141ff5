import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { PoortBezet } from '../../bot/src/http.ts';
import { newDataDir } from '../support/demo.ts';
import { describeWith } from '../support/needs.ts';
import { type TestDatabase, testDatabase } from '../support/postgres.ts';
import { startProxy } from '../support/proxy.ts';
import { startRedis } from '../support/redis.ts';
import { startTestService } from '../support/service.ts';
import { APP_ID, cloudOf, startTeamsService, TENANT, teamsPress } from '../support/teams-bot.ts';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database?.close());

const statusOf = async (url: string): Promise<number> => (await fetch(url)).status;
const UNTIL = { timeout: 20_000, interval: 100 };

test('the process lives while Postgres is away, and is ready when it is back', async () => {
  const proxy = await startProxy(database.appUrl);
  const service = await startTestService(database, { DATABASE_URL: proxy.url });
  try {
    await vi.waitFor(async () => expect(await statusOf(`${service.url}/ready`)).toBe(200), UNTIL);
    await proxy.interrupt();
    await vi.waitFor(async () => expect(await statusOf(`${service.url}/ready`)).toBe(503), UNTIL);
    expect(await statusOf(`${service.url}/health`)).toBe(200);
    await proxy.restore();
    await vi.waitFor(async () => expect(await statusOf(`${service.url}/ready`)).toBe(200), UNTIL);
  } finally {
    await service.stop();
    await proxy.close();
  }
});

test('the own PostgreSQL is started again when it dies, and the process is not ready meanwhile', async () => {
  const dataDir = newDataDir();
  const service = await startTestService(database, {
    DATABASE_URL: '',
    DATABASE_OWNER_URL: '',
    QUEUE_DATABASE_URL: '',
    DATA_DIR: dataDir.path,
  });
  try {
    await vi.waitFor(async () => expect(await statusOf(`${service.url}/ready`)).toBe(200), UNTIL);
    const pidFile = join(dataDir.path, 'postgres/postmaster.pid');
    process.kill(Number.parseInt(readFileSync(pidFile, 'utf8'), 10), 'SIGQUIT');
    const often = { ...UNTIL, interval: 5 };
    await vi.waitFor(async () => expect(await statusOf(`${service.url}/ready`)).toBe(503), often);
    expect(await statusOf(`${service.url}/health`)).toBe(200);
    await vi.waitFor(async () => expect(await statusOf(`${service.url}/ready`)).toBe(200), often);
    expect(service.log()).toContain('PostgreSQL ended by itself; it is started again');
  } finally {
    await service.stop();
    dataDir.remove();
  }
});

test('a second bot without a Redis is warned', async () => {
  const first = await startTestService(database);
  const second = await startTestService(database);
  try {
    expect(first.log()).not.toContain('another bot');
    expect(second.log()).toContain('another bot runs on this database');
  } finally {
    await Promise.all([first.stop(), second.stop()]);
  }
});

describeWith(['redis-server'], 'with a Redis', () => {
  test('the process is not ready while it is away', async () => {
    const redis = await startRedis();
    const proxy = await startProxy(redis.url);
    const service = await startTestService(database, { REDIS_URL: proxy.url });
    try {
      await vi.waitFor(async () => expect(await statusOf(`${service.url}/ready`)).toBe(200), UNTIL);
      await proxy.interrupt();
      await vi.waitFor(async () => expect(await statusOf(`${service.url}/ready`)).toBe(503), UNTIL);
      await proxy.restore();
      await vi.waitFor(async () => expect(await statusOf(`${service.url}/ready`)).toBe(200), UNTIL);
    } finally {
      await service.stop();
      await proxy.close();
      await redis.close();
    }
  });
});

test('a taken port is named before anything else is started', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const started = startTestService(database, { PORT: String(port) });
  await expect(started).rejects.toBeInstanceOf(PoortBezet);
  await expect(started).rejects.toMatchObject({ port });
  taken.close();
});

test('without credentials the platforms are off, and the log says so', async () => {
  const service = await startTestService(database);
  try {
    expect(await statusOf(`${service.url}/slack/events`)).toBe(404);
    expect(await statusOf(`${service.url}/api/messages`)).toBe(404);
    expect(await statusOf(`${service.url}/`)).toBe(404);
    expect(service.log()).toMatch(/Slack is off[\s\S]*Teams is off/u);
  } finally {
    await service.stop();
  }
});

test('with credentials the workspace is connected, and its token is in no log', async () => {
  const service = await startTestService(database, {
    SLACK_SIGNING_SECRET: 'geheim-van-slack',
    SLACK_BOT_TOKEN: 'xoxb-geheime-token',
    SLACK_TEAM_ID: 'T0042',
    TEAMS_WITHOUT_AUTHENTICATION: '1',
    TEAMS_TENANT_ID: 'tenant-42',
  });
  try {
    const identiteit = { platform: 'slack', workspaceId: 'T0042', userId: 'niemand' } as const;
    expect(await database.store.resolveIdentiteit(identiteit)).toEqual({ orgId: database.orgId });
    const unsigned = await fetch(`${service.url}/slack/events`, { method: 'POST', body: 'payload={}' });
    expect(unsigned.status).toBe(401);
    expect(service.log()).not.toMatch(/geheim/u);
  } finally {
    await service.stop();
  }
});

test('Teams of another cloud is believed by the keys of that cloud', async () => {
  const teams = await startTeamsService();
  const cloud = cloudOf(teams);
  const service = await startTestService(database, {
    TEAMS_APP_ID: APP_ID,
    TEAMS_APP_PASSWORD: 'geheim-wachtwoord',
    TEAMS_TENANT_ID: TENANT,
    TEAMS_OPENID_METADATA_URL: cloud.openIdMetadataUrl,
    TEAMS_TOKEN_ISSUER: cloud.tokenIssuer,
    TEAMS_LOGIN_URL: cloud.loginUrl,
    TEAMS_OAUTH_SCOPE: cloud.oauthScope,
    TEAMS_OAUTH_URL: cloud.oauthUrl,
  });
  try {
    const { status } = await fetch(`${service.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${await teams.token()}` },
      body: JSON.stringify(teamsPress(teams.serviceUrl, 'keur-goed', { value: '{}' })),
    });
    expect(status).toBe(200);
  } finally {
    await service.stop();
    teams.close();
  }
});

test('nothing tells what it runs on, and nothing of ours can be framed', async () => {
  const service = await startTestService(database);
  try {
    const { headers } = await fetch(`${service.url}/health`);
    expect(headers.get('x-powered-by')).toBeNull();
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain('frame-ancestors');
  } finally {
    await service.stop();
  }
});
