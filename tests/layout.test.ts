import { describe, it } from 'vitest';
import { chartFaults } from './inPage/chartFaults.ts';
import { clippedText } from './inPage/clippedText.ts';
import { coveredLinks } from './inPage/coveredLinks.ts';
import { cutPlaceholder } from './inPage/cutPlaceholder.ts';
import { emptyBoxes } from './inPage/emptyBoxes.ts';
import { narrowText } from './inPage/narrowText.ts';
import { overlappingText } from './inPage/overlappingText.ts';
import { sidewaysScroll } from './inPage/sidewaysScroll.ts';
import { enterMode, modes } from './site/modes.ts';
import { openSites } from './site/openSites.ts';
import { extremePages, rosterPages } from './site/pageTypes.ts';

const sites = openSites();
const pages = [...extremePages('default'), ...rosterPages()];

// A small phone, a phone, a tablet, a laptop, a large screen; then larger text on a phone and on a laptop.
const views = {
  '320 px': { width: 320 },
  '360 px': { width: 360 },
  '768 px': { width: 768 },
  '1280 px': { width: 1280 },
  '1600 px': { width: 1600 },
  '长者模式 on a phone': { width: 360, elder: true },
  '长者模式 on a tablet': { width: 768, elder: true },
  'text at 200 %': modes['text at 200 %'],
  'text at 200 % on a phone': { width: 360, text: 200 },
} as const;

const checks = { sidewaysScroll, clippedText, cutPlaceholder, overlappingText, chartFaults, narrowText };

describe.concurrent('a page', () => {
  it.for(pages)(
    '$site /$path fits every screen: nothing sticks out, is cut off or lies on something',
    async ({ site, path }, { expect }) => {
      await sites.visit(site, path, async (page) => {
        for (const [view, mode] of Object.entries(views)) {
          await enterMode(page, mode);
          for (const [name, check] of Object.entries(checks)) {
            expect.soft(await page.evaluate(check), `${name} at ${view}`).toEqual([]);
          }
        }
      });
    },
  );

  it.for(pages)(
    '$site /$path lets every link and button be pressed in its middle',
    async ({ site, path }, { expect }) => {
      await sites.visit(site, path, async (page) => {
        for (const view of ['360 px', '1280 px', '长者模式 on a phone'] as const) {
          await enterMode(page, views[view]);
          expect.soft(await page.evaluate(coveredLinks), view).toEqual([]);
        }
      });
    },
  );

  it.for(pages)(
    '$site /$path has no empty box and no heading with nothing under it',
    async ({ site, path }, { expect }) => {
      expect(await sites.visit(site, path, (page) => page.evaluate(emptyBoxes))).toEqual([]);
    },
  );
});
