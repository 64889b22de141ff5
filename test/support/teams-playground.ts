import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { expect, vi } from 'vitest';
import { stringify } from 'yaml';
import { freePort } from './demo.ts';

const CLI = fileURLToPath(
  new URL('../../node_modules/@microsoft/m365agentsplayground/cli.js', import.meta.url),
);

export const PLAYGROUND_TENANT = '00000000-0000-0000-0000-000000000099';

export interface PlaygroundUser {
  readonly id: string;
  readonly name: string;
  readonly aadObjectId: string;
}

/** Microsoft's stand-in for Teams, for one user. */
export interface Playground {
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** It reads who its user is from a file in its working directory, so each user has a playground and a directory. */
export async function startPlayground(botUrl: string, user: PlaygroundUser): Promise<Playground> {
  const directory = mkdtempSync(join(tmpdir(), 'definitie-playground-'));
  writeFileSync(join(directory, '.m365agentsplayground.yml'), stringify(configOf(user)));
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [
      CLI,
      'start',
      '-e',
      `${botUrl}/api/messages`,
      '-c',
      'msteams',
      '-p',
      String(port),
      '--disable-telemetry',
    ],
    // Its own browser is not wanted, and it looks for one in the environment.
    {
      cwd: directory,
      stdio: 'ignore',
      env: { PATH: process.env.PATH ?? '', HOME: directory, BROWSER: 'none' },
    },
  );
  const ended = once(child, 'close');
  const url = `http://localhost:${port}/`;
  await vi.waitFor(async () => expect((await fetch(url)).ok).toBe(true), { timeout: 30_000, interval: 200 });
  return {
    url,
    stop: async () => {
      child.kill();
      await ended;
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** The file must name at least five others. */
const configOf = (user: PlaygroundUser) => ({
  version: '0.1.1',
  tenantId: PLAYGROUND_TENANT,
  bot: { id: '00000000-0000-0000-0000-000000000028', name: 'Definitiebot' },
  currentUser: fullUser(user),
  users: Array.from({ length: 5 }, (_, index) =>
    fullUser({
      id: `${user.id}-collega-${index}`,
      name: `Collega ${index}`,
      aadObjectId: `00000000-0000-0000-0000-00000000010${index}`,
    }),
  ),
  personalChat: { id: `chat-${user.id}` },
  groupChat: { id: `groep-${user.id}`, name: 'Groep' },
  team: {
    id: `team-${user.id}`,
    name: 'Begrippen',
    aadGroupId: '00000000-0000-0000-0000-000000000031',
    channels: [{ id: `kanaal-${user.id}`, name: 'Definities' }],
  },
});

const fullUser = ({ id, name, aadObjectId }: PlaygroundUser) => ({
  id,
  name,
  aadObjectId,
  userPrincipleName: `${id}@example.nl`,
  givenName: name,
  surname: name,
  email: `${id}@example.nl`,
});

/** The personal chat with the bot; nothing is fetched from elsewhere. */
export async function openPlayground(context: BrowserContext, { url }: Playground): Promise<Page> {
  const page = await context.newPage();
  await page.route('**/*', (route) =>
    /^(https?|wss?):\/\/(localhost|127\.0\.0\.1)[:/]/.test(route.request().url())
      ? route.continue()
      : route.abort(),
  );
  await page.goto(url);
  await page.getByRole('textbox').first().waitFor();
  return page;
}

export async function sayInPlayground(page: Page, text: string): Promise<void> {
  const box = page.getByRole('textbox').first();
  await box.click();
  await box.pressSequentially(text);
  await page.keyboard.press('Enter');
}

/** A new post in the channel that is open, with a mention of the bot before it. */
export async function mentionInPlayground(page: Page, text: string): Promise<void> {
  const box = page.locator('[contenteditable=true]').first();
  await box.click();
  await box.pressSequentially('@', { delay: 50 });
  await page.getByText('Definitiebot', { exact: true }).last().click();
  await page.keyboard.type(` ${text}`);
  await page.getByRole('button', { name: 'Post' }).click();
}
