import type { Page } from 'playwright-core';

export const say = async (page: Page, text: string) => {
  await page.getByLabel('Bericht').fill(text);
  await page.keyboard.press('Enter');
};
/** The newest card on the page with this title. */
export const kaart = (page: Page, titel: string) =>
  page
    .locator('.kaart')
    .filter({ has: page.getByRole('heading', { name: titel, exact: true }) })
    .last();
export const press = (page: Page, titel: string, knop: string) =>
  kaart(page, titel).getByRole('button', { name: knop, exact: true }).click();
