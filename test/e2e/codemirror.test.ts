import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readDocument, validate } from '@definitie-app/core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { describeWith } from '../support/needs.ts';
import { startPage } from './codemirror-page.ts';

const screenshots = fileURLToPath(new URL('screenshots/', import.meta.url));

const MARKDOWN = `# Begrippen 🌳

## boom 🌳

> een 🌳 plant met stam en takken, enz.

## huis

> gebouw waarin mensen met elkaar wonen

## café

> plaats waar drank wordt verkocht en/of gedronken
`;

/** The characters of the file that core finds something about. */
const expected = (text: string): readonly string[] =>
  (readDocument('markdown', text)?.entries ?? []).flatMap(({ concept, velden }) =>
    validate(concept).bevindingen.flatMap(({ veld, start, end }) => {
      const place = veld === 'definitie' ? velden.definitie?.range(start, end) : undefined;
      return place ? [text.slice(place.start, place.end)] : [];
    }),
  );

describeWith(['chromium'], 'CodeMirror', () => {
  let site: Awaited<ReturnType<typeof startPage>>;
  let chromium: Chromium;
  let page: Page;
  const problems: string[] = [];

  /** What is underlined, without what is underlined within it. */
  const underlined = (): Promise<string[]> =>
    page
      .locator('.cm-lintRange')
      .evaluateAll((marks) =>
        marks
          .filter((mark) => !mark.parentElement?.closest('.cm-lintRange'))
          .map((mark) => mark.textContent ?? ''),
      );

  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true });
    site = await startPage(MARKDOWN);
    chromium = await launchChromium({ width: 900, height: 520 });
    page = await chromium.context.newPage();
    page.on('pageerror', (error) => problems.push(String(error)));
    await page.goto(site.url);
  });
  afterAll(async () => {
    await chromium?.close();
    await site?.stop();
  });

  test('underlines the characters that core finds', async () => {
    await page.locator('.cm-lintRange').first().waitFor();
    await expect.poll(underlined).toEqual(expected(MARKDOWN));
    await page.screenshot({ path: join(screenshots, 'codemirror-onderstreept.png') });
  });

  test('tells on hover what is wrong and what to do', async () => {
    await page.locator('.cm-lintRange', { hasText: 'enz.' }).hover();
    const tooltip = page.locator('.cm-tooltip').filter({ hasText: 'enz.' });
    await tooltip.first().waitFor();
    await page.screenshot({ path: join(screenshots, 'codemirror-uitleg.png') });
    await page.mouse.move(5, 5);
  });

  test('follows what is typed, and what is taken away', async () => {
    const line = page.locator('.cm-line', { hasText: 'gebouw waarin' });
    await line.click();
    await page.keyboard.press('End');
    await page.keyboard.type(', e.d.', { delay: 30 });
    const typed = MARKDOWN.replace('elkaar wonen', 'elkaar wonen, e.d.');
    expect(expected(typed).length).toBeGreaterThan(expected(MARKDOWN).length);
    await expect.poll(underlined, { timeout: 10_000 }).toEqual(expected(typed));
    for (const _ of ', e.d.') await page.keyboard.press('Backspace');
    await expect.poll(underlined, { timeout: 10_000 }).toEqual(expected(MARKDOWN));
    expect(problems).toEqual([]);
  });

  test('no other page reaches the server', async () => {
    const stranger = new WebSocket(site.bridge, { origin: 'http://elsewhere.example' });
    const [error] = await once(stranger, 'error');
    expect(String(error)).toContain('401');
  });
});
