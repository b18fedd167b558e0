import { describe, it } from 'vitest';
import { memberSchool } from './site/memberSchool.ts';
import { openSites } from './site/openSites.ts';
import { tableRows } from './site/tableRows.ts';
import { follow, ways } from './site/ways.ts';

const sites = openSites();
const phone = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true };

describe.concurrent('a parent', () => {
  it.for(ways)(
    'finds on a phone which group the school is in and what the county was told to do, $way',
    async ({ javaScriptEnabled }, { expect }) => {
      const school = memberSchool();
      await sites.visit(
        'city',
        '',
        async (page) => {
          if (javaScriptEnabled) {
            await page.getByLabel('查学校').fill(school.name);
            await page.getByRole('link', { name: school.name, exact: true }).click();
          } else {
            await follow(
              page,
              page
                .getByRole('main')
                .getByRole('link', { name: school.place['name'] ?? '' })
                .last(),
            );
            await follow(page, page.getByRole('main').locator('a[href$="/schools/"]').first());
          }
          await page.waitForURL(/\/schools\//u);
          const row = page.locator(`[id="school-${school.id}"]`);
          expect(await row.textContent()).toContain(school.name);
          expect(await row.textContent()).toContain(school.group);

          if (!(await row.isVisible())) {
            await page.locator('details.stage').filter({ has: row }).locator('summary').first().click();
          }
          await follow(page, row.getByRole('link', { name: school.group }));
          expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(school.group);
          expect(await page.getByRole('main').textContent()).toContain(`${school.name}`);

          const trail = page.getByRole('navigation', { name: '当前位置' });
          await follow(page, trail.getByRole('link', { name: school.place['name'] ?? '' }));
          const main = page.getByRole('main');
          expect(await main.textContent()).toMatch(
            /已达标|未达标|无法判定|未到期|无数据|到期未公布|不作判定/u,
          );
        },
        { ...phone, javaScriptEnabled },
      );
    },
  );

  it('has the name, the date and the headline numbers of a place on the first screen of a phone', async ({
    expect,
  }) => {
    for (const [site, path] of [
      ['city', 'places/xg-xingdi-03/'],
      ['default', 'places/handan/'],
    ] as const) {
      await sites.visit(
        site,
        path,
        async (page) => {
          for (const part of [
            page.locator('h1'),
            page.getByText('情况截至').first(),
            page.locator('.headlines'),
          ]) {
            const box = await part.boundingBox();
            expect(box === null ? undefined : box.y + box.height).toBeLessThanOrEqual(740);
          }
        },
        phone,
      );
    }
  });
});

describe.concurrent('a journalist', () => {
  it.for(ways)(
    'takes a number from the home page to its clause, finds it in the table, and comes back, $way',
    async ({ javaScriptEnabled }, { expect }) => {
      await sites.visit(
        'default',
        '',
        async (page) => {
          const address = sites.address('default', '');
          await follow(page, page.getByRole('main').getByRole('link', { name: '437个' }).first());
          expect(page.url()).toBe(`${address}places/handan/#figure-handan-2018-groups-total`);
          const figure = page.locator('[id="figure-handan-2018-groups-total"]');
          expect(await figure.isVisible()).toBe(true);
          expect(await figure.textContent()).toContain('增加到437个');

          await follow(page, figure.getByRole('link', { name: '一、1' }));
          expect(page.url()).toBe(`${address}policies/handan-2018/#clause-1-1`);
          const clause = page.locator('[id="clause-1-1"]');
          expect(await clause.textContent()).toContain('437个');

          const [row, ...others] = tableRows('default', 'figures.csv').filter(
            ({ figure: id }) => id === 'handan-2018-groups-total',
          );
          expect(others).toEqual([]);
          expect(row).toMatchObject({
            low: '437',
            high: '437',
            text: '437个',
            basis: 'published',
            policy: 'handan-2018',
            clause: '一1',
          });

          await follow(page, clause.getByRole('link', { name: '437个' }).first());
          expect(page.url()).toBe(`${address}places/handan/#figure-handan-2018-groups-total`);
          await follow(page, page.getByRole('contentinfo').getByRole('link', { name: '下载数据' }));
          const download = page.getByRole('main').locator('a[href$="data/figures.csv"]').first();
          expect(
            await page.request
              .get(await download.evaluate((link: HTMLAnchorElement) => link.href))
              .then((answer) => answer.text()),
          ).toContain('handan-2018-groups-total,handan,group_count,2018,');
        },
        { javaScriptEnabled },
      );
    },
  );
});

describe.concurrent('the bureau', () => {
  it.for(ways)(
    'sees which promises are overdue, why, and what would have to be published, $way',
    async ({ javaScriptEnabled }, { expect }) => {
      await sites.visit(
        'default',
        '',
        async (page) => {
          const main = page.getByRole('main');
          await follow(
            page,
            page.getByRole('navigation', { name: '栏目' }).getByRole('link', { name: '目标' }),
          );
          await follow(page, main.getByRole('link', { name: /到期未公布\s*18项/u }));
          expect(await main.getByRole('heading', { level: 1 }).textContent()).toContain('18项');
          const promise = main
            .getByRole('row')
            .filter({ hasText: '纳入教联体建设的义务教育学校比例：30%以上' });
          expect(await promise.textContent()).toContain('到期日2023年12月31日已过，我们没有找到公布的数。');

          await follow(page, main.getByRole('link', { name: '恩施土家族苗族自治州' }).first());
          await follow(page, page.locator('a[href="/places/enshi/"]').first());
          const needs = main.locator('#needs');
          expect(await needs.textContent()).toContain('纳入教联体建设的义务教育学校比例');
          expect(await needs.textContent()).toMatch(/请公布/u);
        },
        { javaScriptEnabled },
      );
    },
  );
});

it('closes the sections on a phone with Esc', async ({ expect }) => {
  await sites.visit(
    'default',
    '',
    async (page) => {
      const sections = page.getByRole('navigation', { name: '栏目' });
      await page.locator('.menu > summary').click();
      expect(await sections.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await sections.isVisible()).toBe(false);
    },
    phone,
  );
});
