import { describe, expect, it } from 'vitest';
import type { Figure } from '../domain/figure/Figure.ts';
import { computed, knowing, printed, target } from './handwritten.ts';
import { judge } from './judge.ts';

const enshi = { place: 'enshi', indicator: 'school_coverage_rate' } as const;
const thirty = target('30%以上', { ...enshi, due: '2023-12-31', scope: '义务教育学校' });
const schools = { ...enshi, scope: '义务教育学校' } as const;

function verdictOf(figures: readonly Figure[], row = thirty, asOf = '2026-06-30') {
  const { kind, reason } = judge(row, knowing(figures, { asOf }));
  return [kind, reason];
}

describe('a due date that has passed', () => {
  it('is overdue where nothing was published', () => {
    expect(verdictOf([])).toEqual(['overdue', '到期日2023年12月31日已过，我们没有找到公布的数。']);
  });

  it('names the latest older figure and draws nothing from it', () => {
    const dongan = target('25个以上', { place: 'dongan', due: '2018' });
    const older = printed('13个', { place: 'dongan', period: '2017' });
    const oldest = printed('9个', { place: 'dongan', period: '2016' });
    expect(verdictOf([older, oldest], dongan)).toEqual([
      'overdue',
      '到期日2018年12月31日已过，我们没有找到公布的数；最近已知：2017年13个，早于到期年，不作推断。',
    ]);
  });

  it('draws nothing from a later figure either', () => {
    expect(verdictOf([printed('85%', { ...schools, period: '2025' })])).toEqual([
      'overdue',
      '到期日2023年12月31日已过，我们没有找到公布的数；到期以后有2025年的数85%，不作倒推。',
    ]);
  });

  it('takes a mark for no figure and says which', () => {
    const withheld = printed('不公布', { ...schools, period: '2023', value: 'c' });
    expect(verdictOf([withheld])).toEqual([
      'overdue',
      '到期日2023年12月31日已过，我们没有找到公布的数；2023年的数标为“不公布”。',
    ]);
  });

  it('takes no figure of another scope, of a part, of another indicator, or of no known time', () => {
    const urban = printed('7个', { scope: '主城区' });
    const tight = printed('181个', { breakdown: 'form=紧密型' });
    const undated = printed('15个', { period: '[x]', id: 'undated' });
    const other = printed('50所', { indicator: 'schools_in_groups' });
    expect(verdictOf([urban, tight, undated, other], target('25个以上'))).toEqual([
      'overdue',
      '到期日2018年12月31日已过，我们没有找到公布的数；2018年另有范围为“主城区”的数7个，范围不同，不作依据；另有没有写明时间的数15个，不作依据。',
    ]);
  });

  it('says that an inferred date is inferred, and that a date which is today has come', () => {
    const row = target('25个以上', { due: '2018', due_basis: 'inferred' });
    expect(verdictOf([], row, '2018-12-31')[1]).toBe(
      '到期日2018年12月31日（推定）已到，我们没有找到公布的数。',
    );
  });
});

describe('a figure of the due year', () => {
  it('decides where its scope is the target’s', () => {
    expect(verdictOf([printed('31.2%', { ...schools, period: '2023' })])[0]).toBe('met');
  });

  it('decides only up to the due date where its period is finer than a year', () => {
    const midTerm = target('30%以上', { ...enshi, due: '2024-07' });
    const may = printed('28%', { ...enshi, period: '2024-05' });
    const september = printed('35%', { ...enshi, period: '2024-09' });
    expect(verdictOf([may, september], midTerm)[1]).toMatch(/^2024年5月的数是“28%”，没有达到/u);
    expect(verdictOf([september], midTerm)).toEqual([
      'overdue',
      '到期日2024年7月31日已过，我们没有找到公布的数；到期以后有2024年9月的数35%，不作倒推。',
    ]);
  });

  it('gives way to a later one of the same year', () => {
    const may = printed('28%', { ...schools, period: '2023-05' });
    const end = printed('33%', { ...schools, period: '2023' });
    expect(verdictOf([end, may])[0]).toBe('met');
  });

  it('is not taken from after the site’s day', () => {
    const standing = target('30%以上', { ...enshi, due: undefined, due_basis: 'standing' });
    const future = printed('33%', { ...enshi, period: '2027' });
    expect(verdictOf([future], standing)[0]).toBe('no_data');
  });
});

describe('a due date still ahead', () => {
  it('is not due, and tells what stands today with the gap: 80 − 72 = 8', () => {
    const eighty = target('80%以上', { ...enshi, due: '2025' });
    const roster = computed('72.0%', '36 ÷ 50 = 72%（小学）', { ...enshi, period: '2024' });
    expect(verdictOf([roster], eighty, '2024-12-31')).toEqual([
      'not_due',
      '到期日2025年12月31日还没有到；目前72.0%（2024年的计算数），还差8个百分点。',
    ]);
    expect(verdictOf([printed('72%', { ...enshi, period: '2021' })], eighty, '2024-12-31')[1]).toBe(
      '到期日2025年12月31日还没有到；最近已知72%（2021年的数），还差8个百分点。',
    );
    expect(verdictOf([printed('60%以上', { ...enshi, period: '2024' })], eighty, '2024-12-31')[1]).toBe(
      '到期日2025年12月31日还没有到；目前60%以上（2024年的数），只给出下限，可能达到也可能没有达到要求“80%以上”。',
    );
  });

  it('is not due, and tells where the requirement is met already', () => {
    const row = target('25个以上', { due: '2018' });
    expect(verdictOf([printed('437个', { period: '2018-07-26' })], row, '2018-07-31')).toEqual([
      'not_due',
      '到期日2018年12月31日还没有到；目前437个（2018年7月26日的数），达到要求“25个以上”。',
    ]);
    expect(verdictOf([], row, '2018-12-30')).toEqual(['not_due', '到期日2018年12月31日还没有到。']);
  });
});

describe('a target without a due date', () => {
  const exchange = { indicator: 'teacher_exchange_rate' } as const;
  const yearly = target('不低于15%', { ...exchange, due: undefined, due_basis: 'recurring', scope: '每年' });

  it('is judged by the latest figure', () => {
    const earlier = printed('12%', { ...exchange, period: '2023' });
    const latest = printed('15.5%', { ...exchange, period: '2024' });
    expect(verdictOf([latest, earlier], yearly)).toEqual([
      'met',
      '2024年的数是“15.5%”，达到要求“不低于15%”。',
    ]);
  });

  it('has no data where there is none', () => {
    expect(verdictOf([], yearly)).toEqual(['no_data', '我们没有找到公布的数。']);
  });

  it('is not judged by a figure that nobody dated: the 15% that was to become 30%', () => {
    const subsidy = { indicator: 'boarding_subsidy_rate', place: 'shandong-redacted' } as const;
    const row = target('30%', { ...subsidy, due: undefined, due_basis: 'none' });
    expect(verdictOf([printed('15%', { ...subsidy, period: '[x]' })], row)).toEqual([
      'no_data',
      '我们没有找到公布的数；另有没有写明时间的数15%，不作依据。',
    ]);
  });
});

describe('a soft requirement', () => {
  const soft = target('不超过5所', {
    indicator: 'group_size',
    hardness: 'soft',
    soft_word: '原则上',
    due: undefined,
    due_basis: 'standing',
  });

  it('is never missed', () => {
    expect(verdictOf([printed('6所', { indicator: 'group_size' })], soft)).toEqual([
      'undetermined',
      '2018年的数是“6所”，超出要求“不超过5所”；多出1所；柔性要求（原则上），不判未达标。',
    ]);
  });

  it('may be met', () => {
    expect(verdictOf([computed('5所', '5所', { indicator: 'group_size' })], soft)).toEqual([
      'met',
      '2018年的计算数是“5所”，没有超出要求“不超过5所”。',
    ]);
  });
});
