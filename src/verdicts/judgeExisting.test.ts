import { describe, expect, it } from 'vitest';
import { computed, knowing, target } from './handwritten.ts';
import { judge } from './judge.ts';

/** 丙县 ended on 31 August 2023, and 丁区 began the day after. */
const absence = (place: string, day: string): string | undefined => {
  if (place === 'c' && day > '2023-08-31') return '2023年8月31日撤销';
  return place === 'd' && day < '2023-09-01' ? '2023年9月1日设立' : undefined;
};
const rate = { indicator: 'school_coverage_rate' } as const;
const names: Readonly<Record<string, string>> = { a: '甲县', c: '丙县', d: '丁区' };

function verdictOf(due: string | undefined, given: Parameters<typeof target>[1] = {}) {
  const figures = ['a', 'c', 'd'].flatMap((place) =>
    ['2022', '2024'].map((period) => computed('50%', '1 ÷ 2 = 50%', { ...rate, place, period })),
  );
  const row = target('40%以上', { ...rate, place: 't', applies_to: 'each_child', due, ...given });
  return judge(
    row,
    knowing(figures, {
      absence,
      childrenOf: () => ['a', 'c', 'd'],
      placeName: (place) => names[place] ?? place,
    }),
  );
}

describe('a target for each place below', () => {
  it('binds those that are there on the due day, and says whom it leaves out', () => {
    expect(verdictOf('2024-12-31').parts.map(({ subject }) => subject)).toEqual(['a', 'd']);
    expect(verdictOf('2024-12-31').reason).toBe('2个县（市、区）都已达标；丙县2023年8月31日撤销，不计。');
    expect(verdictOf('2022-12-31').parts.map(({ subject }) => subject)).toEqual(['a', 'c']);
    expect(verdictOf('2022-12-31').reason).toContain('丁区2023年9月1日设立，不计');
  });

  it('binds those that are there today where it stands without a date, and those only that a document names', () => {
    expect(verdictOf(undefined, { due_basis: 'standing' }).parts.map(({ subject }) => subject)).toEqual([
      'a',
      'd',
    ]);
    expect(verdictOf('2024-12-31', { children: ['a', 'c'] }).parts.map(({ subject }) => subject)).toEqual([
      'a',
    ]);
  });
});

it('calls the same places the same in every target, whichever of them are there on its day', () => {
  expect(verdictOf('2022-12-31').reason).toMatch(/^2个县（市、区）都已达标；/u);
});

it('knows of no number of a place of a day on which it was not there', () => {
  const [a, d] = verdictOf('2023-12-31').parts.filter(({ subject }) => subject !== 'c');
  expect(a?.reason).toContain('最近已知：2022年50%');
  expect(d?.reason).toBe(
    '到期日2023年12月31日已过，我们没有找到公布的数；到期以后有2024年的数50%，不作倒推。',
  );
});

it('does not judge a place that was gone by the due day on a target of its own', () => {
  const own = { place: 'c', applies_to: 'place' } as const;
  expect(verdictOf('2024-12-31', own)).toMatchObject({
    kind: 'not_judged',
    reason: '丙县2023年8月31日撤销，不作判定。',
  });
  expect(verdictOf('2022-12-31', own).kind).toBe('met');
});
