import { mkdirSync } from 'node:fs';
import { startEmbedded } from '@definitie-app/prisma';
import pg from 'pg';
import type { Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findAxeViolations } from '../support/axe.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { type Demo, freePort, newDataDir, startDemo } from '../support/demo.ts';
import { holdable } from '../support/holdable.ts';
import { describeWith } from '../support/needs.ts';
import { answer, type ModelServer, startModelServer } from '../support/openai-server.ts';
import { kaart, press, say } from './chat-page.ts';

const SCREENSHOTS = new URL('screenshots/', import.meta.url).pathname;

describeWith(['chromium'], 'the demo in a browser', () => {
  const dataDir = newDataDir();
  const held = holdable();
  let model: ModelServer;
  let demo: Demo;
  let browser: Chromium;

  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    model = await startModelServer(async () => {
      await held.released;
      return answer({ definitie: DEFINITIE, toelichting: null, categorie: 'type', gebruikteBronnen: [] });
    });
    const settings = { OPENAI_API_KEY: 'sk-test-0123456789', OPENAI_BASE_URL: model.baseUrl };
    [demo, browser] = await Promise.all([
      startDemo(dataDir.path, await freePort(), settings),
      launchChromium({ width: 1000, height: 900 }),
    ]);
  });
  afterAll(async () => {
    held.release();
    await browser?.close();
    await demo?.interrupt();
    await model?.close();
    dataDir.remove();
  });

  /** A tab of its own for one of the users; whatever the page complains of fails the test. */
  async function openAs(userId: string): Promise<Page> {
    const page = await browser.context.newPage();
    page.on('pageerror', (error) => expect.unreachable(`page error: ${error.message}`));
    await page.goto(`${demo.url}/?als=${userId}`);
    return page;
  }
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

  /** As who knows the requests of the page, and sends the one that it has no button for. */
  async function approveAnyway(page: Page, begrip: string): Promise<unknown> {
    const [{ id, version }] = await query('SELECT id, version FROM definitions WHERE begrip = $1', [begrip]);
    return page.evaluate(`(async () => {
      const { als, token } = JSON.parse(document.querySelector('#config').textContent);
      const value = JSON.stringify(${JSON.stringify({ id, version })});
      const body = { kind: 'press', als, key: crypto.randomUUID(), command: 'keur-goed', value, fields: {} };
      const headers = { 'content-type': 'application/json', 'x-definitie-token': token };
      return (await fetch('/chat', { method: 'POST', headers, body: JSON.stringify(body) })).json();
    })()`);
  }

  const focused = (page: Page) =>
    page
      .locator('*:focus')
      .textContent({ timeout: 1000 })
      .catch(() => '');
  /** Presses Tab, or Shift+Tab, until this has the focus: what one cannot reach this way, one cannot reach by keyboard. */
  async function tabTo(page: Page, text: string, key: 'Tab' | 'Shift+Tab') {
    for (let steps = 0; steps < 60; steps += 1) {
      if ((await focused(page)) === text) return;
      await page.keyboard.press(key);
    }
    expect.unreachable(`${text} cannot be reached with ${key}`);
  }

  test('a definitie is asked for, submitted, and approved by somebody else', async () => {
    const anna = await openAs('anna');
    await shoot(anna, '1-start');
    await say(anna, 'definieer zakpas');
    await kaart(anna, 'zakpas').getByText('Bezig: een definitie opstellen…').waitFor();
    await shoot(anna, '2-bezig');
    held.release();
    await kaart(anna, 'zakpas').getByRole('button', { name: 'Dien in' }).waitFor();
    await shoot(anna, '3-kaart');

    await press(anna, 'zakpas', 'Dien in');
    await kaart(anna, 'zakpas').getByText('in beoordeling').waitFor();
    expect(await kaart(anna, 'zakpas').getByRole('button').count()).toBe(0);
    await shoot(anna, '4-ingediend');
    expect(await approveAnyway(anna, 'zakpas')).toMatchObject({
      kind: 'refused',
      text: expect.stringContaining('vier ogen'),
    });

    const bert = await openAs('bert');
    await say(bert, '/definitie wachtrij');
    await kaart(bert, 'zakpas').getByRole('button', { name: 'Goedkeuren' }).waitFor();
    await shoot(bert, '5-wachtrij');
    await press(bert, 'zakpas', 'Goedkeuren');

    for (const page of [anna, bert])
      await kaart(page, 'zakpas').getByText('Vastgesteld door Bert Bakker').waitFor();
    await shoot(anna, '6-vastgesteld');
    expect(await kaart(bert, 'zakpas').getByRole('button').allInnerTexts()).toEqual(['Nieuwe versie']);

    const [definitie, ...others] = await query(
      "SELECT id, status FROM definitions WHERE begrip = 'zakpas'",
      [],
    );
    expect(others).toEqual([]);
    expect(definitie).toMatchObject({ status: 'vastgesteld' });
    const audit = await query(
      "SELECT success, error_message FROM audit_log WHERE resource_id = $1 AND action = 'definitie.vaststellen' ORDER BY created_at",
      [definitie.id],
    );
    expect(audit).toEqual([
      { success: false, error_message: 'vier ogen' },
      { success: true, error_message: null },
    ]);

    await anna.reload();
    await kaart(anna, 'zakpas').getByText('Vastgesteld door Bert Bakker').waitFor();
    await anna.getByText('definieer zakpas').waitFor();
    expect(await anna.locator('.kaart').count()).toBe(1);
    await Promise.all([anna.close(), bert.close()]);
  });

  test('everything can be done with the keyboard', async () => {
    const page = await openAs('anna');
    await page.keyboard.type('/definitie bijplaatsing');
    await page.keyboard.press('Enter');
    await kaart(page, 'bijplaatsing').getByRole('button', { name: 'Bewerken' }).waitFor();
    await shoot(page, '7-bevindingen');

    await tabTo(page, 'Bewerken', 'Shift+Tab');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Definitie bewerken' });
    await dialog.waitFor();
    await shoot(page, '8-formulier');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'hidden' });
    expect(await focused(page)).toBe('Bewerken');

    await page.keyboard.press('Enter');
    await dialog.waitFor();
    await page.keyboard.press('Control+A');
    await page.keyboard.press('Delete');
    await tabTo(page, 'Opslaan', 'Tab');
    await page.keyboard.press('Enter');
    await dialog.getByText('Vul dit veld in.').waitFor();
    await shoot(page, '9-formulier-fout');
    await dialog.getByLabel('Definitie').focus();
    await page.keyboard.type('afval dat een bewoner naast een volle container achterlaat');
    await tabTo(page, 'Opslaan', 'Tab');
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    await kaart(page, 'bijplaatsing').getByText('naast een volle container').waitFor();

    await tabTo(page, 'Dien in', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await kaart(page, 'bijplaatsing').getByText('in beoordeling').waitFor();
    // The button that was pressed is gone; the focus stays on its card.
    expect(await focused(page)).toContain('bijplaatsing');

    await page.getByRole('link', { name: /Bert Bakker/u }).focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/als=bert/u);
    await page.keyboard.type('wachtrij');
    await page.keyboard.press('Enter');
    await kaart(page, 'bijplaatsing').getByRole('button', { name: 'Afwijzen' }).waitFor();
    await tabTo(page, 'Afwijzen', 'Shift+Tab');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Definitie afwijzen' }).waitFor();
    await page.keyboard.type('Noem ook de zak.');
    await tabTo(page, 'Afwijzen', 'Tab');
    await page.keyboard.press('Enter');
    await kaart(page, 'bijplaatsing').getByText('Reden: Noem ook de zak.').waitFor();
    await shoot(page, '10-afgewezen');
    await page.close();
  });

  test('what people type is text, whatever it looks like', async () => {
    const page = await openAs('carla');
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      dialog.dismiss().catch(() => {});
    });
    const nasty = '<img src=x onerror=alert(1)> [klik](javascript:alert(2)) **vet**';
    await say(page, `toets ${nasty}: ${nasty}`);
    await page.locator('.kaart').last().getByText('[klik](javascript:alert(2)) **vet**').first().waitFor();
    await say(page, `definieer ${nasty}`);
    await page.locator('.kaart').last().getByRole('button', { name: 'Bewerken' }).waitFor();
    expect(await page.locator('.kaart img, .kaart [href^=javascript]').count()).toBe(0);
    await say(page, '<script>alert(3)</script>');
    await page.getByText('Dit begrijp ik niet: ‘<script>alert(3)</script>’.').waitFor();
    expect(dialogs).toEqual([]);
    await shoot(page, '11-tekst');
    await page.close();
  });

  test('a browser that can keep no more still shows what is said', async () => {
    const page = await openAs('carla');
    await page.evaluate(`
      for (let size = 4_000_000; size > 10; size /= 2)
        try {
          while (true) sessionStorage.setItem(crypto.randomUUID(), 'x'.repeat(size));
        } catch {}`);
    await say(page, 'help');
    await page.getByRole('heading', { name: 'Zo werkt de definitiebot' }).waitFor();
    await page.close();
  });

  test('what the server does not take stays in the field, and one is told to try again', async () => {
    const page = await openAs('carla');
    const field = page.getByLabel('Bericht');
    const keys = new Set<string>();
    const failures: readonly (readonly [(route: Route) => Promise<void>, RegExp])[] = [
      [(route) => route.fulfill({ status: 503, json: { status: 'starting' } }), /start nog op/u],
      [(route) => route.fulfill({ status: 500, json: { status: 'error' } }), /heeft een storing/u],
      [(route) => route.fulfill({ status: 404, json: { status: 'not found' } }), /heeft een storing/u],
      [(route) => route.fulfill({ status: 502, body: '<h1>Bad Gateway</h1>' }), /heeft een storing/u],
      [
        (route) => route.fulfill({ status: 403, json: { kind: 'refused', text: 'Laad opnieuw.' } }),
        /Laad opnieuw/u,
      ],
      [(route) => route.abort(), /niet bereikbaar/u],
    ];
    await field.fill('/definitie bewaarpas');
    for (const [fail, told] of failures) {
      await page.route('**/chat', async (route) => {
        keys.add(route.request().postDataJSON().key);
        await fail(route);
      });
      await field.press('Enter');
      const said = page.locator('.weigering').last();
      await expect.poll(() => said.textContent()).toMatch(told);
      expect(await said.textContent()).toContain('Uw tekst staat nog in het invoerveld.');
      expect(await field.inputValue()).toBe('/definitie bewaarpas');
      await page.unroute('**/chat');
    }
    expect(keys.size).toBe(1);
    await field.press('Enter');
    await kaart(page, 'bewaarpas').waitFor();
    expect(await field.inputValue()).toBe('');
    expect(await page.getByText('/definitie bewaarpas').count()).toBe(1);
    await page.close();
  });

  test('on 320 pixels nothing scrolls sideways', async () => {
    const page = await openAs('anna');
    await page.setViewportSize({ width: 320, height: 700 });
    await page.reload();
    await kaart(page, 'zakpas').waitFor();
    const hidden = await page
      .getByLabel('Bericht')
      .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
    expect(hidden).toBeLessThan(3);
    await say(page, '/zoek container');
    await page.getByText(/begrippen gevonden|De eerste 5 van \d+ begrippen/u).waitFor();
    const overflow = await page
      .locator('html, header, #gesprek, #invoer')
      .evaluateAll((elements) => elements.map(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth));
    expect(overflow).toEqual(overflow.map(() => 0));
    // Of what is taller than the screen one sees the top, and the label of a button is not broken in a word.
    expect(await page.getByRole('heading', { name: /^Gezocht naar/u }).boundingBox()).toMatchObject({
      y: expect.toSatisfy((y: number) => y > 0 && y < 700),
    });
    const heights = await kaart(page, 'bijplaatsing')
      .getByRole('button')
      .evaluateAll((buttons) => buttons.map(({ clientHeight }) => clientHeight));
    expect(heights.filter((height) => height > 40)).toEqual([]);
    await shoot(page, '12-smal');
    await page.close();
  });
});

const DEFINITIE = 'pas waarmee een bewoner een zak afval in een ondergrondse container kan deponeren';
