import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runScript } from '../support/build.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { describeWith } from '../support/needs.ts';
import { startVsCode } from './vscode-server.ts';

const screenshots = fileURLToPath(new URL('screenshots/', import.meta.url));

const TURTLE = `@prefix : <https://example.nl/id/begrip/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .

:container a skos:Concept ;
    skos:prefLabel "container 🗑"@nl ;
    skos:definition "een bak waarin inwoners afval verzamelen"@nl .

:milieustraat a skos:Concept ;
    skos:prefLabel "milieustraat"@nl ;
    skos:definition "plaats waar inwoners afval naartoe brengen"@nl .
`;

describeWith(['chromium', 'vscode-server'], 'VS Code with the packed extension', () => {
  let chromium: Chromium;
  let code: Awaited<ReturnType<typeof startVsCode>>;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), 'definitie-vsix-'));

  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true });
    const vsix = join(folder, 'definitie-app.vsix');
    await runScript('package', vsix);
    code = await startVsCode(vsix, { 'begrippen.ttl': TURTLE });
    chromium = await launchChromium({ width: 1100, height: 700 });
    page = await chromium.context.newPage();
  });
  afterAll(async () => {
    await chromium?.close();
    await code?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  test('a Turtle file: squiggle, light bulb, fix, saved', async () => {
    await page.goto(`${code.url}/?folder=${code.workspace}`);
    await page
      .locator('.explorer-folders-view .monaco-list-row', { hasText: 'begrippen.ttl' })
      .dblclick({ timeout: 60_000 });
    const squiggle = page.locator('.monaco-editor .squiggly-warning, .monaco-editor .squiggly-error').first();
    await squiggle.waitFor({ timeout: 60_000 });

    await page.keyboard.press('Control+Shift+M');
    const problem = page.locator('.markers-panel .monaco-list-row', { hasText: 'ARAI-06' });
    await problem.dblclick({ timeout: 30_000 });
    await page.locator('[class*="lightbulb"], [class*="lightBulb"]').first().waitFor({ timeout: 30_000 });
    expect(code.servers()).toBe(1);
    await page.screenshot({ path: join(screenshots, 'vscode-squiggle.png') });

    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row').first().waitFor({ timeout: 30_000 });
    await page.screenshot({ path: join(screenshots, 'vscode-lampje.png') });
    await page.keyboard.press('Enter');
    await problem.waitFor({ state: 'detached', timeout: 30_000 });

    await page.keyboard.press('Control+s');
    const fixed = TURTLE.replace('"een bak', '"bak');
    await expect
      .poll(() => readFileSync(join(code.workspace, 'begrippen.ttl'), 'utf8'), { timeout: 30_000 })
      .toBe(fixed);
    await page.screenshot({ path: join(screenshots, 'vscode-hersteld.png') });
  });
});
