import type { Locator, Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { enterMode } from './site/modes.ts';
import { openSites } from './site/openSites.ts';

const sites = openSites();
/** The addresses that the sites are kept at, whatever host shows them. */
const origins = { default: 'https://gongbao.example/', city: 'https://sample.example/' };
const withClipboard = { permissions: ['clipboard-read', 'clipboard-write'] };

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

async function copied(beside: Locator): Promise<void> {
  await beside.getByRole('button', { name: '复制引文' }).click();
  await beside.getByRole('button', { name: '已复制' }).waitFor();
}

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
        expect(said).toMatch(
          /^邯郸市，义务教育集团化覆盖率：60%以上（2018年〔时点推定〕，文件数，只有下限；口径未说明；文件：《对.+答复》，一、1“市义务教育集团化覆盖率达到 60%以上”）。$/u,
        );
        expect(where).toBe('集团化办学公报，本站所说的情况截至2026年11月20日');
        expect(address).toBe(`${origins.default}places/handan/#figure-handan-2018-coverage`);
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
          /^邯郸市，义务教育集团化覆盖率：60%以上（2018年〔时点推定〕；只有下限；口径未说明；文件：《对.+答复》，一、1“市义务教育集团化覆盖率达到 60%以上”）。$/u,
        );
        expect(address).toBe(`${origins.default}places/handan/#figure-handan-2018-coverage`);

        const headline = page.locator('.headlines > div').filter({ hasText: '义务教育集团化覆盖率' });
        await headline.getByRole('button', { name: '复制引文' }).click();
        await headline.getByRole('button', { name: '已复制' }).waitFor();
        expect(await clipboard(page)).toContain('答复》，一、1“市义务教育集团化覆盖率达到 60%以上”');
      },
      withClipboard,
    );
  });

  it('from the home page, a computed one with its sum, its tables and the address of its row', async ({
    expect,
  }) => {
    await sites.visit(
      'city',
      '',
      async (page) => {
        await copied(page.locator('.quotes > div').filter({ hasText: '学校覆盖率' }));
        const [said, , address] = (await clipboard(page)).split('\n');
        expect(said).toMatch(
          /^星笛市（虚构），学校覆盖率：72\.0%（2025年，计算数；比上年提高14\.9个百分点；计算：942 ÷ 1,308 = 72\.0%〔.+〕；用到统计口径表、集团成员表、学校表）。$/u,
        );
        expect(address).toBe(`${origins.city}places/xg-xingdi/#figure-school_coverage_rate.xg-xingdi.2025`);
      },
      withClipboard,
    );
  });

  it.for([
    [
      'policies/handan-2018/',
      '.clause-notes li:has-text("60%以上")',
      /^邯郸市，义务教育集团化覆盖率：60%以上（2018年〔时点推定〕；只有下限；口径未说明；文件：《对.+答复》，一、1“市义务教育集团化覆盖率达到 60%以上”）。$/u,
      'places/handan/#figure-handan-2018-coverage',
    ],
    [
      'policies/enshi-2023/',
      '.clause-notes li:has-text("30%以上")',
      /^恩施土家族苗族自治州，纳入教联体建设的义务教育学校比例：要求30%以上，到期2023年12月31日；判定：到期未公布（.+；期限：文件写“.+”；.+；文件：《州教育局关于印发.+》，二“.+”）。$/u,
      'targets/#enshi-2023-coverage-2023',
    ],
    [
      'targets/',
      '.target-entries > li:has-text("30%以上")',
      /^恩施土家族苗族自治州，纳入教联体建设的义务教育学校比例：要求30%以上，到期2023年12月31日；判定：到期未公布（.+；文件：《州教育局关于印发.+》，二“.+”）。$/u,
      'targets/#enshi-2023-coverage-2023',
    ],
    [
      'compare/',
      '.compared [data-quote]:has-text("60%以上")',
      /^邯郸市，义务教育集团化覆盖率：60%以上（2018年〔时点推定〕；与其他地方口径不明；只有下限；口径未说明；文件：《对.+答复》，一、1“.+”）。$/u,
      'places/handan/#figure-handan-2018-coverage',
    ],
  ] as const)(
    'from %s, beside the number or target',
    async ([path, place, sentence, address], { expect }) => {
      await sites.visit(
        'default',
        path,
        async (page) => {
          const beside = page.locator(place).first();
          await beside.evaluate((element) => {
            const folded = element.closest('details');
            if (folded !== null) folded.open = true;
          });
          await copied(beside);
          const [said, , where] = (await clipboard(page)).split('\n');
          expect(said).toMatch(sentence);
          expect(where).toBe(`${origins.default}${address}`);
        },
        withClipboard,
      );
    },
  );

  it('from a row of computed numbers, all of the place, each with its sum and that it counts otherwise', async ({
    expect,
  }) => {
    await sites.visit(
      'city',
      'compare/',
      async (page) => {
        await copied(page.locator('.side-by-side [data-quote]').first());
        const [said, , address] = (await clipboard(page)).split('\n');
        expect(said).toMatch(
          /^星笛一区：集团数24个（.+）、集团内学校数52所（.+）、学校覆盖率58\.0%（与其他地方口径不同；47 ÷ 81 = 58\.0%〔小学、初中.+〕）、.+（2025年；本站由名册计算）。$/u,
        );
        expect(address).toBe(`${origins.city}compare/#row-xg-xingdi-01`);
      },
      withClipboard,
    );
  });

  it.for([false, true])('on a phone too, in 长者模式: %s', async (elder, { expect }) => {
    await sites.visit('city', 'places/xg-xingdi/', async (page) => {
      await enterMode(page, { width: 360, elder });
      const box = await page.locator('.headlines').getByRole('button').first().boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    });
  });

  it('by hand, from a selected text, where the browser keeps the clipboard closed to the page', async ({
    expect,
  }) => {
    await sites.visit('city', 'places/xg-xingdi/', async (page) => {
      await page.evaluate(() => {
        navigator.clipboard.writeText = () => Promise.reject(new Error('closed'));
      });
      await page.locator('.headlines').getByRole('button', { name: '复制引文' }).first().click();
      expect(await page.getByText('请手工复制').isVisible()).toBe(true);
      expect(
        await page.locator('.headlines').getByRole('button', { name: '复制引文' }).first().isVisible(),
      ).toBe(true);
      const text = page.getByRole('textbox', { name: '请手工复制' });
      expect(await text.inputValue()).toMatch(
        /^星笛市（虚构），学校覆盖率：72\.0%（2025年，计算数；计算：942 ÷ 1,308 = 72\.0%〔.+〕；用到统计口径表、集团成员表、学校表）。\n/u,
      );
      await page.waitForFunction(() => {
        const area = document.querySelector('textarea');
        return area !== null && area.selectionEnd - area.selectionStart === area.value.length;
      });
    });
  });
});
