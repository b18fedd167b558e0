import type { Page } from 'playwright-core';
import type { SiteName } from './BuiltSite.ts';
import type { OpenSites } from './openSites.ts';

/** Opens the search page with a query, and runs `act` once names and pages are answered. */
export async function searched(
  sites: OpenSites,
  site: SiteName,
  query: string,
  act: (page: Page) => Promise<void>,
): Promise<void> {
  await sites.visit(site, `search/?q=${encodeURIComponent(query)}`, async (page) => {
    for (const status of ['#names-status', '#pages-status']) {
      await page.waitForFunction((id) => document.querySelector(id)?.textContent !== '正在查……', status);
    }
    await act(page);
  });
}
