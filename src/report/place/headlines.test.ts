import { describe, expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { yunxi } from '../yunxiForTests.ts';
import { headlines } from './headlines.ts';

const reply = { place: 'handan', policy: 'handan-2018', clause: '一1', phrase: '' };
/** 邯郸市's reply of 2018, 一1. */
const handan = handwrittenBulletin({
  places: [{ place: 'handan', name: '邯郸市', level: 'prefecture' }],
  observations: [
    {
      ...reply,
      observation: 'urban',
      indicator: 'group_count',
      period: '2018',
      value: '7个',
      scope: '主城区',
    },
    { ...reply, observation: 'before', indicator: 'group_count', period: '2017', value: '206个' },
    { ...reply, observation: 'now', indicator: 'group_count', period: '2018', value: '437个' },
    {
      ...reply,
      observation: 'coverage',
      indicator: 'school_coverage_rate',
      period: '2018',
      value: '60%以上',
    },
  ],
});

const shown = (given: ReturnType<typeof headlines>) =>
  given.map(({ label, figure, change, bound }) => [label, figure?.text ?? '', change, bound]);

describe('the numbers that a place leads with', () => {
  it('are the latest of the whole place, with the change on the year and what kind of bound they are', () => {
    expect(shown(headlines(handan, handan.figuresOf('handan'), new Map()))).toEqual([
      ['学校覆盖率', '60%以上', '', '只有下限'],
      ['集团数', '437个', '比上年增加231个，增长112.1%', ''],
    ]);
  });

  it('say that nothing was published where something was promised', () => {
    const promised = new Map([
      ['school_coverage_rate', '学校覆盖率'],
      ['student_coverage_rate', '学生覆盖率'],
    ]);
    expect(shown(headlines(handan, handan.figuresOf('handan'), promised)).at(-1)).toEqual([
      '学生覆盖率',
      '',
      '',
      '',
    ]);
    expect(headlines(handan, [], new Map())).toEqual([]);
  });

  it('are computed before published, and compared with numbers of their own kind only', () => {
    expect(shown(headlines(yunxi, yunxi.figuresOf('yunxi'), new Map()))[0]).toEqual([
      '学校覆盖率',
      '71.4%以上',
      '比上年至少提高14.2个百分点',
      '只有下限',
    ]);
  });

  it('are of a part where documents speak of a part only: 新田县 has 5 alliances and over 40 schools in them', () => {
    const note = {
      place: 'xintian',
      policy: 'yongzhou-2018',
      clause: '一2',
      phrase: '',
      breakdown: 'term=教育联盟',
    };
    const xintian = handwrittenBulletin({
      places: [{ place: 'xintian', name: '新田县', level: 'county' }],
      observations: [
        { ...note, observation: 'a', indicator: 'group_count', period: '2018', value: '5个' },
        { ...note, observation: 'b', indicator: 'schools_in_groups', period: '2018', value: '40余所' },
      ],
    });
    expect(shown(headlines(xintian, xintian.figuresOf('xintian'), new Map()))).toEqual([
      ['集团数（教育联盟）', '5个', '', ''],
      ['集团内学校数（教育联盟）', '40余所', '', '只有下限'],
    ]);
  });

  it('follow the part of which documents give several years, in the document’s own words', () => {
    const limited = { ...reply, indicator: 'group_count', scope: '各县（市、区）', called: '教育集团数' };
    const counties = handwrittenBulletin({
      places: [{ place: 'handan', name: '邯郸市', level: 'prefecture' }],
      observations: [
        { ...limited, observation: 'urban', period: '2018', value: '7个', scope: '主城区', called: '集团数' },
        { ...limited, observation: 'before', period: '2017', value: '206个' },
        { ...limited, observation: 'now', period: '2018', value: '437个' },
      ],
    });
    expect(shown(headlines(counties, counties.figuresOf('handan'), new Map()))).toEqual([
      ['教育集团数（各县〔市、区〕）', '437个', '比上年增加231个，增长112.1%', ''],
    ]);
  });

  it('say which kinds of group a count adds up: 遂昌县 has 3 groups, an alliance and an entrusted pair', () => {
    const group = (id: string, term: string) => ({
      group: id,
      name: id,
      place: 'suichang',
      term,
      policy: 'suichang-2019',
      clause: '三',
    });
    const suichang = handwrittenBulletin({
      places: [{ place: 'suichang', name: '遂昌县', level: 'county' }],
      schools: [{ school: 's', name: '甲校', place: 'suichang', stage: 'primary' }],
      groups: [
        group('a', '教育集团'),
        group('b', '教育集团'),
        group('c', '教育集团'),
        group('d', '教育联盟'),
        group('e', '托管'),
      ],
      memberships: [{ group: 'a', school: 's', role: 'member' }],
      vocabulary: ['教育集团', '教育联盟', '托管'].map((term) => ({
        term,
        dimension: 'kind',
        place: 'suichang',
        definition: '',
        policy: 'suichang-2019',
        clause: '三',
      })),
    });
    const count = headlines(suichang, suichang.figuresOf('suichang'), new Map()).find(
      ({ indicator }) => indicator === 'group_count',
    );
    expect([count?.figure?.text, count?.kinds]).toEqual(['5个', '教育集团3个、教育联盟1个、托管1个']);
    expect(count?.caution).toBe('名册抄自文件，和文件同源，不能证明文件已经落实');
  });

  it('are of the day that a document states, and compared with its like: no half year is a year', () => {
    const stated = { as_of_basis: 'stated' };
    const count = { ...reply, indicator: 'group_count' };
    const june = { ...count, observation: 'june', period: '2018', as_of: '2018-06-30', ...stated };
    const before = { ...count, observation: 'before', period: '2017', value: '367个' };
    const given = (...observations: Parameters<typeof handwrittenBulletin>[0]['observations'] & object) =>
      handwrittenBulletin({
        places: [{ place: 'handan', name: '邯郸市', level: 'prefecture' }],
        observations,
      });
    const half = given(before, { ...june, value: '400个' });
    const [first] = headlines(half, half.figuresOf('handan'), new Map());
    expect([first?.figure?.period, first?.change]).toEqual(['截至2018年6月30日', '']);
    const junes = given(
      before,
      { ...june, value: '400个' },
      { ...june, observation: 'earlier', period: '2017', as_of: '2017-06-30', value: '350个' },
    );
    expect(headlines(junes, junes.figuresOf('handan'), new Map())[0]?.change).toBe(
      '比上年同期增加50个，增长14.3%',
    );
    const later = given({ ...count, observation: 'year', period: '2018', value: '410个' }, before, {
      ...june,
      value: '400个',
    });
    expect(headlines(later, later.figuresOf('handan'), new Map())[0]?.change).toBe(
      '比上年增加43个，增长11.7%',
    );
  });

  it('name the year compared with where it is not the last', () => {
    const later = handwrittenBulletin({
      places: [{ place: 'handan', name: '邯郸市', level: 'prefecture' }],
      observations: [
        { ...reply, observation: 'before', indicator: 'group_count', period: '2015', value: '206个' },
        { ...reply, observation: 'now', indicator: 'group_count', period: '2018', value: '437个' },
      ],
    });
    expect(headlines(later, later.figuresOf('handan'), new Map())[0]?.change).toBe(
      '比2015年增加231个，增长112.1%',
    );
  });
});
