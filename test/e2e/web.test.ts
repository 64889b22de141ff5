import { mkdirSync } from 'node:fs';
import { startEmbedded } from '@definitie-app/prisma';
import pg from 'pg';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAxeViolations } from '../support/axe.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { type Demo, freePort, newDataDir, startDemo } from '../support/demo.ts';
import { describeWith } from '../support/needs.ts';

const SCREENSHOTS = new URL('screenshots/', import.meta.url).pathname;

describeWith(['chromium'], 'the demo in a browser', () => {
  const dataDir = newDataDir();
  let demo: Demo;
  let browser: Chromium;

  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    [demo, browser] = await Promise.all([startDemo(dataDir.path, await freePort()), launchChromium()]);
  });
  afterAll(async () => {
    await browser?.close();
    await demo?.interrupt();
    dataDir.remove();
  });

  /** A tab of its own for one of the users; whatever the page complains of fails the test. */
  async function openAs(userId: string): Promise<Page> {
    const page = await browser.context.newPage();
    page.on('pageerror', (error) => expect.unreachable(`page error: ${error.message}`));
    await page.goto(`${demo.url}/?als=${userId}`);
    return page;
  }
  const say = async (page: Page, text: string) => {
    await page.getByLabel('Bericht').fill(text);
    await page.keyboard.press('Enter');
  };
  /** The newest card on the page with this title. */
  const kaart = (page: Page, titel: string) =>
    page
      .locator('.kaart')
      .filter({ has: page.getByRole('heading', { name: titel, exact: true }) })
      .last();
  const press = (page: Page, titel: string, knop: string) =>
    kaart(page, titel).getByRole('button', { name: knop, exact: true }).click();
  const shoot = async (page: Page, name: string) => {
    await page.screenshot({ path: `${SCREENSHOTS}web-${name}.png` });
    expect(await findAxeViolations(page)).toEqual([]);
  };
  const query = async (sql: string, values: readonly unknown[]) => {
    const { adminUrl, stop } = await startEmbedded({ dataDir: dataDir.path, log: () => {} });
    const client = new pg.Client({ connectionString: adminUrl });
    await client.connect();
    try {
      const { rows } = await client.query(sql, [...values]);
      return rows;
    } finally {
      await client.end();
      await stop();
    }
  };

  test('a definitie is asked for, submitted, and approved by somebody else', async () => {
    const anna = await openAs('anna');
    await shoot(anna, '1-start');
    await say(anna, 'definieer restafval');
    await kaart(anna, 'restafval').getByRole('button', { name: 'Dien in' }).waitFor();
    await shoot(anna, '2-kaart');

    await press(anna, 'restafval', 'Dien in');
    await kaart(anna, 'restafval').getByText('in beoordeling').waitFor();
    await press(anna, 'restafval', 'Goedkeuren');
    await anna.getByText('vier ogen').waitFor();
    await shoot(anna, '3-vier-ogen');

    const bert = await openAs('bert');
    await say(bert, '/definitie wachtrij');
    await kaart(bert, 'restafval').getByRole('button', { name: 'Goedkeuren' }).waitFor();
    await shoot(bert, '4-wachtrij');
    await press(bert, 'restafval', 'Goedkeuren');

    for (const page of [anna, bert])
      await kaart(page, 'restafval').getByText('Vastgesteld door Bert Bakker').waitFor();
    await shoot(anna, '5-vastgesteld');

    const [definitie] = await query(
      "SELECT d.id, d.status FROM definitions d WHERE d.begrip = $1 AND d.status = 'vastgesteld'",
      ['restafval'],
    );
    expect(definitie).toMatchObject({ status: 'vastgesteld' });
    const audit = await query(
      'SELECT action, success, error_message FROM audit_log WHERE resource_id = $1 ORDER BY created_at',
      [definitie.id],
    );
    expect(audit).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          action: 'definitie.vaststellen',
          success: false,
          error_message: 'vier ogen',
        }),
        expect.objectContaining({ action: 'definitie.vaststellen', success: true }),
      ]),
    );

    await anna.reload();
    await kaart(anna, 'restafval').getByText('Vastgesteld door Bert Bakker').waitFor();
    expect(await anna.locator('.kaart').count()).toBe(1);
  });
});
