import { describe, expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { yunxi } from '../yunxiForTests.ts';
import { indicatorList } from './indicatorList.ts';
import { type IndicatorPage, indicatorPage } from './indicatorPage.ts';

function page(id: string, bulletin = yunxi): IndicatorPage {
  const indicator = bulletin.indicators.get(id);
  if (indicator === undefined) throw new Error(id);
  return indicatorPage(bulletin, indicator);
}

describe('the page of an indicator', () => {
  it('names each way of counting and who counts so', () => {
    expect(
      page('school_coverage_rate').definitions.map(({ name, words, places, note }) => [
        name,
        words,
        places,
        note,
      ]),
    ).toEqual([
      ['口径一', '小学、初中；校区、教学点并入所属学校计', '云溪市、东县、西县', ''],
      ['口径二', '小学、初中；校区、教学点单独计', '南县', '校区单独计'],
    ]);
  });

  it('puts every place in a line, computed and published apart, with 口径不同 where it is so', () => {
    const { lines, caution, columns } = page('school_coverage_rate');
    expect(
      lines.map(({ name, depth, computed, published, counting }) => [
        name,
        depth,
        computed?.text,
        published.map(({ text }) => text).join(),
        counting,
      ]),
    ).toEqual([
      ['云溪市', 0, '71.4%以上', '90%以上', '口径一'],
      ['东县', 1, '100%', '', '口径一'],
      ['西县', 1, '50%', '', '口径一'],
      ['南县', 1, '50%以上', '', '口径二'],
    ]);
    expect(caution).toBe('口径不同：下面的数分母算法不一样，或者文件没有写，不能放在一起比高低。');
    expect(columns).toEqual({ computed: true, published: true, counting: true });
  });

  it('draws on one scale only places that count alike', () => {
    expect(page('school_coverage_rate').multiples?.panels.map(({ name }) => name)).toEqual(['东县', '西县']);
    expect(page('group_count').multiples?.panels.map(({ name }) => name)).toEqual(['东县', '西县', '南县']);
    expect(page('platform_count').multiples).toBeUndefined();
  });

  it('lists the targets that it measures, with whom they bind', () => {
    const { targets } = page('school_coverage_rate');
    expect(targets.isFolded).toBe(false);
    expect(targets.places.map(({ name, path }) => [name, path])).toEqual([
      ['云溪市', 'targets/place/yunxi/'],
    ]);
    expect(targets.places[0]?.lines.map(({ words, aside, kind }) => [words, aside, kind])).toEqual([
      ['50%以上', '2024年底', 'met'],
      ['60%以上', '2025年底', 'met'],
      ['80%以上', '2026年底', 'not_due'],
      ['50%以上', '所辖每个地方；2025年底', 'met'],
      ['全覆盖', '城区；2025年底', 'overdue'],
    ]);
    expect(targets.places[0]?.lines[0]?.path).toMatch(/^targets\/#/u);
    expect(targets.strip.rows).toEqual([{ name: '云溪市', counts: { met: 3, not_due: 1, overdue: 1 } }]);
  });

  it('puts the whole before its parts and names the place above where that has no line', () => {
    const said = { indicator: 'group_count', policy: 'p', clause: '一', phrase: '' };
    const bulletin = handwrittenBulletin({
      places: [
        { place: 'yongzhou', name: '永州市', level: 'prefecture' },
        { place: 'dongan', name: '东安县', level: 'county', parent: 'yongzhou' },
        { place: 'handan', name: '邯郸市', level: 'prefecture' },
      ],
      observations: [
        { ...said, observation: 'a', place: 'dongan', period: '2018', value: '13个' },
        { ...said, observation: 'b', place: 'handan', period: '2018', value: '7个', scope: '主城区' },
        { ...said, observation: 'c', place: 'handan', period: '2017', value: '206个' },
        { ...said, observation: 'd', place: 'handan', period: '2018', value: '437个' },
      ],
    });
    const { lines, caution } = page('group_count', bulletin);
    expect(
      lines.map(({ name, depth, published }) => [name, depth, published.map(({ text }) => text)]),
    ).toEqual([
      ['永州市东安县', 0, ['13个']],
      ['邯郸市', 0, ['437个', '206个', '7个']],
    ]);
    expect(caution).toBe('各地的叫法、范围和时间不一样，这里不排名，也不相加。');
  });

  it('lists what is derived of parts alone, and keeps the scope and the doubt about the time', () => {
    const said = { indicator: 'group_count', place: 'handan', policy: 'p', clause: '一', phrase: '' };
    const when = { scope: '各县（市、区）', as_of: '2018-07-26', as_of_basis: 'inferred' } as const;
    const bulletin = handwrittenBulletin({
      places: [{ place: 'handan', name: '邯郸市', level: 'prefecture' }],
      observations: [
        { ...said, ...when, as_of: '2017', observation: 'a', period: '2017', value: '206个' },
        { ...said, ...when, observation: 'b', period: '2018', value: '437个' },
        { ...said, ...when, observation: 'c', period: '2018', value: '181个', breakdown: 'form=紧密型' },
      ],
    });
    const shares = page('group_form_share', bulletin);
    expect(shares.columns.computed).toBe(true);
    expect(
      shares.lines.map(({ parts }) => parts.map(({ text, period, part }) => [text, period, part])),
    ).toEqual([[['41.4%', '2018年（时点推定）', '紧密型，各县（市、区）']]]);
    const [increase] = page('group_count_increase', bulletin).lines;
    expect(increase).toMatchObject({
      computed: { text: '231个', period: '2018年比2017年（时点推定）', part: '各县（市、区）' },
      parts: [],
    });
  });

  it('says that the size of groups is counted group by group', () => {
    expect(page('group_size').origin).toBe('有名册时逐个集团计算，不另出全地方的数。');
  });

  it('says of an indicator without figures just that', () => {
    expect(page('deliverable')).toMatchObject({
      origin: '只见于文件，本站不计算。',
      lines: [],
      caution: '',
      definitions: [],
      targets: { count: 1 },
    });
  });
});

it('lists every indicator by origin, with how much it is used', () => {
  const groups = indicatorList(yunxi);
  expect(groups.map(({ title, indicators }) => [title, indicators.length])).toEqual([
    ['由名册计算的', 8],
    ['由公布的数推算的', 3],
    ['只见于文件的', 3],
  ]);
  expect(groups[0]?.indicators.find(({ id }) => id === 'school_coverage_rate')?.use).toBe(
    '文件印出1个数，衡量5项目标',
  );
  expect(groups[2]?.indicators.map(({ use }) => use)).toEqual([
    '衡量1项目标',
    '衡量1项目标',
    '文件印出1个数',
  ]);
});
