import { describe, expect, it } from 'vitest';
import { openSites } from './site/openSites.ts';

const sites = openSites();

describe('a long list of schools', () => {
  it('is folded on a phone, and unfolded around the row that an address leads to', async () => {
    const phone = { viewport: { width: 360, height: 740 } };
    await sites.visit(
      'city',
      'places/xg-xingdi-01/schools/',
      async (page) => {
        expect(await page.locator('#stage-primary > details').getAttribute('open')).toBe(null);
        expect(await page.getByRole('link', { name: /^小学（\d+）$/u }).count()).toBe(1);
        await page.getByRole('link', { name: /^小学（\d+）$/u }).click();
        expect(await page.locator('#stage-primary li').first().isVisible()).toBe(true);
      },
      phone,
    );
    await sites.visit(
      'city',
      'places/xg-xingdi-01/schools/#school-xg-xingdi-01-0040',
      async (page) => {
        expect(await page.locator('#school-xg-xingdi-01-0040').isVisible()).toBe(true);
      },
      phone,
    );
  });

  it('is open where there is room', async () => {
    await sites.visit('city', 'places/xg-xingdi-01/schools/', async (page) => {
      expect(await page.locator('#stage-primary li').first().isVisible()).toBe(true);
    });
  });

  it('is in the order of its numbers', async () => {
    await sites.visit('city', 'places/xg-xingdi-01/schools/', async (page) => {
      const names = await page.locator('#stage-primary li > strong').allTextContents();
      const numbered = names.filter((name) => /^星笛一区第[一二三四五六七八九十]+小学$/u.test(name));
      expect(numbered.slice(0, 12).map((name) => name.slice(4, -2))).toEqual([
        ...'一二三四五六七八九'.split('').map((numeral) => `第${numeral}`),
        '第十',
        '第十一',
        '第十二',
      ]);
    });
  });
});
