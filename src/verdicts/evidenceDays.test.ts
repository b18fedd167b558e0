import { describe, expect, it } from 'vitest';
import type { Figure } from '../domain/figure/Figure.ts';
import { computed, knowing, printed, target } from './handwritten.ts';
import { judge } from './judge.ts';

const enshi = { place: 'enshi', indicator: 'school_coverage_rate' } as const;

/** What a document says of a day within the year. */
function statedOn(asOf: string) {
  return { kind: 'published', policy: 'p', clause: '一', observation: 'o', phrase: '', asOf } as const;
}

function verdictOf(figures: readonly Figure[], row: ReturnType<typeof target>, given = {}) {
  const { kind, reason } = judge(row, knowing(figures, given));
  return [kind, reason];
}

describe('a figure', () => {
  it('of a day before the due date never shows that a requirement was missed, but can show that it was met', () => {
    const june = { ...enshi, period: '2024', basis: statedOn('2024-06-30') } as const;
    const yearEnd = target('30%以上', { ...enshi, due: '2024' });
    expect(verdictOf([printed('28%', june)], yearEnd)).toEqual([
      'undetermined',
      '截至2024年6月30日的数是“28%”，没有达到要求“30%以上”；这是到期以前的数，不能断定到2024年12月31日没有做到；还差2个百分点。',
    ]);
    expect(verdictOf([printed('33%', june)], yearEnd)).toEqual([
      'met',
      '截至2024年6月30日的数是“33%”，达到要求“30%以上”。',
    ]);
  });

  it('of June does not contradict the roster of December: 399 then, 424 at the due date', () => {
    const fourHundred = target('400个以上', { place: 'xingdi', due: '2025' });
    const june = printed('399个', { place: 'xingdi', period: '2025', basis: statedOn('2025-06-30') });
    const december = computed('424个', '424个', { place: 'xingdi', period: '2025' });
    expect(verdictOf([june, december], fourHundred)).toEqual([
      'met',
      '2025年的计算数是“424个”，达到要求“400个以上”。',
    ]);
  });

  it('of a day that we infer is one of its year: it leaves a due date within the year open', () => {
    const inferred = { ...statedOn('2024-10-08'), isAsOfInferred: true } as const;
    const october = printed('33%', { ...enshi, period: '2024', basis: inferred });
    expect(verdictOf([october], target('30%以上', { ...enshi, due: '2024-06-30' }))).toEqual([
      'undetermined',
      '2024年（时点推定）的数是“33%”，达到要求“30%以上”；没有写明是哪一天的数，不能断定2024年6月30日的情况。',
    ]);
  });

  it('of a day that we infer, before the due date, does not show that a requirement was missed', () => {
    const written = { ...statedOn('2024-09-10'), isAsOfInferred: true } as const;
    const september = printed('28%', { ...enshi, period: '2024', basis: written });
    const yearEnd = target('30%以上', { ...enshi, due: '2024' });
    expect(verdictOf([september], yearEnd)).toEqual([
      'undetermined',
      '2024年（时点推定）的数是“28%”，没有达到要求“30%以上”；这是到期以前的数，不能断定到2024年12月31日没有做到；还差2个百分点。',
    ]);
    const december = printed('32%', { ...enshi, period: '2024', basis: statedOn('2024-12-31') });
    expect(verdictOf([december, september], yearEnd)).toEqual([
      'met',
      '2024年的数是“32%”，达到要求“30%以上”。',
    ]);
  });

  it('of a due date that is our inference may be earlier: it does not show that a requirement was missed', () => {
    const written = { ...statedOn('2024-06-30'), isAsOfInferred: true } as const;
    const june = printed('28%', { ...enshi, period: '2024', basis: written });
    expect(verdictOf([june], target('30%以上', { ...enshi, due: '2024-06-30' }))).toEqual([
      'undetermined',
      '2024年（时点推定）的数是“28%”，没有达到要求“30%以上”；时点是推定的，也可能更早，不能断定到2024年6月30日没有做到；还差2个百分点。',
    ]);
  });

  it('of a day contradicts another of that day, also before the due date', () => {
    const june = { ...enshi, period: '2024', basis: statedOn('2024-06-30') } as const;
    const [kind, reason] = verdictOf(
      [printed('33%', june), printed('28%', june)],
      target('30%以上', { ...enshi, due: '2024' }),
    );
    expect([kind, reason?.startsWith('文件中的数互不一致')]).toEqual(['undetermined', true]);
  });

  it('whose stated day lies outside its period gives way to any other of the year', () => {
    const stray = printed('28%', { ...enshi, period: '2024', basis: statedOn('2025-01-31') });
    const june = printed('33%', { ...enshi, period: '2024', basis: statedOn('2024-06-30') });
    expect(verdictOf([stray, june], target('30%以上', { ...enshi, due: '2024' }))).toEqual([
      'met',
      '截至2024年6月30日的数是“33%”，达到要求“30%以上”；另有2024年的数“28%”，写的截至日期不在2024年里，不拿来对照。',
    ]);
  });

  it('of a year gives way to one of the due date within it', () => {
    const midYear = target('30%以上', { ...enshi, due: '2024-06-30' });
    const onTheDay = printed('31%', { ...enshi, period: '2024', basis: statedOn('2024-06-30') });
    expect(verdictOf([onTheDay, printed('28%', { ...enshi, period: '2024' })], midYear)).toEqual([
      'met',
      '截至2024年6月30日的数是“31%”，达到要求“30%以上”。',
    ]);
  });

  it('of a day after the site’s decides nothing', () => {
    const next = printed('33%', { ...enshi, period: '2024', basis: statedOn('2024-12-20') });
    const june = target('30%以上', { ...enshi, due: '2024-06-30' });
    expect(verdictOf([next], june, { asOf: '2024-11-30' })).toEqual([
      'overdue',
      '到期日2024年6月30日已过，我们没有找到公布的数；另有截至2024年12月20日的数33%，在公报截至日期以后，不作依据。',
    ]);
  });

  it('whose stated day lies outside its period is of the period, whatever the site’s day', () => {
    const next = printed('33%', { ...enshi, period: '2024', basis: statedOn('2025-03-01') });
    expect(verdictOf([next], target('30%以上', { ...enshi, due: '2024' }), { asOf: '2024-12-31' })).toEqual([
      'met',
      '2024年的数是“33%”，达到要求“30%以上”。',
    ]);
  });

  it('without a day shows nothing of a due date within the year', () => {
    const midYear = target('30%以上', { ...enshi, due: '2024-06-30' });
    const march = printed('31%', { ...enshi, period: '2024-03' });
    expect(verdictOf([march, printed('33%', { ...enshi, period: '2024' })], midYear)).toEqual([
      'met',
      '2024年3月的数是“31%”，达到要求“30%以上”。',
    ]);
    expect(verdictOf([printed('33%', { ...enshi, period: '2024' })], midYear)).toEqual([
      'undetermined',
      '2024年的数是“33%”，达到要求“30%以上”；没有写明是哪一天的数，不能断定2024年6月30日的情况。',
    ]);
  });
});

describe('a due date within the year', () => {
  const midYear = target('至少4所', { ...enshi, indicator: 'schools_in_groups', due: '2024-06-30' });
  const december = computed('2所', '2所', { ...enshi, indicator: 'schools_in_groups', period: '2024' });

  it('is judged by the roster of that day: 4 in June, 2 in December', () => {
    const june = computed('4所', '4所（截至2024年6月30日）', {
      ...enshi,
      id: 'schools_in_groups.enshi.2024-06-30',
      indicator: 'schools_in_groups',
      period: '2024-06-30',
      basis: { kind: 'computed', formula: '4所', rows: () => '', asOf: '2024-06-30' },
    });
    const context = knowing([december], {
      figuresOn: (_place, _indicator, day) => (day === '2024-06-30' ? [june] : []),
    });
    expect(judge(midYear, context)).toMatchObject({
      kind: 'met',
      reason: '截至2024年6月30日的计算数是“4所”，达到要求“至少4所”。',
      figure: { id: 'schools_in_groups.enshi.2024-06-30' },
    });
  });

  it('leaves open what is known for the end of the year only', () => {
    expect(verdictOf([december], midYear)).toEqual([
      'undetermined',
      '名册算不出2024年6月30日的数（在校生、班数只有年末的）；到期以后的2024年12月31日是“2所”，不作倒推。',
    ]);
  });
});

describe('a rate whose denominator is 0', () => {
  it('is not judged: it does not apply, and nothing was left unpublished', () => {
    const none = computed('不适用', '分母为 0，不适用', { ...enshi, period: '2024', value: 'z' });
    expect(verdictOf([none], target('30%以上', { ...enshi, due: '2024' }))).toEqual([
      'not_judged',
      '2024年的计算数不适用：应当计入的合计是 0，不能作分母，不作判定。',
    ]);
  });
});

it('says both numbers where a document contradicts the roster before a target is due', () => {
  const row = target('85%', { ...enshi, place: 'a', due: '2027' });
  const rate = { ...enshi, place: 'a', period: '2025' } as const;
  const roster = computed('72.0%', '18 ÷ 25 = 72.0%', rate);
  const reason = (document: string) => judge(row, knowing([roster, printed(document, rate)])).reason;
  expect(reason('90%')).toBe(
    '到期日2027年12月31日还没有到；目前72.0%（2025年的计算数），还差13个百分点；2025年的文件数是90%，与此不一致。',
  );
  expect(reason('72%')).not.toContain('不一致');
});
