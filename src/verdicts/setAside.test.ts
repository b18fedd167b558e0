import { describe, expect, it } from 'vitest';
import { knowing, printed, target } from './handwritten.ts';
import { judge } from './judge.ts';

describe('a target that is set aside', () => {
  it('is not judged where it is qualitative, whatever is known', () => {
    const solved = target('基本解决', { kind: 'qualitative', due: undefined, due_basis: 'redacted' });
    expect(judge(solved, knowing([printed('3个')]))).toMatchObject({
      kind: 'not_judged',
      reason: '“基本解决”是定性要求，没有可以对照的数，不作判定。',
      figure: undefined,
      parts: [],
    });
  });

  it('is not judged where the source hides its due date', () => {
    const enrolment = target('96%以上', { due: undefined, due_basis: 'redacted' });
    expect(judge(enrolment, knowing([printed('97%')]))).toMatchObject({
      kind: 'not_judged',
      reason: '到期的年份在来源里被隐去，不作判定。',
    });
  });

  it('is not judged where a number was promised and none can be read', () => {
    const verdict = judge(target('数百个'), knowing([printed('300个')]));
    expect(verdict.kind).toBe('not_judged');
    expect(verdict.reason).toMatch(/^要求“数百个”里读不出数，不作判定；.*数百.*。$/u);
  });
});

describe('a target that asks for a deed, not a number', () => {
  const plan = (given: Parameters<typeof target>[1]) =>
    judge(target('制定考核细则', { kind: 'binary', indicator: 'deliverable', ...given }), knowing([]));

  it('is overdue once its date has passed', () => {
    expect(plan({ due: '2022-12-31' })).toMatchObject({
      kind: 'overdue',
      reason: '到期日2022年12月31日已过，我们没有找到说明是否做到的材料。',
    });
  });

  it('is not due before', () => {
    expect(plan({ due: '2026-07' })).toMatchObject({
      kind: 'not_due',
      reason: '到期日2026年7月31日还没有到。',
    });
  });

  it('has no data where no date is set', () => {
    expect(plan({ due: undefined, due_basis: 'none' })).toMatchObject({
      kind: 'no_data',
      reason: '我们没有找到说明是否做到的材料。',
    });
    expect(plan({ kind: 'prohibition', due: undefined, due_basis: 'standing' })).toMatchObject({
      kind: 'no_data',
      reason: '我们没有找到说明是否做到的材料。',
    });
  });

  it('is not read as a number where its value basis is none', () => {
    const verdict = judge(
      target('100%', { kind: 'rule', value_basis: 'none', due: undefined }),
      knowing([printed('100%')]),
    );
    expect(verdict.kind).toBe('no_data');
  });
});
