import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { env } from 'node:process';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openBrowser } from '../scripts/site/openBrowser.ts';
import { emptyFolder, repository } from './builtSite.ts';

const workspace = emptyFolder('dev');
const port = 4357;
let server: ChildProcess;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  cpSync(path.join(repository, 'tests', 'workspaces', 'xinghe'), workspace, { recursive: true });
  // Astro's dev server serves no page where it believes to be under test itself.
  const { VITEST: _, ...settings } = env;
  server = spawn(
    path.join(repository, 'node_modules', '.bin', 'node'),
    [path.join(repository, 'scripts', 'dev.ts')],
    {
      cwd: repository,
      env: { ...settings, WORKSPACE: workspace, PORT: String(port), BASE: '/gongbao/' },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  await new Promise<void>((ready) => {
    server.stdout?.on('data', (words: Buffer) => {
      if (words.toString().includes(String(port))) ready();
    });
  });
  browser = await openBrowser();
  page = await browser.newPage();
});

afterAll(async () => {
  await browser?.close();
  server?.kill();
  rmSync(workspace, { recursive: true, force: true });
});

/** Saves the table of places with these lines. */
function savePlaces(...lines: readonly string[]): void {
  const header = 'place,name,level,parent';
  writeFileSync(path.join(workspace, 'data', 'places.csv'), `${[header, ...lines].join('\n')}\n`);
}

const xinghe = 'xinghe,星河县（虚构）,county,';
const dong = 'xinghe-dong,东乡（虚构）,township,xinghe';

it('shows an edited cell, a new row and a removed one on the page that is open', async () => {
  await page.goto(`http://127.0.0.1:${port}/gongbao/places/`);
  expect(await page.locator('main').textContent()).toContain('东乡（虚构）');
  savePlaces(xinghe, dong.replace('东乡', '东镇'));
  await page.locator('main').getByText('东镇（虚构）').waitFor();
  savePlaces(xinghe, dong, 'xinghe-xi,西乡（虚构）,township,xinghe');
  await page.locator('main').getByText('西乡（虚构）').waitFor();
  await page.goto(`http://127.0.0.1:${port}/gongbao/places/xinghe-xi/`);
  expect(await page.locator('h1').textContent()).toContain('西乡（虚构）');
  savePlaces(xinghe, dong);
  await page.getByRole('heading', { name: '没有这一页' }).waitFor();
});

it('lists faults of the data with file, row and column instead of the page, until they are put right', async () => {
  await page.goto(`http://127.0.0.1:${port}/gongbao/places/xinghe/`);
  savePlaces(xinghe.replace('county', 'country'), dong);
  await page.getByText('数据有误，先改正再看').waitFor();
  const fault = await page.locator('tbody tr').first().locator('td').allTextContents();
  expect(fault.slice(0, 4)).toEqual(['data/places.csv', '2', 'level', '错误']);
  savePlaces(xinghe, dong);
  await page.getByRole('heading', { level: 1, name: /星河县/u }).waitFor();
});

it('serves the files that a browser finds names by, and the tables', async () => {
  const names = await page.request.get(`http://127.0.0.1:${port}/gongbao/search/names/block-0.json`);
  expect(await names.text()).toContain('星河一小');
  const figures = await page.request.get(`http://127.0.0.1:${port}/gongbao/data/figures.csv`);
  expect(await figures.text()).toContain('school_coverage_rate.xinghe.2024');
});
