import { describe, expect, it } from 'vitest';
import { figuresCsv } from '../publish/figuresCsv.ts';
import { handwrittenBulletin } from '../report/handwritten.ts';
import { figureHome } from './figureHome.ts';

const school = (code: string, place: string, stage = 'primary') => ({
  school: code,
  name: code,
  place,
  stage,
});
const promised = { policy: 'p', clause: '一', phrase: '' };

/** A city whose county 甲县 counts junior schools as well; two of its three schools were in a group until August 2024. */
const bulletin = handwrittenBulletin({
  site: { as_of: '2024-12-31' },
  written: [{ id: 'p', clauses: { 一: '一、目标' } }],
  places: [
    { place: 'city', name: '云溪市', level: 'prefecture' },
    { place: 'a', name: '甲县', level: 'county', parent: 'city' },
  ],
  schools: [school('a1', 'a'), school('a2', 'a'), school('a3', 'a', 'junior')],
  groups: [
    { group: 'g', name: '甲集团', place: 'a', term: '教育集团', established: '2023' },
    { group: 'h', name: '乙集团', place: 'a', term: '教联体', established: '2023', ended: '2024-08' },
  ],
  memberships: [
    { group: 'g', school: 'a1', role: 'lead', joined: '2023' },
    { group: 'h', school: 'a2', role: 'lead', joined: '2023' },
  ],
  denominators: [
    { place: 'city', indicator: 'school_coverage_rate', stages: 'primary', counting: 'institution' },
    { place: 'a', indicator: 'school_coverage_rate', stages: 'primary;junior', counting: 'institution' },
  ],
  observations: [
    {
      observation: 'june',
      place: 'a',
      indicator: 'group_count',
      period: '2024',
      value: '2个',
      as_of: '2024-06-30',
      ...promised,
    },
    {
      observation: 'term',
      place: 'a',
      indicator: 'group_count',
      period: '2024',
      value: '1个',
      breakdown: 'term=教联体',
      as_of: '2024-06-30',
      ...promised,
    },
  ],
  targets: [
    {
      target: 'mid',
      place: 'a',
      indicator: 'schools_in_groups',
      requirement: '至少2所',
      due: '2024-06-30',
      ...promised,
    },
    {
      target: 'each',
      place: 'city',
      indicator: 'school_coverage_rate',
      requirement: '50%以上',
      applies_to: 'each_child',
      due: '2024',
      ...promised,
    },
  ],
});

describe('what targets and claims ask of the roster beside the ends of years', () => {
  it('is told for the day: 2 groups and 2 schools in June, 1 of each in December', () => {
    expect(bulletin.verdicts.get('mid')).toMatchObject({
      kind: 'met',
      reason: '截至2024年6月30日的计算数是“2所”，达到要求“至少2所”。',
    });
    const claims = bulletin.reconciliations.map(({ check, agrees, computed }) => [check, agrees, computed]);
    expect(claims).toContainEqual([
      'claim.june',
      true,
      '2个（2 = 教育集团1 + 教联体1〔截至2024年6月30日〕）',
    ]);
    expect(claims).toContainEqual(['claim.term', true, '1个（教联体1个〔截至2024年6月30日〕）']);
  });

  it('is told by the rules of the place that sets the target: 1 of 2 primary schools, not 1 of 3', () => {
    const [part] = bulletin.verdicts.get('each')?.parts ?? [];
    expect(part).toMatchObject({
      kind: 'met',
      reason: '2024年的计算数是“50%”（1 ÷ 2 = 50%）（按云溪市的口径），达到要求“50%以上”。',
    });
    expect(bulletin.figure('school_coverage_rate.a.2024')?.text).toBe('33.3%');
  });

  it('can be cited: it has an id, an address and a row of figures.csv, and is no figure of the place’s years', () => {
    const ids = bulletin.citedOf('a').map(({ id }) => id);
    expect(ids.toSorted()).toEqual([
      'group_count.a.2024-06-30',
      'group_count.a.2024-06-30.term=教联体',
      'school_coverage_rate.a.2024.by-city',
      'schools_in_groups.a.2024-06-30',
    ]);
    const file = [...figuresCsv(bulletin)].join('');
    for (const id of ids) {
      const figure = bulletin.figure(id);
      expect(figure && figureHome(bulletin, figure)).toBe(`places/a/figures/#figure-${id}`);
      expect(file).toContain(id);
      expect(bulletin.figuresOf('a').map((other) => other.id)).not.toContain(id);
    }
  });
});
