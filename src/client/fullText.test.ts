import { expect, it } from 'vitest';
import { fullText, hasWords } from './fullText.ts';
import type { Pagefind } from './Pagefind.ts';

/** Pagefind with answers prepared for some queries; it has no page for any other. */
function prepared(
  answers: Readonly<Record<string, readonly string[]>>,
  texts: Readonly<Record<string, string>> = {},
) {
  const asked: string[] = [];
  const pagefind: Pagefind = {
    options: async () => undefined,
    search: async (query) => {
      asked.push(query);
      const pages = answers[query] ?? [];
      return {
        results: pages.map((title) => ({
          id: title,
          data: async () => ({
            url: `/${title}/`,
            excerpt: `${title} <mark>核</mark> <mark>心</mark>`,
            content: texts[title] ?? `${title} 核 心`,
            meta: { title },
          }),
        })),
      };
    },
  };
  return { asked, pagefind };
}

it('looks for words as they are written, and for nothing else when a page has them', async () => {
  const { asked, pagefind } = prepared({ '"核 心 校"': ['恩 施 州'] });
  const found = await fullText('核心校', pagefind);
  expect(asked).toEqual(['核 心 校', '"核 心 校"']);
  expect([found.total, found.parts]).toEqual([1, undefined]);
  expect(await found.pages(0, 5)).toEqual([
    { url: '/恩 施 州/', excerpt: '恩施州<mark>核心</mark>', title: '恩施州' },
  ]);
});

it('asks for all that stands between spaces on one page, in any order, the longest first', async () => {
  const { asked, pagefind } = prepared({ '"章 程"': ['甲', '乙', '丙'], '"教 联 体"': ['丁', '丙', '乙'] });
  const found = await fullText(' 章程  教联体 ', pagefind);
  expect(asked).toEqual(['章 程 教 联 体', '"教 联 体"', '"章 程"']);
  expect((await found.pages(0, 5)).map(({ title }) => title)).toEqual(['丙', '乙']);
});

it('puts first the page that the words weigh most in, and last one that was not weighed', async () => {
  const { pagefind } = prepared({
    '教 联 体': ['恩施的方案', '用语', '没有连着写的一页', '对照'],
    '"教 联 体"': ['对照', '数据', '用语', '恩施的方案'],
  });
  const found = await fullText('教联体', pagefind);
  const titles = (await found.pages(0, 5)).map(({ title }) => title);
  expect(titles).toEqual(['恩施的方案', '用语', '对照', '数据']);
});

it('looks for the words of a phrase that no page has, and says which', async () => {
  const { pagefind } = prepared({ '"核 心"': ['甲', '乙'], '"章 程"': ['乙'] });
  const found = await fullText('核心的章程', pagefind);
  expect([found.total, found.parts]).toEqual([1, ['核心', '章程']]);
});

it('puts first the pages that have a number as it is written, and counts them', async () => {
  const { pagefind } = prepared(
    { '"3.6%"': ['甲', '乙', '丙'] },
    { 甲: '规 则 36 项', 乙: '比 例 为 3.6% 。', 丙: '共 13.6%' },
  );
  const found = await fullText('3.6%', pagefind);
  expect([found.total, found.exact]).toEqual([3, 1]);
  expect((await found.pages(0, 5)).map(({ title }) => title)).toEqual(['乙', '甲', '丙']);
  expect((await found.pages(0, 1))[0]?.excerpt).toBe('比例为<mark>3.6%</mark>。');
});

it('takes quotes for spaces and full-width forms for plain ones', async () => {
  const { asked, pagefind } = prepared({});
  expect((await fullText('"集团"章程 ６０％以上', pagefind)).total).toBe(0);
  expect(asked.slice(1, 4)).toEqual(['"60% 以 上"', '"集 团"', '"章 程"']);
});

it('has nothing to look for without a letter, a digit or a Han character', () => {
  expect(['？？', ' ', '<>', '"'].map(hasWords)).toEqual([false, false, false, false]);
  expect(['三', '5', 'a'].map(hasWords)).toEqual([true, true, true]);
});
