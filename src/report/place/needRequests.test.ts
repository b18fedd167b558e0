import { expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { placeNeeds } from './placeNeeds.ts';
import { placeTargets } from './placeTargets.ts';

const counties = [
  { place: 'enshi-city', name: '恩施市', level: 'county', parent: 'enshi' },
  { place: 'lichuan', name: '利川市', level: 'county', parent: 'enshi' },
];
const rate = {
  indicator: 'school_coverage_rate',
  place: 'enshi',
  policy: 'p',
  clause: '二',
  phrase: '',
  due: '2024-12-31',
};
const everyCounty = { ...rate, target: 'e', requirement: '60%以上', applies_to: 'each_child' };
const printed = { indicator: 'school_coverage_rate', policy: 'p', clause: '二', phrase: '' };
/** Two numbers of one time. */
const contradictory = (place: string) =>
  ['58%', '62%'].map((value) => ({
    ...printed,
    observation: value.slice(0, 2),
    place,
    period: '2024',
    value,
  }));
const city = { place: 'enshi', name: '恩施州', level: 'prefecture' };

it('what is missing is asked of the place and of each place below in two requests', () => {
  const own = { ...rate, target: 'o', requirement: '65%以上' };
  const bulletin = handwrittenBulletin({ places: [city, ...counties], targets: [own, everyCounty] });
  expect(placeNeeds(bulletin, 'enshi', placeTargets(bulletin, 'enshi'))).toMatchObject([
    {
      waiting: [{ words: '2024年底65%以上（到期未公布）' }],
      publish: '公布2024年的学校覆盖率，并写明分母是什么。',
    },
    {
      waiting: [{ words: '2024年底60%以上（2个没有公布）' }],
      publish: '逐个地方公布2024年的学校覆盖率，并写明分母是什么。',
    },
  ]);
});

it('what is missing is the number of the end of the year where one of another day of it is known', () => {
  const bulletin = handwrittenBulletin({
    places: [city],
    targets: [{ ...rate, target: 'o', requirement: '60%以上' }],
    observations: [
      { ...printed, observation: 'a', place: 'enshi', period: '2024', value: '58%', as_of: '2024-09-30' },
    ],
  });
  expect(placeNeeds(bulletin, 'enshi', placeTargets(bulletin, 'enshi'))[0]?.publish).toBe(
    '公布截至2024年底的学校覆盖率，并写明分母是什么。',
  );
});

it('what is missing is the correction of one of two numbers that contradict each other', () => {
  const bulletin = handwrittenBulletin({
    places: [city],
    targets: [{ ...rate, target: 'o', requirement: '60%以上' }],
    observations: contradictory('enshi'),
  });
  expect(placeNeeds(bulletin, 'enshi', placeTargets(bulletin, 'enshi'))).toMatchObject([
    {
      waiting: [{ words: '2024年底60%以上（无法判定）' }],
      publish: '核对互不一致的数，更正不对的一个。',
      orCompute: '',
    },
  ]);
});

it('what is missing is also the rules of the place above, where only the place below has said by which it counts', () => {
  const bulletin = handwrittenBulletin({
    site: { as_of: '2024-12-31' },
    places: [city, ...counties],
    targets: [everyCounty],
    schools: ['1', '2'].map((id) => ({
      school: id,
      name: `第${id}小学`,
      place: 'lichuan',
      stage: 'primary',
    })),
    groups: [{ group: 'g', name: '利川集团', place: 'lichuan', term: '教育集团' }],
    memberships: [{ group: 'g', school: '1', role: 'lead' }],
    denominators: [{ ...printed, place: 'lichuan', stages: 'primary', counting: 'institution' }],
  });
  expect(placeNeeds(bulletin, 'lichuan', placeTargets(bulletin, 'lichuan'))).toMatchObject([
    {
      publish: '公布2024年的学校覆盖率，并写明分母是什么。',
      orCompute: '统计口径表里没有恩施州的“学校覆盖率”一行，这项要求按什么口径算没有定。',
    },
  ]);
  expect(placeNeeds(bulletin, 'enshi', placeTargets(bulletin, 'enshi'))[0]?.waiting[0]?.words).toBe(
    '2024年底60%以上（1个没有公布、1个无法判定）',
  );
});

it('what is missing is that correction too, where a document and the roster contradict each other: the checks show both', () => {
  const school = { place: 'enshi', stage: 'primary' };
  const bulletin = handwrittenBulletin({
    site: { as_of: '2024-12-31' },
    places: [city],
    targets: [{ ...rate, target: 'o', requirement: '60%以上' }],
    schools: ['1', '2'].map((id) => ({ ...school, school: id, name: `第${id}小学` })),
    groups: [{ group: 'g', name: '州集团', place: 'enshi', term: '教育集团' }],
    memberships: [{ group: 'g', school: '1', role: 'lead' }],
    denominators: [{ ...printed, place: 'enshi', stages: 'primary', counting: 'institution' }],
    observations: [{ ...printed, observation: 'a', place: 'enshi', period: '2024', value: '62%' }],
  });
  expect(placeNeeds(bulletin, 'enshi', placeTargets(bulletin, 'enshi'))).toMatchObject([
    { publish: '核对互不一致的数，更正不对的一个。', isChecked: true },
  ]);
});

it('what is missing for a limit on each group is each group’s number of schools, and not an average', () => {
  const { due, ...standing } = rate;
  const limit = { ...standing, target: 's', indicator: 'schools_per_group', requirement: '不超过5所' };
  const bulletin = handwrittenBulletin({
    places: [city],
    targets: [{ ...limit, applies_to: 'each_group', due_basis: 'standing' }],
  });
  expect(placeNeeds(bulletin, 'enshi', placeTargets(bulletin, 'enshi'))).toMatchObject([
    { title: '单个集团成员学校数', publish: '逐个集团公布单个集团成员学校数。' },
  ]);
});

it('names the places below whose numbers contradict each other, beside what is to be published', () => {
  const bulletin = handwrittenBulletin({
    places: [city, ...counties],
    targets: [everyCounty],
    observations: contradictory('lichuan'),
  });
  expect(placeNeeds(bulletin, 'enshi', placeTargets(bulletin, 'enshi'))).toMatchObject([
    {
      waiting: [{ words: '2024年底60%以上（1个没有公布、1个无法判定）' }],
      publish: '逐个地方公布2024年的学校覆盖率，并写明分母是什么；并核对利川市互不一致的数，更正不对的一个。',
    },
  ]);
});
