import { expect, it } from 'vitest';
import { addressesTxt } from '../publish/addressesTxt.ts';
import { handwrittenBulletin } from '../report/handwritten.ts';
import { clauseNotes } from '../report/policy/clauseNotes.ts';
import { addressProblems } from './addressProblems.ts';

const address = 'policies/p/#clause-3-4';

function bulletin(redirects: Readonly<Record<string, string>> = {}, kept = `${address}\t（四）加强督导`) {
  return handwrittenBulletin({
    places: [{ place: 'a', name: '甲县', level: 'county' }],
    written: [
      { id: 'p', clauses: { '三（四）': '（四）经费保障', '三（五）': '（五）加强督导' }, redirects },
    ],
    releases: ['2025'],
    kept: { 2025: [kept] },
  });
}

const problems = (...given: Parameters<typeof bulletin>) => addressProblems('/workspace', bulletin(...given));

it('a clause number that passed to another heading is an error, with the remedy', () => {
  expect(problems()).toEqual([
    {
      file: 'content/releases/2025.addresses.txt',
      row: 1,
      column: '',
      level: 'error',
      code: 'clause-retitled',
      message:
        '地址“policies/p/#clause-3-4”在2025公报里是“（四）加强督导”，现在是“（四）经费保障”，别人引用的链接会到另一条；请在那份文件开头的 redirects 里写明原来的这一条现在是哪一条，如 三（四）: 新的条款号；还是同一条、只改了标题的，写 三（四）: 三（四）',
    },
  ]);
});

it('is accounted for by a redirect, to the new number or, where only the heading changed, to itself', () => {
  expect(problems({ '三（四）': '三（五）' })).toEqual([]);
  expect(problems({ '三（四）': '三（四）' })).toEqual([]);
  expect(problems({ '三（四）': '三（九）' })).toMatchObject([{ code: 'redirect-nowhere' }]);
});

it('is none where the heading is the same but for signs, or an older list has no headings', () => {
  expect(problems({}, `${address}\t（四） 经费保障。`)).toEqual([]);
  expect(problems({}, address)).toEqual([]);
  expect(problems({ '三（四）': '三（五）' }, address)).toMatchObject([{ code: 'redirect-unneeded' }]);
});

it('is told on the page, and the list of today has the headings of today', () => {
  const moved = bulletin({ '三（四）': '三（五）' });
  expect(clauseNotes(moved, 'p', '三（四）').renumbered).toEqual({
    former: '三（四）',
    now: '三（五）',
    to: 'policies/p/#clause-3-5',
    elsewhere: false,
  });
  expect(clauseNotes(moved, 'p', '三（五）').renumbered).toBeUndefined();
  expect(addressesTxt(moved)).toContain('policies/p/#clause-3-4\t（四）经费保障\n');
  expect(addressesTxt(moved)).toContain('\nplaces/a/\n');
});
