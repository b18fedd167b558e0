import { describe, expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { yunxi } from '../yunxiForTests.ts';
import { placeNeeds, yearGaps } from './placeNeeds.ts';
import { placeTargets } from './placeTargets.ts';

const asked = { place: 'enshi', policy: 'p', clause: '二', phrase: '' };
const counties = [
  { place: 'enshi-city', name: '恩施市', level: 'county', parent: 'enshi' },
  { place: 'lichuan', name: '利川市', level: 'county', parent: 'enshi' },
];
const enshi = handwrittenBulletin({
  places: [{ place: 'enshi', name: '恩施州', level: 'prefecture' }, ...counties],
  targets: [
    { ...asked, target: 'a', indicator: 'school_coverage_rate', requirement: '30%以上', due: '2023-12-31' },
    { ...asked, target: 'b', indicator: 'school_coverage_rate', requirement: '60%以上', due: '2024-12-31' },
    {
      ...asked,
      target: 'c',
      indicator: 'demonstration_group_count',
      requirement: '至少3个',
      due: '2023-12-31',
      applies_to: 'each_child',
    },
    {
      ...asked,
      target: 'd',
      indicator: 'group_count',
      requirement: '办好集团',
      due: '2023',
      kind: 'qualitative',
    },
  ],
});

describe('what is missing to judge a place’s targets', () => {
  const needs = placeNeeds(enshi, 'enshi', placeTargets(enshi, 'enshi'));

  it('is named by indicator, with the targets that wait for it and what to publish', () => {
    expect(needs[0]).toMatchObject({
      title: '学校覆盖率',
      waiting: [
        { words: '2023年底30%以上（到期未公布）', path: 'targets/#a' },
        { words: '2024年底60%以上（到期未公布）', path: 'targets/#b' },
      ],
      publish: '公布2023年、2024年的学校覆盖率，并写明分母是什么。',
    });
    expect(needs[0]?.orCompute).toMatch(/^统计口径表里没有本地或上级的“学校覆盖率”一行/u);
  });

  it('is the number of the due date where that lies within a year', () => {
    const june = { ...asked, indicator: 'group_count', requirement: '至少3个', due: '2024-06-30' };
    const bulletin = handwrittenBulletin({
      places: [{ place: 'enshi', name: '恩施州', level: 'prefecture' }],
      targets: [
        { ...june, target: 'a' },
        { ...june, target: 'b', due: '2023' },
      ],
    });
    expect(placeNeeds(bulletin, 'enshi', placeTargets(bulletin, 'enshi'))[0]?.publish).toBe(
      '公布2023年、截至2024年6月30日的集团数。',
    );
  });

  it('is a number by the rules of the place that asks, where one by other rules was published', () => {
    const rate = { indicator: 'student_coverage_rate', clause: '一', phrase: '' };
    const counted = { indicator: 'student_coverage_rate', stages: 'primary' };
    const bulletin = handwrittenBulletin({
      site: { as_of: '2024-12-31' },
      places: [
        { place: 't', name: '顶市', level: 'prefecture' },
        { place: 'b', name: '乙县', level: 'county', parent: 't' },
      ],
      written: [
        { id: 'pt', places: ['t'] },
        { id: 'pb', places: ['b'] },
      ],
      schools: ['0', '1'].map((school) => ({ school, name: `${school}校`, place: 'b', stage: 'primary' })),
      groups: [{ group: 'g', name: '乙集团', place: 'b', term: '教育集团' }],
      memberships: [{ group: 'g', school: '0', role: 'lead' }],
      enrolments: [{ school: '0', year: '2023', students: '100' }],
      denominators: [
        { ...counted, place: 't', counting: 'institution', policy: 'pt' },
        { ...counted, place: 'b', counting: 'unit', policy: 'pb' },
      ],
      observations: [{ ...rate, observation: 'o', place: 'b', period: '2023', value: '88%', policy: 'pb' }],
      targets: [
        {
          ...rate,
          target: 'f',
          place: 't',
          requirement: '60%以上',
          due: '2023',
          applies_to: 'each_child',
          policy: 'pt',
        },
      ],
    });
    const [target] = placeTargets(bulletin, 'b');
    expect([target?.kind, target?.reason]).toEqual([
      'undetermined',
      '没有找到按顶市的口径公布或算出的数，不能判定；另有文件公布的2023年的数“88%”，口径不同，不拿来对照。',
    ]);
    expect(placeNeeds(bulletin, 'b', placeTargets(bulletin, 'b'))).toMatchObject([
      {
        title: '学生覆盖率',
        waiting: [{ words: '2023年底60%以上（无法判定）' }],
        publish: '公布2023年的学生覆盖率，分母照顶市的口径。',
        orCompute: '',
      },
    ]);
  });

  it('counts the places below that have nothing published, and leaves out what no number decides', () => {
    expect(needs[1]).toMatchObject({
      title: '示范性集团数',
      waiting: [{ words: '2023年底至少3个（2个没有公布）' }],
      publish: '逐个地方公布2023年的示范性集团数。',
    });
    expect(needs.length).toBe(2);
  });

  it('keeps the part that a target speaks of', () => {
    expect(placeNeeds(yunxi, 'yunxi', placeTargets(yunxi, 'yunxi'))).toEqual([
      {
        title: '学校覆盖率（城区）',
        waiting: [{ words: '2025年底全覆盖（到期未公布）', path: 'targets/#cover-centre' }],
        publish: '公布2025年城区的学校覆盖率，并写明分母是什么。',
        isChecked: false,
        orCompute: '',
      },
    ]);
  });
});

it('tells the years for which a number cannot be computed', () => {
  const school = { place: 'a', stage: 'primary' };
  const bulletin = handwrittenBulletin({
    site: { as_of: '2024-12-31' },
    places: [{ place: 'a', name: '甲县', level: 'county' }],
    schools: [
      { ...school, school: 's', name: '一小' },
      { ...school, school: 't', name: '二小' },
    ],
    groups: [{ group: 'g', name: '一小集团', place: 'a', term: '教育集团' }],
    memberships: [{ group: 'g', school: 's', role: 'lead' }],
    enrolments: [
      { school: 's', year: '2023', students: '900' },
      { school: 's', year: '2024', students: '950' },
      { school: 't', year: '2024', students: '100' },
    ],
    denominators: [
      { place: 'a', indicator: 'student_coverage_rate', stages: 'primary', counting: 'institution' },
    ],
  });
  expect(yearGaps(bulletin, 'a')).toEqual([
    {
      title: '学生覆盖率',
      reason: '2023年：2所学校里1所没有在校生数，不能计算（小学；校区、教学点并入所属学校计）。',
    },
  ]);
  expect(yearGaps(yunxi, 'yunxi')).toEqual([]);
});
