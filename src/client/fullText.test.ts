import { expect, it } from 'vitest';
import { fullText, type Pagefind } from './fullText.ts';

/** Pagefind with answers prepared for some queries; it has no page for any other. */
function prepared(answers: Readonly<Record<string, readonly string[]>>) {
  const asked: string[] = [];
  const pagefind: Pagefind = {
    options: async () => undefined,
    search: async (query) => {
      asked.push(query);
      const pages = answers[query] ?? [];
      return {
        results: pages.map((title) => ({
          data: async () => ({ url: `/${title}/`, excerpt: `${title}……`, meta: { title } }),
        })),
      };
    },
  };
  return { asked, pagefind };
}

it('looks for Han words whole, in quotes, and for nothing else when a page has them', async () => {
  const { asked, pagefind } = prepared({ '"核心校"': ['恩施州实施方案'] });
  const found = await fullText('核心校', pagefind);
  expect(asked).toEqual(['"核心校"']);
  expect([found.total, found.exact]).toEqual([1, true]);
  expect(await found.pages(0, 5)).toEqual([
    { url: '/恩施州实施方案/', excerpt: '恩施州实施方案……', title: '恩施州实施方案' },
  ]);
});

it('looks for the pieces when no page has the words whole, and says so', async () => {
  const { asked, pagefind } = prepared({ '核心 章程': ['甲', '乙', '丙'] });
  const found = await fullText(' 核心  章程 ', pagefind);
  expect(asked).toEqual(['"核心" "章程"', '核心 章程']);
  expect([found.total, found.exact]).toEqual([3, false]);
  expect((await found.pages(1, 3)).map(({ title }) => title)).toEqual(['乙', '丙']);
});

it('takes quotes in the query for spaces', async () => {
  const { asked, pagefind } = prepared({});
  expect((await fullText('"集团"章程', pagefind)).total).toBe(0);
  expect(asked).toEqual(['"集团" "章程"', '集团 章程']);
});
