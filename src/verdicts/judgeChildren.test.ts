import { describe, expect, it } from 'vitest';
import type { Figure } from '../domain/figure/Figure.ts';
import { computed, knowing, printed, target } from './handwritten.ts';
import { judge } from './judge.ts';

const names: Readonly<Record<string, string>> = {
  'enshi-city': '恩施市',
  lichuan: '利川市',
  jianshi: '建始县',
  badong: '巴东县',
  xuanen: '宣恩县',
  xianfeng: '咸丰县',
  laifeng: '来凤县',
  hefeng: '鹤峰县',
};
const children = Object.keys(names);
const three = target('至少3个', {
  target: 'enshi-2023-demonstration-2023',
  place: 'enshi',
  indicator: 'demonstration_group_count',
  applies_to: 'each_child',
  due: '2023-12-31',
});

function verdictOf(counts: Readonly<Record<string, string>>, row = three, asOf = '2026-06-30') {
  const figures = Object.entries(counts).map(([place, text]) =>
    computed(text, text, { place, indicator: 'demonstration_group_count', period: '2023' }),
  );
  return judge(row, enshiKnowing(figures, asOf));
}

function enshiKnowing(figures: readonly Figure[], asOf = '2026-06-30') {
  return knowing(figures, {
    asOf,
    childrenOf: (place) => (place === 'enshi' ? children : []),
    placeName: (place) => names[place] ?? place,
  });
}

describe('a target for each county', () => {
  it('is judged county by county', () => {
    const verdict = verdictOf({ lichuan: '4个', badong: '2个' });
    expect(verdict.parts.map(({ subject }) => subject)).toEqual(children);
    expect(verdict.parts.find(({ subject }) => subject === 'lichuan')).toMatchObject({
      kind: 'met',
      reason: '2023年的计算数是“4个”，达到要求“至少3个”。',
      figure: { text: '4个' },
    });
    expect(verdict.parts.find(({ subject }) => subject === 'badong')).toMatchObject({
      kind: 'missed',
      reason: '2023年的计算数是“2个”，没有达到要求“至少3个”；还差1个。',
    });
  });

  it('is missed where any county missed it', () => {
    expect(verdictOf({ lichuan: '4个', badong: '2个' })).toMatchObject({
      target: 'enshi-2023-demonstration-2023',
      subject: 'enshi',
      kind: 'missed',
      reason: '8个县市：1个已达标、1个未达标、6个到期未公布。',
      figure: undefined,
    });
  });

  it('is met only where all met it', () => {
    const all = Object.fromEntries(children.map((child) => [child, '3个']));
    expect(verdictOf(all)).toMatchObject({ kind: 'met', reason: '8个县市都已达标。' });
    expect(verdictOf({ lichuan: '3个', badong: '5个', laifeng: '3个' })).toMatchObject({
      kind: 'undetermined',
      reason: '8个县市：3个已达标、5个到期未公布；结果不一，合起来写无法判定。',
    });
  });

  it('is met where all to which it applies met it', () => {
    const rate = { indicator: 'school_coverage_rate', period: '2023' } as const;
    const figures = [
      computed('100%', '3 ÷ 3 = 100%', { ...rate, place: 'lichuan' }),
      computed('不适用', '分母为 0，不适用', { ...rate, place: 'badong', value: 'z' }),
    ];
    const row = { ...three, indicator: rate.indicator, children: ['lichuan', 'badong'] };
    expect(
      judge({ ...row, requirement: target('60%以上').requirement }, enshiKnowing(figures)),
    ).toMatchObject({
      kind: 'met',
      reason: '2个县市：1个已达标、1个不作判定。',
    });
  });

  it('shares the word that all counties have', () => {
    expect(verdictOf({})).toMatchObject({ kind: 'overdue', reason: '8个县市都到期未公布。' });
    expect(verdictOf({}, three, '2023-06-30')).toMatchObject({
      kind: 'not_due',
      reason: '8个县市都未到期。',
    });
  });

  it('has no data where it is not known which counties there are', () => {
    const verdict = judge({ ...three, place: 'handan' }, enshiKnowing([]));
    expect(verdict).toMatchObject({
      kind: 'no_data',
      reason: '到期日2023年12月31日已过；我们没有所辖各地方的名单，无从逐个判定。',
      parts: [],
    });
  });

  it('is judged for the counties that it names, where it does not bind all', () => {
    const verdict = verdictOf(
      { lichuan: '4个', badong: '3个' },
      { ...three, children: ['lichuan', 'badong'] },
    );
    expect(verdict).toMatchObject({ kind: 'met', reason: '2个县市都已达标。' });
  });

  it('takes figures of a county as a whole even where words limit which counties are bound, and says the words', () => {
    const dongan = printed('13个', { place: 'dongan', scope: '“协作型”教育集团' });
    const shuangpai = printed('2个', { place: 'shuangpai' });
    const row = target('至少1-2个', { place: 'yongzhou', applies_to: 'each_child', scope: '9县和2个管理区' });
    const verdict = judge(
      row,
      knowing([dongan, shuangpai], {
        childrenOf: () => ['dongan', 'shuangpai', 'jindong'],
        placeName: (place) => ({ dongan: '东安县', shuangpai: '双牌县' })[place] ?? '金洞管理区',
      }),
    );
    expect(verdict.reason).toBe(
      '3个县市和管理区：1个已达标、2个到期未公布；结果不一，合起来写无法判定；文件写明的范围是“9县和2个管理区”。',
    );
    expect(verdict.parts[0]?.reason).toBe(
      '到期日2018年12月31日已过，我们没有找到公布的数；2018年另有范围为“‘协作型’教育集团”的数13个，范围不同，不作依据。',
    );
  });

  it('says beside every judgement that 每个 is our reading where the document does not write it', () => {
    const row = target('至少1-2个', { applies_to: 'each_child', applies_basis: 'inferred' });
    const context = { childrenOf: () => ['dongan', 'shuangpai'], placeName: (place: string) => place };
    const verdict = judge(row, knowing([printed('13个', { place: 'dongan' })], context));
    expect(verdict.parts.map(({ kind, reason }) => [kind, reason])).toEqual([
      ['met', '2018年的数是“13个”，达到要求“至少1-2个”；存疑：文件没有写“每”或“各”，按逐个要求理解是推定。'],
      [
        'overdue',
        '到期日2018年12月31日已过，我们没有找到公布的数；存疑：文件没有写“每”或“各”，按逐个要求理解是推定。',
      ],
    ]);
  });

  it('binds each county although it is not judged: a goal without a number, or without its year', () => {
    const goal = target('条件大体相当', { place: 'enshi', applies_to: 'each_child', kind: 'qualitative' });
    const verdict = judge(goal, enshiKnowing([]));
    expect(verdict.parts.map(({ subject }) => subject)).toEqual(children);
    expect(new Set(verdict.parts.map(({ kind }) => kind))).toEqual(new Set(['not_judged']));
    expect(verdict.parts[0]?.reason).toBe(verdict.reason);
    const redacted = judge({ ...three, due: undefined, due_basis: 'redacted' }, enshiKnowing([]));
    expect([redacted.kind, redacted.parts.length]).toEqual(['not_judged', 8]);
    expect(judge({ ...goal, applies_to: 'place' }, enshiKnowing([])).parts).toEqual([]);
  });
});

it('binds before its due date those who will be there on it, as far as that is known', () => {
  const floor = target('60%以上', { place: 'xingdi', applies_to: 'each_child', due: '2027' });
  const context = knowing([], {
    childrenOf: () => ['old', 'new'],
    absence: (place, day) => {
      if (place === 'old') return day > '2026-12-31' ? '2026年12月31日撤销' : undefined;
      return day < '2027-01-01' ? '2027年1月1日设立' : undefined;
    },
  });
  expect(judge(floor, context).parts.map(({ subject }) => subject)).toEqual(['new']);
});
