import { describe, expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { yunxi } from '../yunxiForTests.ts';
import { comparePage } from './comparePage.ts';

describe('whether numbers may be compared', () => {
  const place = (id: string, name: string) => ({ place: id, name, level: 'county' });
  const figure = (id: string, indicator: string, value: string) => ({
    observation: `${id}-${indicator}`,
    place: id,
    indicator,
    period: '2024',
    value,
    policy: 'p',
    clause: '一',
    phrase: value,
  });
  const word = (id: string, term: string) => ({
    term,
    dimension: 'kind',
    place: id,
    definition: '',
    policy: 'p',
    clause: '一',
  });
  const compared = (given: Parameters<typeof handwrittenBulletin>[0]) =>
    comparePage(handwrittenBulletin({ places: [place('a', '甲县'), place('b', '乙县')], ...given }))
      .indicators[0]?.comparability;
  const rates = [figure('a', 'school_coverage_rate', '60%'), figure('b', 'school_coverage_rate', '70%')];
  const counts = [figure('a', 'group_count', '3个'), figure('b', 'group_count', '4个')];

  const of = (denominator: string, row: (typeof rates)[number]) => ({ ...row, denominator });
  const [rateA, rateB] = rates as [(typeof rates)[number], (typeof rates)[number]];
  const [countA, countB] = counts as [(typeof counts)[number], (typeof counts)[number]];

  it('rates: where the rows shown are of the same denominator', () => {
    const observations = [of('义务教育学校', rateA), of('义务教育学校', rateB)];
    expect(compared({ observations })).toEqual({ word: '口径相同', why: '分母都是义务教育学校。' });
  });

  it('rates: not where the denominators differ', () => {
    const observations = [of('师生', rateA), of('中小学教师及初中以上学生', rateB)];
    expect(compared({ observations })).toEqual({
      word: '口径不同',
      why: '甲县的分母是师生；乙县的分母是中小学教师及初中以上学生。',
    });
  });

  it('rates: a denominator that a target states is not denied', () => {
    const target = { ...rateB, target: 't', requirement: '80%以上', denominator: '义务教育学校' };
    expect(compared({ observations: [rateA], targets: [target] })).toEqual({
      word: '口径不明',
      why: '乙县的分母是义务教育学校；甲县：没有查到分母是什么，不能直接比较。',
    });
  });

  it('rates: computed ones by the denominator that the place declares', () => {
    const rate = comparePage(yunxi).indicators.find(({ id }) => id === 'school_coverage_rate');
    expect(rate?.comparability).toEqual({
      word: '口径不同',
      why: '东县、西县的分母是小学、初中，校区、教学点并入所属学校计；南县的分母是小学、初中，校区、教学点单独计。',
    });
    expect(rate?.definition).not.toBe('');
  });

  it('counts of groups: by the words of the rows that are shown, not by all that the vocabulary holds', () => {
    const vocabulary = [word('a', '教育集团'), word('a', '市直教育集团'), word('b', '教联体')];
    const observations = [
      { ...countA, called: '教育集团数' },
      { ...countB, phrase: '建成4个教联体' },
    ];
    expect(compared({ observations, vocabulary })).toEqual({
      word: '口径不同',
      why: '甲县数的是教育集团；乙县数的是教联体。',
    });
    expect(compared({ observations: counts, vocabulary })?.why).toBe(
      '甲县、乙县：没有查到数的是哪些组织，不能直接比较。',
    );
  });

  it('counts of groups: one word of two documents is not taken for one thing', () => {
    const observations = counts.map((row) => ({ ...row, called: '教育集团数' }));
    const vocabulary = [word('a', '教育集团'), word('b', '教育集团')];
    expect(compared({ observations, vocabulary })?.word).toBe('口径不明');
    const third = { ...countA, observation: 'c', place: 'c', called: '教联体数' };
    const all = comparePage(
      handwrittenBulletin({
        places: [place('a', '甲县'), place('b', '乙县'), place('c', '丙县')],
        observations: [...observations, third],
        vocabulary: [{ ...word('a', '教育集团'), not_same_as: 'b:教育集团' }, word('b', '教育集团')],
      }),
    );
    expect(all.indicators[0]?.comparability.why).toBe(
      '甲县、乙县数的是教育集团；丙县数的是教联体；同一个词在各份文件里所指也不一样，见用语。',
    );
    const apart = [{ ...word('a', '教育集团'), not_same_as: 'b:教育集团' }, word('b', '教育集团')];
    expect(compared({ observations, vocabulary: apart })).toEqual({
      word: '口径不同',
      why: '都叫教育集团，各份文件所指不是一回事，见用语。',
    });
  });

  it('computed counts: the same where all places count by one rule', () => {
    const school = (at: string) => ({ school: at, name: `${at}小学`, place: at, stage: 'primary' });
    const roster = {
      observations: [],
      schools: [school('a'), school('b')],
      groups: ['a', 'b'].map((id) => ({ group: id, name: `${id}集团`, place: id, term: '教育集团' })),
      memberships: ['a', 'b'].map((id) => ({ group: id, school: id, role: 'lead' })),
    };
    const found = (given: object) =>
      comparePage(
        handwrittenBulletin({ places: [place('a', '甲县'), place('b', '乙县')], ...roster, ...given }),
      ).indicators.find(({ id }) => id === 'schools_per_group')?.comparability;
    expect(found({})).toEqual({
      word: '口径相同',
      why: '都由名册按同一规则计算：全部学段，校区、教学点并入所属学校计。',
    });
    const declared = { place: 'a', indicator: 'schools_in_groups', stages: 'primary', counting: 'unit' };
    expect(found({ denominators: [declared] })?.word).toBe('口径不同');
  });

  it('a promise without a number is a promise', () => {
    const source = { indicator: 'school_coverage_rate', policy: 'p', clause: '三', phrase: '' };
    const targets = [
      { ...source, target: 'a', place: 'a', requirement: '80%以上' },
      { ...source, target: 'b', place: 'b', requirement: '逐步提高', kind: 'qualitative', called: '覆盖面' },
    ];
    const places = [place('a', '甲县'), place('b', '乙县')];
    const [rate] = comparePage(handwrittenBulletin({ places, targets })).indicators;
    expect(rate?.places[1]?.promises).toMatchObject([
      { requirement: '覆盖面：逐步提高', kind: 'not_judged' },
    ]);
    expect(rate?.definition).toBe('');
  });

  it('of what is derived from documents is not asked for a denominator, and is unknown', () => {
    const observations = ['a', 'b'].flatMap((id) => [
      { ...figure(id, 'group_count', '4个'), observation: `${id}3`, period: '2023' },
      { ...figure(id, 'group_count', '5个'), observation: `${id}4`, period: '2024' },
    ]);
    const { indicators } = comparePage(
      handwrittenBulletin({ places: [place('a', '甲县'), place('b', '乙县')], observations }),
    );
    expect(indicators.find(({ id }) => id === 'group_count_growth_rate')?.comparability).toEqual({
      word: '口径不明',
      why: '由各份文件公布的数推算，叫法、范围和比的时间各照文件，不能直接比较。',
    });
  });

  it('is unknown where the documents count in their own way', () => {
    const indicators = [
      { indicator: 'centre_count', title: '中心数', unit: '个', definition: '中心的个数。' },
    ];
    const observations = [figure('a', 'centre_count', '6个'), figure('b', 'centre_count', '5个')];
    expect(compared({ observations, indicators })?.word).toBe('口径不明');
  });
});
