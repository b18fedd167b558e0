import { describe, it } from 'vitest';
import { chartFaults } from './inPage/chartFaults.ts';
import { clippedText } from './inPage/clippedText.ts';
import { colouredParts } from './inPage/colouredParts.ts';
import { loneHeadline } from './inPage/loneHeadline.ts';
import { overlappingText } from './inPage/overlappingText.ts';
import { sidewaysScroll } from './inPage/sidewaysScroll.ts';
import { openSites } from './site/openSites.ts';
import { heaviestPages, rosterPages } from './site/pageTypes.ts';
import { pdfText } from './site/pdfText.ts';

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
