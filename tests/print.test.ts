import { describe, it } from 'vitest';
import { chartFaults } from './inPage/chartFaults.ts';
import { clippedText } from './inPage/clippedText.ts';
import { colouredParts } from './inPage/colouredParts.ts';
import { loneHeadline } from './inPage/loneHeadline.ts';
import { overlappingText } from './inPage/overlappingText.ts';
import { sidewaysScroll } from './inPage/sidewaysScroll.ts';
import { openSites } from './site/openSites.ts';
import { heaviestPages, rosterPages } from './site/pageTypes.ts';
import { pdfPages, pdfText } from './site/pdfText.ts';

const sites = openSites();

const documents = [
  '',
  'places/handan/',
  'policies/enshi-2023/',
  'targets/verdict/overdue/',
  'indicators/school_coverage_rate/',
  'groups/suichang-zhongxue-jituan/',
];

// A4 with the margins that browsers leave, in px.
const paper = { width: 718, height: 1000 };

describe.concurrent('a printed page', () => {
  it.for(documents)(
    '/%s says where it is from and as of when, and leaves out what can only be pressed',
    async (path, { expect }) => {
      const pdf = await sites.visit('default', path, (page) => page.pdf({ format: 'A4', tagged: true }));
      const text = pdfText(pdf).replaceAll(/\s/gu, '');
      expect(text).toContain(`https://gongbao.example/${path}`);
      expect(text).toContain('截至2026年11月20日');
      expect(text).toContain('公报编辑部(示范站)');
      for (const control of ['跳到正文', '长者模式', '查学校', '各地目标政策', '首页>', '复制引文']) {
        expect(text).not.toContain(control);
      }
    },
  );

  it.for([
    ['city', 'places/xg-xingdi/'],
    ['default', 'places/handan/'],
    ['default', ''],
  ] as const)('%s /%s ends with no heading apart from what it heads', async ([site, path], { expect }) => {
    await sites.visit(site, path, async (page) => {
      const written = await page.locator('h2, h3, caption, summary, thead th').allTextContents();
      const headings = new Set(written.map((words) => words.replaceAll(/\s/gu, '').normalize('NFKC')));
      const ends = pdfPages(await page.pdf({ format: 'A4' })).map((text) => {
        const lines = text.split('\n').map((line) => line.replaceAll(/\s/gu, ''));
        const foot = lines.findIndex((line) => line.includes('来源:') && line.includes('本站所说的情况'));
        return lines.slice(0, foot).findLast((line) => line !== '') ?? '';
      });
      expect(ends.filter((end) => headings.has(end))).toEqual([]);
    });
  });

  it('has the verdicts of the home page on one sheet', async ({ expect }) => {
    const pages = await sites.visit('default', '', async (page) =>
      pdfPages(await page.pdf({ format: 'A4' })),
    );
    const sheet = pages.find((text) => text.includes('各地的目标,按判定分'))?.replaceAll(/\s+/gu, ' ');
    expect(sheet).toContain('恩施土家族苗族自治州 0 60 15 15 90');
  });

  it('goes on after a chart where the table of the places begins: nothing that is never cut leaves a sheet empty', async ({
    expect,
  }) => {
    const pages = await sites.visit('city', 'places/xg-xingdi/', async (page) =>
      pdfPages(await page.pdf({ format: 'A4' })),
    );
    expect(pages.length).toBeLessThan(13);
  });

  it.for([...heaviestPages('default'), ...rosterPages()])(
    '$site /$path is black on white and keeps to the paper',
    async ({ site, path }, { expect }) => {
      await sites.visit(
        site,
        path,
        async (page) => {
          await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
          for (const [name, check] of Object.entries({
            colouredParts,
            sidewaysScroll,
            clippedText,
            overlappingText,
            chartFaults,
            loneHeadline,
          })) {
            expect.soft(await page.evaluate(check), name).toEqual([]);
          }
        },
        { viewport: paper },
      );
    },
  );
});
