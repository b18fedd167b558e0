import { describe, expect, it } from 'vitest';
import { spaced } from '../src/search/spaced.ts';
import { type PhraseIndex, phrasesMissed } from './inPage/phrasesMissed.ts';
import { openSites } from './site/openSites.ts';
import { searched } from './site/searched.ts';

const sites = openSites();

describe('the full text', () => {
  it('finds the pages that have a phrase, and shows it', async () => {
    for (const phrase of ['示范性教联体', '恩施州', '教联体', '60%以上', '恩施', '核心校', '“教联体”']) {
      await searched(sites, 'default', phrase, async (page) => {
        expect(await page.locator('#pages-status').textContent()).toMatch(/^有 \d+ 页。$/u);
        await page.locator('#pages a').first().waitFor();
        const marked = await page.locator('#pages li:first-child mark').allTextContents();
        const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');
        expect(marked.map(letters).join('|')).toContain(letters(phrase));
      });
    }
  });

  it('misses no page that has a phrase', async () => {
    for (const path of ['policies/enshi-2023/', 'places/handan/', 'glossary/', 'targets/place/enshi/']) {
      await sites.visit('default', path, async (page) => {
        await page.exposeFunction('spaced', spaced);
        const address = sites.address('default', 'pagefind/pagefind.js');
        const pagefind = await page.evaluateHandle<PhraseIndex>(`import('${address}')`);
        const { tried, phrases } = await page.evaluate(phrasesMissed, pagefind);
        expect(tried).toBeGreaterThan(5);
        expect(phrases).toEqual([]);
      });
    }
  });

  it('says which words it found where no page has them together, and denies only what it searched', async () => {
    await searched(sites, 'default', '核心校的教育联盟章程', async (page) => {
      const status = await page.locator('#pages-status').textContent();
      expect(status).toMatch(/^这些页面里没有(?:连着写的|找到)“核心校的教育联盟章程”/u);
    });
    for (const nothing of ['？？', '<>']) {
      await searched(sites, 'default', nothing, async (page) => {
        expect(await page.locator('#pages-status').textContent()).toContain('没有可以查的字');
      });
    }
    await searched(sites, 'default', '<script>', async (page) => {
      expect(await page.locator('#pages-status').textContent()).toContain('没有找到“<script>”');
    });
  });

  it('lists no page of bare table rows, and no ids', async () => {
    await searched(sites, 'default', '教联体', async (page) => {
      while (await page.locator('#pages-more').isVisible()) {
        const before = await page.locator('#pages li').count();
        await page.locator('#pages-more').click();
        await page.waitForFunction((count) => document.querySelectorAll('#pages li').length > count, before);
      }
      const links = await page
        .locator('#pages a')
        .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
      expect(links.filter((link) => /^\/data\/./u.test(link ?? ''))).toEqual([]);
      for (const excerpt of await page.locator('#pages .note-detail').allTextContents()) {
        expect(excerpt).not.toMatch(/[a-z]+-[a-z]+-\d{4}|[a-z]+_[a-z]+/u);
      }
    });
  });

  it('reads less than 600 KB for the first search of the text', async () => {
    const sizes: Promise<number>[] = [];
    await sites.open(async (page) => {
      page.on('response', (response) => {
        if (response.url().includes('/pagefind/')) sizes.push(response.body().then(({ length }) => length));
      });
      await page.goto(sites.address('default', `search/?q=${encodeURIComponent('示范性教联体')}`));
      await page.locator('#pages a').first().waitFor();
      await page.waitForLoadState('networkidle');
      const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      expect(bytes).toBeLessThan(600_000);
    });
  });
});
