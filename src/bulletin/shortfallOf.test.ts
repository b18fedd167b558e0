import { expect, it } from 'vitest';
import { handwrittenBulletin } from '../report/handwritten.ts';

const school = (number: number) => ({
  school: `s${number}`,
  name: `第${number}小学`,
  place: 'county',
  stage: 'primary',
});
const member = (number: number) => ({ group: 'g', school: `s${number}`, role: 'member', joined: '2023' });
const numbers = [1, 2, 3, 4, 5, 6, 7];

function reason(
  requirement: string,
  inGroups: number,
  listing = 'complete',
  counting = 'institution',
): string | undefined {
  const bulletin = handwrittenBulletin({
    places: [{ place: 'county', name: '云溪县', level: 'county' }],
    schools: numbers.map(school),
    groups: [
      { group: 'g', name: '一小集团', place: 'county', term: '教育集团', established: '2023', listing },
    ],
    memberships: numbers.slice(0, inGroups).map(member),
    denominators: [{ place: 'county', indicator: 'school_coverage_rate', stages: 'primary', counting }],
    targets: [
      {
        target: 't',
        place: 'county',
        indicator: 'school_coverage_rate',
        requirement,
        policy: 'p',
        clause: '一',
        phrase: '',
        due: '2025',
      },
    ],
  });
  return bulletin.verdicts.get('t')?.reason;
}

it('says how many schools are missing: 60% of 7 schools is 4.2, so 5 are needed and 3 are there', () => {
  expect(reason('60%以上', 3)).toBe(
    '2025年的计算数是“42.9%”（3 ÷ 7 = 42.9%），没有达到要求“60%以上”；还差2所学校（17.1个百分点）。',
  );
});

it('says how many there are too many: 30% of 7 is 2.1', () => {
  expect(reason('不超过30%', 3)).toBe(
    '2025年的计算数是“42.9%”（3 ÷ 7 = 42.9%），超出要求“不超过30%”；比上限多1所学校，高12.9个百分点。',
  );
});

it('says nothing of schools where the list of members is not complete', () => {
  expect(reason('不超过30%', 3, 'open')).not.toContain('所学校');
});

it('speaks of 办学单位 where campuses count one by one', () => {
  expect(reason('60%以上', 3, 'complete', 'unit')).toContain('还差2个办学单位（17.1个百分点）');
});
