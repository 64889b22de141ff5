import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type BotProcess, startBot } from '../support/bot-process.ts';
import { runScript } from '../support/build.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { describeWith } from '../support/needs.ts';
import { startVsCode } from './vscode-server.ts';

const screenshots = fileURLToPath(new URL('screenshots/', import.meta.url));
const DEFINITIE = 'bewijs dat de houder ervan toegang geeft tot een gebouw';
const MARKDOWN =
  '## zakpas\n\n> bewijs dat in een zak past\n\n## toegangspas\n\n> een ding voor de deur enz.\n\n## dienstpas\n\n> pas voor de dienst\n';

describeWith(['chromium', 'vscode-server'], 'VS Code with the service', () => {
  let bot: BotProcess;
  let chromium: Chromium;
  let code: Awaited<ReturnType<typeof startVsCode>>;
  let page: Page;
  const folder = mkdtempSync(join(tmpdir(), 'definitie-dienst-'));

  beforeAll(async () => {
    mkdirSync(screenshots, { recursive: true });
    const vsix = join(folder, 'definitie-app.vsix');
    bot = await startBot({ toegangspas: DEFINITIE }, {});
    bot.releaseModel();
    await runScript('package', vsix);
    const files = { 'begrippen.md': MARKDOWN, 'afval.md': '## bak\n\n> een bak enz.\n' };
    code = await startVsCode(vsix, files, { settings: { 'definitie.dienst.adres': bot.url } });
    chromium = await launchChromium({ width: 1100, height: 700 });
    page = await chromium.context.newPage();
    await page.goto(`${code.url}/?folder=${code.workspace}`);
    await page
      .locator('.explorer-folders-view .monaco-list-row', { hasText: 'begrippen.md' })
      .dblclick({ timeout: 60_000 });
    await page.locator('.monaco-editor .squiggly-warning').first().waitFor({ timeout: 60_000 });
  });
  afterAll(async () => {
    await chromium?.close();
    await code?.stop();
    await bot?.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  // What was on the screen tells why more than what was waited for.
  afterEach(async ({ task }) => {
    if (task.result?.state !== 'fail') return;
    await page.locator('#status\\.notifications').click();
    await page.screenshot({ path: join(screenshots, 'vscode-dienst-fout.png') });
  });

  const input = () => page.locator('.quick-input-widget:visible input');
  async function command(name: string): Promise<void> {
    await page.keyboard.press('F1');
    await input().fill(`>Definitie: ${name}`);
    await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
    await page.keyboard.press('Enter');
  }
  async function goToLine(line: number): Promise<void> {
    await page.locator('.tab', { hasText: 'begrippen.md' }).first().click();
    await page.keyboard.press('Control+g');
    await input().fill(`:${line}:5`);
    await page.keyboard.press('Enter');
  }
  const message = (text: string) => page.locator('.notification-list-item', { hasText: text });
  const press = (text: string, button: string) =>
    message(text).getByRole('button', { name: button, exact: true }).click({ timeout: 10_000 });
  const inRegister = () =>
    bot.database.query<{ begrip: string; status: string }>(
      'SELECT begrip, status FROM definitions ORDER BY begrip',
    );

  test('without a key it says what to do; the key is asked for and kept', async () => {
    await goToLine(3);
    await command('Toon registerstatus');
    await press('There is no key', 'Set the key');
    await input().fill('def_te-kort');
    await page.locator('.quick-input-message', { hasText: 'A key starts with def_' }).waitFor();
    const { store, orgId } = bot.database;
    const anna = await store.withOrg(orgId, (register) =>
      register.addUser({ platform: 'slack', workspaceId: 'T1', userId: 'U1' }, 'Anna', 'user'),
    );
    await input().fill(await store.createApiKey(anna, 'VS Code'));
    await page.keyboard.press('Enter');
    await message('is kept').waitFor();
  });

  test('what stands at the cursor is submitted, and its status looked up', async () => {
    await goToLine(3);
    await command('Dien in ter beoordeling');
    await press('Submit ‘zakpas’ for review?', 'Submit');
    await message('now waits for a decision').waitFor({ timeout: 30_000 });
    expect(await inRegister()).toEqual([{ begrip: 'zakpas', status: 'in_beoordeling' }]);

    await goToLine(3);
    await command('Toon registerstatus');
    const found = page.locator('.quick-input-list .monaco-list-row', { hasText: 'in review, version 1' });
    await found.waitFor({ timeout: 30_000 });
    expect(await found.textContent()).toContain('same text as here');
    await page.screenshot({ path: join(screenshots, 'vscode-registerstatus.png') });
    await page.keyboard.press('Escape');
  });

  test('a definitie is drafted, shown beside the text, and put in its place', async () => {
    await page.keyboard.press('Escape');
    await goToLine(7);
    await command('Genereer definitie voor begrip');
    await expect.poll(() => input().inputValue()).toBe('toegangspas');
    await page.keyboard.press('Enter');
    await message('Use the proposal for ‘toegangspas’?').waitFor({ timeout: 60_000 });
    await page.locator('.monaco-diff-editor .line-insert').first().waitFor({ timeout: 30_000 });
    await page.screenshot({ path: join(screenshots, 'vscode-voorstel.png') });
    expect(readFileSync(join(code.workspace, 'begrippen.md'), 'utf8')).toBe(MARKDOWN);

    await press('Use the proposal for ‘toegangspas’?', 'Use it');
    await page.locator('.monaco-diff-editor').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+s');
    await expect
      .poll(() => readFileSync(join(code.workspace, 'begrippen.md'), 'utf8'), { timeout: 30_000 })
      .toBe(MARKDOWN.replace('een ding voor de deur enz.', DEFINITIE));
    expect(await inRegister()).toContainEqual({ begrip: 'toegangspas', status: 'concept' });
  });

  test('all files are tested, also when the service is gone', async () => {
    const ended = once(bot.child, 'close');
    bot.child.kill('SIGTERM');
    await ended;
    await goToLine(3);
    await command('Toon registerstatus');
    await message('cannot be reached').waitFor({ timeout: 30_000 });
    await command('Toets werkruimte');
    await press('Checked 4 definitions in 2 files', 'Show problems');
    await page.locator('.markers-panel .monaco-list-row', { hasText: 'afval.md' }).waitFor();
    await page.keyboard.press('F1');
    await input().fill('>Notifications: Clear All Notifications');
    await page.keyboard.press('Enter');
    await page.locator('.notification-list-item').first().waitFor({ state: 'hidden' });
    await page.screenshot({ path: join(screenshots, 'vscode-werkruimte.png') });
  });
});
