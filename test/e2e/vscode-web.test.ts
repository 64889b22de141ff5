import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runScript } from '../support/build.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { describeWith } from '../support/needs.ts';
import { startVsCode } from './vscode-server.ts';

const MARKDOWN = '## container 🗑\n\n> een bak waarin inwoners afval enz. verzamelen\n';

describeWith(
  ['chromium', 'vscode-server'],
  'VS Code in a browser, with the extension in the browser too',
  () => {
    let chromium: Chromium;
    let code: Awaited<ReturnType<typeof startVsCode>>;
    let page: Page;
    const folder = mkdtempSync(join(tmpdir(), 'definitie-vsix-web-'));

    beforeAll(async () => {
      const vsix = join(folder, 'definitie-app.vsix');
      await runScript('package', vsix);
      const files = { '.definitie.yaml': 'regels:\n  INT-09: uit\n', 'map/begrippen.md': MARKDOWN };
      code = await startVsCode(vsix, files, { isWeb: true });
      chromium = await launchChromium({ width: 1100, height: 700 });
      page = await chromium.context.newPage();
    });
    afterAll(async () => {
      await chromium?.close();
      await code?.stop();
      rmSync(folder, { recursive: true, force: true });
    });

    test('the server runs in a web worker: profile, squiggle, light bulb, fix, saved', async () => {
      await page.goto(`${code.url}/?folder=${code.workspace}`);
      const row = (name: string) =>
        page.locator('.explorer-folders-view .monaco-list-row', { hasText: name });
      await row('map').click({ timeout: 60_000 });
      await row('begrippen.md').dblclick({ timeout: 30_000 });
      await page
        .locator('.monaco-editor .squiggly-warning, .monaco-editor .squiggly-error')
        .first()
        .waitFor();

      await page.keyboard.press('Control+Shift+M');
      const problems = page.locator('.markers-panel .monaco-list-row');
      const problem = problems.filter({ hasText: 'ARAI-06' });
      await problem.waitFor({ timeout: 30_000 });
      expect(code.servers()).toBe(0);
      // The profile, which the worker can only read through the editor, switches it off.
      expect(await problems.filter({ hasText: 'INT-09' }).count()).toBe(0);

      await problem.dblclick();
      await page.locator('[class*="lightbulb"], [class*="lightBulb"]').first().waitFor({ timeout: 30_000 });
      await page.keyboard.press('Control+.');
      await page.locator('.action-widget .monaco-list-row').first().waitFor({ timeout: 30_000 });
      await page.keyboard.press('Enter');
      await problem.waitFor({ state: 'detached', timeout: 30_000 });
      await page.keyboard.press('Control+s');
      await expect
        .poll(() => readFileSync(join(code.workspace, 'map/begrippen.md'), 'utf8'), { timeout: 30_000 })
        .toBe(MARKDOWN.replace('> een bak', '> bak'));
    });
  },
);
