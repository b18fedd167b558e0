import type { Page } from 'playwright-core';

/** Every journey works with scripts and without. */
export const ways = [
  { way: 'with JavaScript', javaScriptEnabled: true },
  { way: 'without JavaScript', javaScriptEnabled: false },
];

/** Presses a link and waits for the page that it leads to. */
export async function follow(page: Page, link: ReturnType<Page['locator']>): Promise<void> {
  await link.click();
  await page.waitForLoadState();
}
