import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, it } from 'vitest';
import { readFocusTrail, startFocusTrail } from './inPage/focusTrail.ts';
import { keepOneOfEachLook } from './inPage/keepOneOfEachLook.ts';
import { smallControls } from './inPage/smallControls.ts';
import { smallLinks } from './inPage/smallLinks.ts';
import { structureFaults } from './inPage/structureFaults.ts';
import { enterMode, modes } from './site/modes.ts';
import { openSites } from './site/openSites.ts';
import { heaviestPages, rosterPages } from './site/pageTypes.ts';

const sites = openSites();
const pages = [...heaviestPages('default'), ...rosterPages()];

/** Every rule of axe, those for WCAG 2.2 AA and good practice alike. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } })
    .analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.slice(0, 3).map(({ html }) => `${id}: ${help}: ${html.slice(0, 120)}`),
  );
}

/** Runs in the page. */
function openNotes(): void {
  for (const notes of document.querySelectorAll<HTMLDetailsElement>('details.notes-fold')) notes.open = true;
}

describe.concurrent('a page', () => {
  it.for(pages)(
    '$site /$path has no violation that axe finds, in any mode',
    async ({ site, path }, { expect }) => {
      await sites.visit(site, path, async (page) => {
        await enterMode(page, modes.light);
        // The notes beside a clause stand open; axe takes what a closed <details> holds for hidden.
        await page.evaluate(openNotes);
        expect.soft(await violations(page), 'light, every row').toEqual([]);
        await page.evaluate(keepOneOfEachLook);
        for (const [name, mode] of Object.entries(modes)) {
          await enterMode(page, mode);
          expect.soft(await violations(page), name).toEqual([]);
        }
      });
    },
  );

  it.for(pages)(
    '$site /$path has headings in order, landmarks, and tables with captions and scopes',
    async ({ site, path }, { expect }) => {
      expect(await sites.visit(site, path, (page) => page.evaluate(structureFaults))).toEqual([]);
    },
  );

  it.for(pages)('$site /$path has controls of 44 px', async ({ site, path }, { expect }) => {
    await sites.visit(site, path, async (page) => {
      for (const mode of ['light', 'reflow at 320 px', '长者模式 on a phone, dark'] as const) {
        await enterMode(page, modes[mode]);
        expect.soft(await page.evaluate(smallControls), mode).toEqual([]);
      }
    });
  });

  it.for(pages)(
    '$site /$path has links of 24 px in its text, and of 44 px in its lists on a phone',
    async ({ site, path }, { expect }) => {
      await sites.visit(site, path, async (page) => {
        await enterMode(page, modes.light);
        expect.soft(await page.evaluate(smallLinks, 24), 'light').toEqual([]);
        for (const mode of ['reflow at 320 px', '长者模式 on a phone, dark'] as const) {
          await enterMode(page, modes[mode]);
          expect.soft(await page.evaluate(smallLinks, 44), mode).toEqual([]);
        }
      });
    },
  );

  it.for(pages)(
    '$site /$path can be walked with the Tab key, and shows where one is',
    async ({ site, path }, { expect }) => {
      await sites.visit(site, path, async (page) => {
        await enterMode(page, modes.light);
        await page.evaluate(keepOneOfEachLook);
        const count = await page.evaluate(startFocusTrail);
        for (let press = 0; press < count; press += 1) await page.keyboard.press('Tab');
        const { expected, met, unseen } = await page.evaluate(readFocusTrail);
        expect.soft(met).toEqual(expected);
        expect.soft(unseen).toEqual([]);
      });
    },
  );
});
