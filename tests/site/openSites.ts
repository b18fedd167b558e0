import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { openBrowser } from '../../scripts/site/openBrowser.ts';
import { type ServedSite, serveSite } from '../../scripts/site/serveSite.ts';
import type { BuiltSite, SiteName } from './BuiltSite.ts';

export interface OpenSites {
  /** Runs `act` on an empty page in a browser context of its own, and closes it. */
  open<T>(act: (page: Page) => Promise<T>, options?: BrowserContextOptions): Promise<T>;
  /** The same with a page of a site. */
  visit<T>(
    site: SiteName,
    path: string,
    act: (page: Page) => Promise<T>,
    options?: BrowserContextOptions,
  ): Promise<T>;
  /** The full address of a path of a site. */
  address(site: SiteName, path: string): string;
}

/** Serves the built sites and starts one browser for the tests of a file; both end with the file. */
export function openSites(): OpenSites {
  const built = inject('sites');
  const served = new Map<SiteName, ServedSite>();
  let browser: Browser | undefined;

  beforeAll(async () => {
    browser = await openBrowser();
    for (const [name, site] of Object.entries(built) as [SiteName, BuiltSite][]) {
      served.set(name, await serveSite(site));
    }
  });
  afterAll(async () => {
    await browser?.close();
    for (const site of served.values()) site.close();
  });

  const address = (site: SiteName, path: string) => `${served.get(site)?.address}${path}`;
  const open: OpenSites['open'] = async (act, options) => {
    if (browser === undefined) throw new Error('the browser is not open');
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
    try {
      return await act(await context.newPage());
    } finally {
      await context.close();
    }
  };
  return {
    address,
    open,
    visit: (site, path, act, options) =>
      open(async (page) => {
        await page.goto(address(site, path), { waitUntil: 'load' });
        return act(page);
      }, options),
  };
}
