import { describe, expect, it } from 'vitest';
import { knowing, target } from './handwritten.ts';
import { judge } from './judge.ts';
import type { GroupSize } from './VerdictContext.ts';

const limit = target('不超过5所', {
  place: 'enshi',
  indicator: 'group_size',
  applies_to: 'each_group',
  hardness: 'soft',
  soft_word: '原则上',
  due: undefined,
  due_basis: 'standing',
});

function group(size: number, open = false): GroupSize {
  return { group: `g${size}`, name: `第${size}教联体`, size, open };
}

function verdictOf(sizes: readonly GroupSize[], row = limit) {
  return judge(row, knowing([], { groupSizes: () => sizes }));
}

describe('a limit for each group', () => {
  it('is judged group by group; a soft one is never missed', () => {
    const verdict = verdictOf([group(5), group(6)]);
    expect(verdict).toMatchObject({
      kind: 'undetermined',
      reason: '2个集团：1个已达标、1个无法判定；其中1个没有做到；柔性要求（原则上），不判未达标。',
    });
    expect(verdict.parts).toEqual([
      {
        subject: 'g5',
        kind: 'met',
        reason: '名册列出5所成员学校，没有超出要求“不超过5所”。',
        figure: undefined,
      },
      {
        subject: 'g6',
        kind: 'undetermined',
        reason: '名册列出6所成员学校，超出要求“不超过5所”；多出1所；柔性要求（原则上），不判未达标。',
        figure: undefined,
      },
    ]);
  });

  it('is missed where it is hard and one group exceeds it', () => {
    const verdict = verdictOf([group(4), group(8)], { ...limit, hardness: 'hard' });
    expect(verdict).toMatchObject({ kind: 'missed', reason: '2个集团：1个已达标、1个未达标。' });
    expect(verdict.parts[1]?.reason).toBe('名册列出8所成员学校，超出要求“不超过5所”；多出3所。');
  });

  it('takes an incomplete list for a floor', () => {
    const [small, large] = verdictOf([group(4, true), group(6, true)], { ...limit, hardness: 'hard' }).parts;
    expect(small).toMatchObject({
      kind: 'undetermined',
      reason: '名册（未列全）列出4所成员学校，只给出下限，可能符合也可能不符合要求“不超过5所”。',
    });
    expect(large?.kind).toBe('missed');
  });

  it('is one of each group’s size whichever of the indicators on sizes carries it', () => {
    for (const indicator of ['schools_per_group', 'oversize_group_count']) {
      const verdict = verdictOf([group(5), group(8)], { ...limit, indicator, hardness: 'hard' });
      expect(verdict).toMatchObject({ kind: 'missed', reason: '2个集团：1个已达标、1个未达标。' });
    }
  });

  it('has no data without a roster, and none for what is not counted group by group', () => {
    const noNumbers = { kind: 'no_data', reason: '我们没有各集团的数。', parts: [] };
    expect(verdictOf([])).toMatchObject(noNumbers);
    const core = target('1所', { ...limit, indicator: 'core_school_count', requirement: limit.requirement });
    expect(verdictOf([group(5)], core)).toMatchObject(noNumbers);
  });
});
