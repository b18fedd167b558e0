import { expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { yunxi } from '../yunxiForTests.ts';
import { type IndicatorPage, indicatorPage } from './indicatorPage.ts';

function page(id: string, bulletin = yunxi): IndicatorPage {
  const indicator = bulletin.indicators.get(id);
  if (indicator === undefined) throw new Error(id);
  return indicatorPage(bulletin, indicator);
}

it('draws side by side what the roster yields, 口径相同 where there is one to be alike in, and nothing derived', () => {
  expect(page('school_coverage_rate').multiples?.title).toBe('云溪市下辖各地的学校覆盖率，口径相同的');
  expect(page('group_count').multiples?.title).toBe('云溪市下辖各地的集团数');
  const count = { indicator: 'group_count', policy: 'p', clause: '一', phrase: '' };
  const bulletin = handwrittenBulletin({
    places: [
      { place: 't', name: '顶市', level: 'prefecture' },
      { place: 'a', name: '甲县', level: 'county', parent: 't' },
      { place: 'b', name: '乙县', level: 'county', parent: 't' },
    ],
    observations: ['a', 'b'].flatMap((place) =>
      ['2022', '2023', '2024'].map((period) => ({
        ...count,
        observation: place + period,
        place,
        period,
        value: `${Number(period) - 2000}个`,
      })),
    ),
  });
  const growth = page('group_count_growth_rate', bulletin);
  expect(growth.multiples).toBeUndefined();
  expect(growth.caution).toBe('各地的叫法、范围和时间不一样，这里不排名，也不相加。');
  expect(growth.lines[0]?.computed?.period).toBe('2024年比2023年');
});

it('tells counts by a definition of their own apart, and draws them with none', () => {
  const counties = ['a', 'b', 'c'];
  const bulletin = handwrittenBulletin({
    site: { as_of: '2024-12-31' },
    places: [
      { place: 't', name: '顶市', level: 'prefecture' },
      ...counties.map((place) => ({ place, name: `${place}县`, level: 'county', parent: 't' })),
    ],
    schools: counties.map((place) => ({ school: place, name: `${place}校`, place, stage: 'primary' })),
    groups: counties.map((place) => ({
      group: place,
      name: `${place}集团`,
      place,
      term: '教育集团',
      established: '2022',
    })),
    memberships: counties.map((place) => ({ group: place, school: place, role: 'lead' })),
    denominators: [
      {
        place: 'c',
        indicator: 'schools_in_groups',
        stages: 'primary',
        counting: 'unit',
        terms: '教育集团',
      },
    ],
  });
  const { lines, caution, multiples } = page('schools_in_groups', bulletin);
  expect(lines.map(({ counting }) => counting)).toEqual([
    '照上面的定义',
    '照上面的定义',
    '照上面的定义',
    '上面写明的口径',
  ]);
  expect(caution).toBe('口径不同：下面的数计法不一样，不能放在一起比高低。');
  expect(multiples?.title).toBe('顶市下辖各地的集团内学校数，口径相同的');
  expect(multiples?.panels.map(({ name }) => name)).toEqual(['a县', 'b县']);
});
