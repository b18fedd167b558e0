import { describe, it } from 'vitest';
import { openSites } from './site/openSites.ts';
import { follow, ways } from './site/ways.ts';

const sites = openSites();

describe.concurrent('a clause, its target, its indicator and its row', () => {
  it.for(ways)('lead to each other, $way', async ({ javaScriptEnabled }, { expect }) => {
    const address = sites.address('default', '');
    await sites.visit(
      'default',
      'policies/enshi-2023/#clause-2',
      async (page) => {
        await follow(
          page,
          page
            .locator('[id="clause-2"]')
            .getByRole('link', { name: '纳入教联体建设的义务教育学校比例：60%以上' }),
        );
        expect(page.url()).toBe(`${address}targets/#enshi-2023-coverage-2024`);
        const target = page.locator('[id="enshi-2023-coverage-2024"]');

        await follow(page, target.getByRole('link', { name: /指标/u }));
        expect(page.url()).toBe(`${address}indicators/school_coverage_rate/`);
        await follow(page, page.locator('a[href="/targets/#enshi-2023-coverage-2024"]').first());
        expect(page.url()).toBe(`${address}targets/#enshi-2023-coverage-2024`);
        const told = await target.textContent();
        for (const words of [
          '到期日2024年12月31日已过',
          '60%以上的义务教育学校',
          '文件写“2024年底前”',
          '重申于五（二）',
        ]) {
          expect(told?.replace(/\s+/gu, '')).toContain(words);
        }

        await follow(page, target.getByRole('link', { name: '数据行' }));
        expect(page.url()).toBe(`${address}data/targets/#enshi-2023-coverage-2024`);
        expect(await target.textContent()).toContain('data/targets.csv');
        await follow(page, target.locator('a[href="/policies/enshi-2023/#clause-2"]'));
        expect(page.url()).toBe(`${address}policies/enshi-2023/#clause-2`);
        await page.goBack();
        await follow(page, target.getByRole('link', { name: /判定/u }));
        expect(page.url()).toBe(`${address}targets/#enshi-2023-coverage-2024`);
        await follow(page, target.getByRole('link', { name: /条款/u }));
        expect(page.url()).toBe(`${address}policies/enshi-2023/#clause-2`);
      },
      { javaScriptEnabled },
    );
  });
});
