import { describe, expect, it } from 'vitest';
import { printed, term } from './handwritten.ts';
import { reconcileItems } from './reconcileItems.ts';

const safeguards = ['组织', '经费', '交通', '师资', '招生', '考核', '内部管理', '宣传'];

describe('a printed count against the items listed', () => {
  const count = { place: 'yongzhou', indicator: 'safeguard_aspect_count' } as const;
  const items = (text: string, vocabulary: readonly ReturnType<typeof term>[]) => {
    const indicators = new Map([['safeguard_aspect_count', { counts: '保障措施' }]]);
    const [check] = reconcileItems([printed(text, count)], indicators, vocabulary);
    return [check?.computed, check?.agrees, check?.note];
  };

  it('takes the rows of dimension item where there are any, and the bundle with its place', () => {
    const rows = [
      term('甲', 'item', ['保障措施']),
      term('乙', 'item', ['yongzhou:保障措施']),
      term('丙', 'form', ['保障措施']),
      term('丁', 'item', ['保障措施'], { place: 'enshi' }),
      term('保障措施', 'bundle', ['教育集团']),
    ];
    expect(items('二个', rows)).toEqual([
      '列出2个：甲、乙',
      true,
      '文件印的个数与“保障措施”列出的条目数一致',
    ]);
  });

  it('takes an incomplete list for a floor', () => {
    const rows = safeguards.slice(0, 5).map((name) => term(name, 'item', ['保障措施']));
    const bundle = term('保障措施', 'bundle', [], { note: '原文以“等”收尾，未列全' });
    expect(items('8个', [...rows, bundle])).toEqual([
      '列出5个（未列全）：组织、经费、交通、师资、招生',
      undefined,
      '“保障措施”的条目文件没有列全',
    ]);
    expect(items('4个', [...rows, bundle])[1]).toBe(false);
    expect(items('约5个', rows).slice(1)).toEqual([undefined, '文件印的个数是约数，不能判定']);
  });

  it('is left open where nothing is listed', () => {
    expect(items('7个', [])).toEqual(['没有列出条目', undefined, '“保障措施”的条目文件没有列出']);
  });
});
