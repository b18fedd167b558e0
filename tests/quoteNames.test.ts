import { describe, it } from 'vitest';
import { openSites } from './site/openSites.ts';

const sites = openSites();

describe('every press that copies is', () => {
  it.for([
    ['default', 'places/handan/'],
    ['default', 'places/suichang/figures/'],
    ['default', 'groups/suichang-shiyan-jituan/'],
    ['default', 'indicators/group_count/'],
    ['default', 'compare/'],
    ['city', 'places/xg-xingdi/'],
    ['city', 'places/xg-xingdi/figures/'],
    ['city', 'targets/'],
  ] as const)(
    'named for all who do not see it, on %s %s: whose, of what, how much',
    async ([site, path], { expect }) => {
      await sites.visit(site, path, async (page) => {
        const names = await page
          .locator('.copy-quote')
          .evaluateAll((all) => all.map(({ ariaLabel }) => ariaLabel ?? ''));
        expect(names.length).toBeGreaterThan(0);
        expect(names.filter((name) => !/^复制引文：[^，：]+[，：][^，：]/u.test(name))).toEqual([]);
        expect(names.filter((name) => /，：|：：|：$/u.test(name))).toEqual([]);
      });
    },
  );

  it.for([
    ['places/handan/', 'groups-main-urban', '邯郸市，集团数（主城区）：7个'],
    ['places/handan/', 'study-tours', '邯郸市，外出考察学习人数：没有确数，原文只写“数百名”'],
    ['places/suichang/', 'group_count', '遂昌县，集团数（文件列名的）：5个'],
    ['places/suichang/figures/', 'group_count', '遂昌县，集团数（文件列名的）：2019年5个'],
    [
      'groups/suichang-shiyan-jituan/',
      'group_size',
      '遂昌实验教育集团，成员学校和校区数（文件列名的）：2所以上',
    ],
  ] as const)('from %s, with the name of the part: %s', async ([path, figure, name], { expect }) => {
    await sites.visit('default', path, async (page) => {
      const row = page.locator(`tr:is([id*="${figure}"], :has(td[id*="${figure}"]))`).first();
      expect(await row.locator('.copy-quote').getAttribute('aria-label')).toBe(`复制引文：${name}`);
    });
  });
});
