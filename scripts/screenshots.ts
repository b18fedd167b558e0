import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { env, exit, stdout } from 'node:process';
import type { Page } from 'playwright-core';
import { scales } from './sample/scales.ts';
import { writeSample } from './sample/writeSample.ts';
import { buildSite } from './site/buildSite.ts';
import { openBrowser } from './site/openBrowser.ts';
import { repositoryRoot } from './site/repositoryRoot.ts';
import { serveSite } from './site/serveSite.ts';

// Pictures of five pages at three widths, for the README: docs/screenshots/<page>-<width>.webp.
const folder = path.join(repositoryRoot, 'docs', 'screenshots');
const widths = [
  { width: 360, height: 1280, scale: 2 },
  { width: 768, height: 1280, scale: 1 },
  { width: 1280, height: 1440, scale: 1 },
];
/** Of all pictures together, in bytes. */
const limit = 1_500_000;

const work = mkdtempSync(path.join(tmpdir(), 'gongbao-screenshots-'));
const ownSite = path.join(work, 'own');
const citySite = path.join(work, 'city');
const cityWorkspace = path.join(work, 'city-workspace');
writeSample(scales.city, cityWorkspace);
const built =
  (await buildSite({ ...env, OUT: ownSite, WORKSPACE: '', BASE: '' }, stdout)) &&
  (await buildSite({ ...env, OUT: citySite, WORKSPACE: cityWorkspace, BASE: '' }, stdout));
if (!built) exit(1);

const pages = [
  { name: 'home', site: ownSite, address: '' },
  { name: 'place', site: ownSite, address: 'places/handan/' },
  { name: 'policy', site: ownSite, address: 'policies/enshi-2023/' },
  { name: 'targets', site: ownSite, address: 'targets/' },
  { name: 'group', site: citySite, address: largestGroup(citySite) },
];
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const browser = await openBrowser();
let total = 0;
for (const { name, site, address } of pages) {
  const served = await serveSite({ folder: site, base: '/' });
  for (const { width, height, scale } of widths) {
    const context = await browser.newContext({ viewport: { width, height }, deviceScaleFactor: scale });
    const page = await context.newPage();
    await page.goto(`${served.address}${address}`, { waitUntil: 'networkidle' });
    const picture = await webp(page);
    writeFileSync(path.join(folder, `${name}-${width}.webp`), picture);
    stdout.write(`${name}-${width}.webp ${Math.round(picture.length / 1000)} KB\n`);
    total += picture.length;
    await context.close();
  }
  served.close();
}
await browser.close();
rmSync(work, { recursive: true, force: true });
stdout.write(`${Math.round(total / 1000)} KB in all\n`);
if (total > limit) exit(1);

/** What the window shows, as WebP, which Playwright itself does not write. */
async function webp(page: Page): Promise<Buffer> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 80 });
  return Buffer.from(data, 'base64');
}

/** The address of the group page that has most to show. */
function largestGroup(site: string): string {
  const size = (group: string) => statSync(path.join(site, 'groups', group, 'index.html')).size;
  const [group] = readdirSync(path.join(site, 'groups')).toSorted((one, other) => size(other) - size(one));
  return `groups/${group}/`;
}
