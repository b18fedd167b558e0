import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { openSites } from './site/openSites.ts';
import { searched } from './site/searched.ts';

const sites = openSites();

/** What the browser complains of while `act` runs: broken scripts, files that are not there, the security policy. */
async function complaints(page: Page, act: () => Promise<unknown>): Promise<readonly string[]> {
  const heard: string[] = [];
  page.on('console', (message) => heard.push(message.text()));
  page.on('pageerror', (error) => heard.push(error.message));
  await act();
  return heard;
}

describe('find-my-school', () => {
  it('offers names while one types, and leads to the row of the school', async () => {
    await sites.visit('xinghe', 'methods/', async (page) => {
      const heard = await complaints(page, async () => {
        await page.getByLabel('查学校').fill('北校区');
        const offered = page.getByRole('link', { name: '星河一小北校区' });
        await offered.waitFor();
        await offered.click();
        await page.waitForURL(/places\/xinghe\/schools\/#school-003$/u);
      });
      expect(heard).toEqual([]);
      expect(await page.locator('#school-003').textContent()).toContain('星河一小北校区');
    });
  });

  it('is used with the arrow keys and closed with Escape', async () => {
    await sites.visit('city', '', async (page) => {
      const box = page.getByLabel('查学校');
      await box.fill('第三小学');
      const answer = page.getByText(/^找到 \d+ 个|^找到很多/u);
      await answer.waitFor();
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('第三小学');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Escape');
      expect(await answer.isVisible()).toBe(false);
      expect(await box.evaluate((input) => input === document.activeElement)).toBe(true);
    });
  });

  it('asks for two characters, and says when nothing is found', async () => {
    await sites.visit('city', 'about/', async (page) => {
      const box = page.getByLabel('查学校');
      await box.fill('三');
      await page.getByText('请至少写两个字').waitFor();
      await box.fill('没有这所学校');
      await page.getByText('名单里没有这个名称').waitFor();
    });
  });

  it('reads less than 100 KB for a search in a city', async () => {
    await sites.visit('city', 'about/', async (page) => {
      let bytes = 0;
      page.on('response', async (response) => {
        if (response.url().includes('/search/names/')) bytes += (await response.body()).length;
      });
      await page.getByLabel('查学校').fill('星笛三县');
      await page
        .getByText(/找到|没有这个/u)
        .first()
        .waitFor();
      expect(bytes).toBeLessThan(100_000);
    });
  });

  it('leads to a plain index of schools without JavaScript', async () => {
    await sites.visit(
      'xinghe',
      'about/',
      async (page) => {
        await page.getByLabel('查学校').fill('一小');
        await page.getByRole('button', { name: '查找' }).click();
        await page.waitForURL(/\/gongbao\/search\/\?q=/u);
        await page.locator('main').getByRole('link', { name: /^星河/u }).first().click();
        await page.waitForURL(/\/gongbao\/places\/[^/]+\/schools\/$/u);
      },
      { javaScriptEnabled: false },
    );
  });
});

describe('the search page', () => {
  it('finds names and the text of pages, on a sub-path, without a complaint of the browser', async () => {
    await sites.visit('xinghe', 'about/', async (page) => {
      const heard = await complaints(page, async () => {
        await page.getByLabel('查学校').fill('紧密型');
        await page.keyboard.press('Enter');
        await page.locator('#pages a').first().waitFor();
      });
      expect(heard).toEqual([]);
      expect(await page.locator('#pages-status').textContent()).toMatch(/^有 \d+ 页。$/u);
      expect(await page.locator('#pages a').first().getAttribute('href')).toMatch(/^\/gongbao\//u);
      expect(await page.locator('#names-status').textContent()).toBe('名单里没有这个名称。');
    });
  });

  it('answers in which group a school is whose campuses are the members', async () => {
    await searched(sites, 'default', '实验小学', async (page) => {
      expect(await page.locator('#names').textContent()).toContain('东街校区、后江校区在遂昌实验教育集团');
    });
  });

  it('says where no school can be looked up', async () => {
    await sites.visit('default', 'search/', async (page) => {
      expect(await page.locator('main').textContent()).toMatch(/永州市、.*没有列出学校/u);
    });
  });

  it('counts only names that have what was typed, takes spaces apart, and offers near names', async () => {
    await searched(sites, 'city', '一区第七小学', async (page) => {
      const names = await page.locator('#names a').allTextContents();
      expect(names).toEqual(['星笛一区第七小学', '星笛一区第七小学教育集团']);
      expect(await page.locator('#names-status').textContent()).toBe('找到 2 个。');
    });
    await searched(sites, 'city', '星笛 第七小学', async (page) => {
      expect(await page.locator('#names a').first().textContent()).toMatch(/^星笛.*第七小学$/u);
    });
    for (const slip of ['弟七小学', '第七小学校']) {
      await searched(sites, 'city', slip, async (page) => {
        expect(await page.locator('#names-status').textContent()).toContain('是不是要找');
        expect(await page.locator('#names a').first().textContent()).toContain('第七小学');
      });
    }
  });

  it('takes what is typed for text', async () => {
    await sites.visit('xinghe', `search/?q=${encodeURIComponent('<img src=x>')}`, async (page) => {
      await page.getByText(/没有找到|有 \d+ 页|都有的/u).waitFor();
      expect(await page.locator('main img').count()).toBe(0);
    });
  });
});

describe('长者模式', () => {
  it('is remembered from page to page, and forgotten when it is switched off', async () => {
    await sites.visit('xinghe', '', async (page) => {
      const size = () => page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
      expect(await size()).toBe('16px');
      await page.getByLabel('长者模式').check();
      expect(await size()).toBe('22px');
      await page.goto(sites.address('xinghe', 'methods/'));
      expect([await size(), await page.getByLabel('长者模式').isChecked()]).toEqual(['22px', true]);
      await page.getByLabel('长者模式').uncheck();
      await page.reload();
      expect([await size(), await page.getByLabel('长者模式').isChecked()]).toEqual(['16px', false]);
    });
  });

  it('works for one page without JavaScript', async () => {
    await sites.visit(
      'xinghe',
      '',
      async (page) => {
        await page.getByLabel('长者模式').check();
        expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).toBe('22px');
      },
      { javaScriptEnabled: false },
    );
  });
});
