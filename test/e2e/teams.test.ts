import { mkdirSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BotProcess, startBot } from '../support/bot-process.ts';
import { type Chromium, launchChromium } from '../support/chromium.ts';
import { describeWith } from '../support/needs.ts';
import {
  mentionInPlayground,
  openPlayground,
  PLAYGROUND_TENANT,
  type Playground,
  sayInPlayground,
  startPlayground,
} from '../support/teams-playground.ts';

const SCREENSHOTS = new URL('screenshots/', import.meta.url).pathname;
const ANNA = { id: 'anna', name: 'Anna Aanvrager', aadObjectId: '00000000-0000-0000-0000-0000000000a1' };
const BERT = { id: 'bert', name: 'Bert Beoordelaar', aadObjectId: '00000000-0000-0000-0000-0000000000b1' };
const DEFINITIES = {
  verzoeker: 'natuurlijke persoon of rechtspersoon die een verzoek bij een bestuursorgaan heeft ingediend',
  zienswijze:
    'mening over een voorgenomen besluit die een belanghebbende aan het bestuursorgaan kenbaar maakt',
};

describeWith(['chromium'], 'the product in Teams', () => {
  let bot: BotProcess;
  let browser: Chromium;
  let playgrounds: readonly Playground[] = [];
  let anna: Page;
  let bert: Page;

  beforeAll(async () => {
    mkdirSync(SCREENSHOTS, { recursive: true });
    [bot, browser] = await Promise.all([
      startBot(DEFINITIES, {
        TEAMS_TENANT_ID: PLAYGROUND_TENANT,
        TEAMS_WITHOUT_AUTHENTICATION: '1',
        BEHEERDERS: `teams:${BERT.aadObjectId}`,
      }),
      launchChromium({ width: 1280 }),
    ]);
    playgrounds = await Promise.all([ANNA, BERT].map((user) => startPlayground(bot.url, user)));
    const [ofAnna, ofBert] = await Promise.all(
      playgrounds.map((playground) => openPlayground(browser.context, playground)),
    );
    if (ofAnna === undefined || ofBert === undefined) throw new Error('no playground');
    anna = ofAnna;
    bert = ofBert;
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all(playgrounds.map(({ stop }) => stop()));
    await bot?.stop();
  });

  const shoot = (page: Page, name: string) => page.screenshot({ path: `${SCREENSHOTS}teams-${name}.png` });
  /** The newest card on the page that has this text in it. */
  const cardWith = (page: Page, text: string): Locator =>
    page.locator('.ac-adaptiveCard').filter({ hasText: text }).last();
  const press = (page: Page, text: string, knop: string) =>
    cardWith(page, text).getByRole('button', { name: knop, exact: true }).click();
  const rowsOf = async (begrip: string) => {
    const [row] = await bot.database.query<{ id: string; status: string }>(
      'SELECT id, status FROM definitions WHERE begrip = $1',
      [begrip],
    );
    const audit = await bot.database.query(
      'SELECT action, success, error_message FROM audit_log WHERE resource_id = $1 ORDER BY seq',
      [row?.id],
    );
    return { row, audit };
  };
  const submitted = async (begrip: keyof typeof DEFINITIES) => {
    await sayInPlayground(anna, `definieer ${begrip} | Gemeente Utrecht`);
    bot.releaseModel();
    await press(anna, DEFINITIES[begrip], 'Dien in');
    await cardWith(anna, DEFINITIES[begrip]).getByText('in beoordeling').waitFor();
  };

  test('a definitie is asked for, followed, submitted, and approved by somebody else', async () => {
    await sayInPlayground(anna, 'definieer verzoeker | Gemeente Utrecht');
    await cardWith(anna, 'Bezig: een definitie opstellen').waitFor();
    await shoot(anna, '1-bezig');
    bot.releaseModel();
    await cardWith(anna, DEFINITIES.verzoeker).getByRole('button', { name: 'Dien in' }).waitFor();
    await shoot(anna, '2-kaart');

    await press(anna, DEFINITIES.verzoeker, 'Dien in');
    await press(anna, DEFINITIES.verzoeker, 'Goedkeuren');
    await anna.getByText('vier ogen').first().waitFor();
    await shoot(anna, '3-vier-ogen');
    expect((await rowsOf('verzoeker')).row).toMatchObject({ status: 'in_beoordeling' });

    await sayInPlayground(bert, 'wachtrij');
    await cardWith(bert, DEFINITIES.verzoeker).getByRole('button', { name: 'Goedkeuren' }).waitFor();
    await shoot(bert, '4-wachtrij');
    await press(bert, DEFINITIES.verzoeker, 'Goedkeuren');
    for (const page of [anna, bert])
      await cardWith(page, DEFINITIES.verzoeker).getByText('Vastgesteld door Bert Beoordelaar').waitFor();
    await shoot(anna, '5-vastgesteld');

    const { row, audit } = await rowsOf('verzoeker');
    expect(row).toMatchObject({ status: 'vastgesteld' });
    expect(audit).toEqual(
      expect.arrayContaining([
        { action: 'definitie.vaststellen', success: false, error_message: 'vier ogen' },
        { action: 'definitie.vaststellen', success: true, error_message: null },
      ]),
    );
  });

  test('a refusal asks for a reason, can be called off, and the card says why', async () => {
    await submitted('zienswijze');
    await sayInPlayground(bert, 'wachtrij');
    await press(bert, DEFINITIES.zienswijze, 'Afwijzen');
    const reden = bert.getByLabel('Waarom wijst u af?');
    await reden.waitFor();
    await shoot(bert, '6-reden');
    await bert.getByRole('button', { name: 'Annuleren' }).click();
    await press(bert, DEFINITIES.zienswijze, 'Afwijzen');
    await reden.fill('Te **vaag** <b>nog</b>');
    await bert.getByRole('button', { name: 'Afwijzen', exact: true }).last().click();
    for (const page of [anna, bert])
      await cardWith(page, DEFINITIES.zienswijze).getByText('Afgewezen door Bert Beoordelaar').waitFor();
    await cardWith(anna, 'Te **vaag** <b>nog</b>').waitFor();
    await shoot(anna, '7-afgewezen');
    expect((await rowsOf('zienswijze')).row).toMatchObject({ status: 'concept' });
  });

  test('in a channel the card stands in the thread of the mention', async () => {
    await anna.getByText('General', { exact: true }).first().click();
    await mentionInPlayground(anna, 'definieer verzoeker | Gemeente Utrecht');
    await cardWith(anna, DEFINITIES.verzoeker).getByText('Vastgesteld door Bert Beoordelaar').waitFor();
    await shoot(anna, '8-kanaal');
  });
});
