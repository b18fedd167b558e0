import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import type { SiteName } from './site/BuiltSite.ts';
import { enterMode } from './site/modes.ts';
import { openSites } from './site/openSites.ts';

const sites = openSites();

function inElderMode<T>(site: SiteName, path: string, act: (page: Page) => Promise<T>): Promise<T> {
  return sites.visit(site, path, async (page) => {
    await enterMode(page, { width: 360, elder: true });
    return act(page);
  });
}

describe.concurrent('长者模式 on a phone', () => {
  it('keeps the numbers and the verdicts of the home page in sight, and says what else there is', async ({
    expect,
  }) => {
    await inElderMode('default', '', async (page) => {
      const main = page.getByRole('main');
      expect(await main.locator('.headline-number').first().isVisible()).toBe(true);
      expect(await main.locator('.headline-number').last().isVisible()).toBe(false);
      expect(await main.getByText('到期未公布18项').first().isVisible()).toBe(true);
      await main.getByText('看全部内容：其余的数').click();
      expect(await main.locator('.headline-number').last().isVisible()).toBe(true);
    });
  });

  it('begins the places below with the sentence on them', async ({ expect }) => {
    await inElderMode('city', 'places/xg-xingdi/', async (page) => {
      const caption = page.locator('#children figcaption');
      expect(await caption.isVisible()).toBe(true);
      expect(await caption.textContent()).toMatch(/^学校覆盖率（2025年）：12个/u);
    });
  });

  it('says how many places there are where it lists three', async ({ expect }) => {
    await inElderMode('city', 'compare/', async (page) => {
      expect(await page.getByText(/^看全部内容：12个地方（先列3个）/u).isVisible()).toBe(true);
      expect(await page.locator('.side-by-side tbody tr').filter({ visible: true }).count()).toBe(3);
    });
  });

  it('folds what stands beside a clause under a line that counts it', async ({ expect }) => {
    await inElderMode('default', 'policies/enshi-2023/', async (page) => {
      const notes = page
        .locator('.clause-notes')
        .filter({ hasText: '纳入教联体建设的义务教育学校比例：30%以上' })
        .first();
      await page.getByText(/^看全部内容：\d+条的文字/u).click();
      const target = notes.getByRole('link').first();
      expect(await target.isVisible()).toBe(false);
      await notes.getByText(/^这一条的目标和数（\d+）$/u).click();
      expect(await target.isVisible()).toBe(true);
    });
  });

  it.for([
    ['default', 'data/observations/'],
    ['default', 'data/targets/'],
    ['default', 'targets/place/enshi/'],
    ['default', 'glossary/'],
    ['default', 'compare/'],
    ['default', 'policies/enshi-2023/'],
    ['default', 'policies/shandong-redacted/'],
    ['city', 'places/xg-xingdi-03/'],
  ] as const)('shows of %s /%s twenty screens at most', async ([site, path], { expect }) => {
    const height = await inElderMode(site, path, (page) =>
      page.evaluate(() => document.documentElement.scrollHeight),
    );
    expect(height).toBeLessThan(20 * 740);
  });

  it('shows of a long document its contents, and the clause that a link leads to', async ({ expect }) => {
    await inElderMode('default', 'policies/enshi-2023/', async (page) => {
      const clause = page.locator('.clause').last();
      expect(await clause.isVisible()).toBe(false);
      await page.getByRole('navigation', { name: '目录' }).getByRole('link').last().click();
      expect(await clause.isVisible()).toBe(true);
    });
  });

  it('is remembered though the address has a fragment that is none', async ({ expect }) => {
    await sites.open(async (page) => {
      const faults: Error[] = [];
      page.on('pageerror', (fault) => faults.push(fault));
      await page.goto(sites.address('default', 'about/#%E4'));
      await page.getByLabel('长者模式').check();
      await page.reload();
      expect(await page.getByLabel('长者模式').isChecked()).toBe(true);
      expect(faults).toEqual([]);
    });
  });

  it('shows the row that a link leads to, though the rest of its list is folded', async ({ expect }) => {
    await inElderMode('default', 'data/targets/', async (page) => {
      const last = page.locator('.data-row').last();
      expect(await last.isVisible()).toBe(false);
      await page.evaluate((id) => location.assign(`#${id}`), (await last.getAttribute('id')) ?? '');
      expect(await last.isVisible()).toBe(true);
    });
  });
});
