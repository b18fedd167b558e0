import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { openSites } from './site/openSites.ts';

const sites = openSites();
const withClipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

// One after the other: there is one clipboard.
describe('a number is copied in one press', () => {
  it('from the home page, with its bound, date, clause and address', async ({ expect }) => {
    await sites.visit(
      'default',
      '',
      async (page) => {
        const number = page.locator('.quotes > div').filter({ hasText: '邯郸市，义务教育集团化覆盖率' });
        await number.getByRole('button', { name: '复制引文' }).click();
        await number.getByRole('button', { name: '已复制' }).waitFor();
        const [said, where, address] = (await clipboard(page)).split('\n');
        expect(said).toBe(
          '邯郸市，义务教育集团化覆盖率：60%以上（2018年〔推定〕，文件数，只有下限；口径未说明；邯郸市教育局的答复，一、1）。',
        );
        expect(where).toBe('集团化办学公报，本站所说的情况截至2026年11月20日');
        expect(address).toBe(`${sites.address('default', '')}places/handan/#figure-handan-2018-coverage`);
      },
      withClipboard,
    );
  });

  it('from the page of a place, with the words of the clause', async ({ expect }) => {
    await sites.visit(
      'default',
      'places/handan/',
      async (page) => {
        const row = page.locator('[id="figure-handan-2018-coverage"]');
        await row.getByRole('button', { name: '复制引文' }).click();
        await row.getByRole('button', { name: '已复制' }).waitFor();
        const [said, , address] = (await clipboard(page)).split('\n');
        expect(said).toMatch(
          /^邯郸市，义务教育集团化覆盖率：60%以上（2018年〔推定〕；文件：《对.+答复》，一、1“市义务教育集团化覆盖率达到60%以上”）。$/u,
        );
        expect(address).toBe(`${sites.address('default', '')}places/handan/#figure-handan-2018-coverage`);

        const headline = page.locator('.headlines > div').filter({ hasText: '义务教育集团化覆盖率' });
        await headline.getByRole('button', { name: '复制引文' }).click();
        await headline.getByRole('button', { name: '已复制' }).waitFor();
        expect(await clipboard(page)).toContain('答复》，一、1“市义务教育集团化覆盖率达到60%以上”');
      },
      withClipboard,
    );
  });

  it('by hand, from a selected text, where the browser keeps the clipboard closed to the page', async ({
    expect,
  }) => {
    await sites.visit('city', 'places/xg-xingdi/', async (page) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('closed'));
      });
      await page.locator('.headlines').getByRole('button', { name: '复制引文' }).first().click();
      const text = page.getByRole('textbox', { name: '引文，请手工复制' });
      expect(await text.inputValue()).toMatch(
        /^星笛市（虚构），学校覆盖率：72\.0%（2025年，计算数；计算：942 ÷ 1,308 = 72\.0%〔.+〕）。\n/u,
      );
      await page.waitForFunction(() => {
        const area = document.querySelector('textarea');
        return area !== null && area.selectionEnd - area.selectionStart === area.value.length;
      });
    });
  });
});
