import { once } from 'node:events';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { createServer } from 'node:net';
import { afterAll, afterEach, expect, test } from 'vitest';
import { type Demo, freePort, newDataDir, startDemo } from '../support/demo.ts';
import { openWebPage } from '../support/web-page.ts';

const dataDir = newDataDir();
const started: Demo[] = [];
afterEach(async () => {
  for (const demo of started.splice(0)) await demo.interrupt();
});

afterAll(dataDir.remove);

async function start(port: number): Promise<Demo> {
  const demo = await startDemo(dataDir.path, port);
  started.push(demo);
  return demo;
}
/** Processes that were started with the data directory of this test, or work in it: the demo and its PostgreSQL. */
const leftOver = (): readonly string[] =>
  readdirSync('/proc').filter((pid) => {
    try {
      return (
        /^\d+$/u.test(pid) &&
        (readlinkSync(`/proc/${pid}/cwd`).startsWith(dataDir.path) ||
          readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`DATA_DIR=${dataDir.path}`))
      );
    } catch {
      // It ended meanwhile, or is somebody else's.
      return false;
    }
  });

test('the demo is ready soon, ends cleanly at Ctrl-C, and keeps its data', async () => {
  const before = performance.now();
  const first = await start(await freePort());
  // Half of it on a machine that does nothing else.
  expect(performance.now() - before).toBeLessThan(30_000);
  expect(first.output()).toContain('/definitie restafval');
  expect((await fetch(`${first.url}/ready`)).status).toBe(200);
  expect(leftOver()).not.toEqual([]);

  const anna = await openWebPage(first.url, 'anna');
  await anna.say('definieer restafval');
  const drafted = await anna.events((text) => text.includes('"dien-in"'));
  expect(drafted).toContain('Begrippenkader afvalinzameling Voorbeeldstad (licentie: CC0-1.0)');

  const interrupted = performance.now();
  expect(await first.interrupt()).toBe(0);
  expect(performance.now() - interrupted).toBeLessThan(10_000);
  expect(leftOver()).toEqual([]);

  const second = await start(await freePort());
  const again = await openWebPage(second.url, 'anna');
  const events = await again.events((text) => text.includes('event: gereed'));
  expect(events).toContain('restafval');
  expect(await second.interrupt()).toBe(0);
});

test('a taken port is named, with what to do', async () => {
  const taken = createServer().listen(0, '127.0.0.1');
  await once(taken, 'listening');
  const address = taken.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const demo = await start(port);
  expect(demo.output()).toContain(`Poort ${port} is bezet; zet PORT=…`);
  expect(await demo.interrupt()).toBe(1);
  taken.close();
});

test('a setting that is wrong is told, and nothing starts', async () => {
  const demo = await startDemo(dataDir.path, 0, { PORT: 'tachtig' });
  expect(demo.output()).toContain('PORT');
  expect(await demo.interrupt()).toBe(1);
});
