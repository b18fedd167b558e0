import { describe, expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { yunxi } from '../yunxiForTests.ts';
import { homePage } from './homePage.ts';
import { placeRegions } from './placeRegions.ts';
import { quotableNumbers } from './quotableNumbers.ts';

const words = (found: ReturnType<typeof quotableNumbers>) =>
  found.map(({ place, label, figure, bound }) => [place, label, figure.text, bound]);

describe('the home page', () => {
  it('leads with the numbers of the one place that it is about', () => {
    expect(words(homePage(yunxi, []).quotes)).toEqual([
      ['云溪市', '学校覆盖率', '71.4%以上', '只有下限'],
      ['云溪市', '集团数', '3个', ''],
      ['云溪市', '集团内学校数', '5所以上', '只有下限'],
    ]);
  });

  it('counts every target once, though places below are judged one by one', () => {
    const { heading, sentence, strip, standing } = homePage(yunxi, []);
    expect(heading).toBe('集团化办学，云溪市办到哪一步');
    expect(sentence).toBe(
      '从文件里摘出对云溪市的目标和要求7项：已达标3项、无法判定1项、未到期1项、到期未公布2项。各县市那几行，是上级对每个县市的要求，已经数在里面，不再相加。',
    );
    expect(strip?.rows).toEqual([
      { name: '云溪市', counts: { met: 3, not_due: 1, overdue: 2, undetermined: 1 } },
      { name: '东县', counts: { met: 1 } },
      { name: '西县', counts: { met: 1 } },
      { name: '南县', counts: { met: 1 } },
    ]);
    expect(standing[1]).toEqual({ name: '东县', path: 'places/dong/#targets' });
  });

  it('leads on to all places where there are more levels than it shows', () => {
    expect(homePage(yunxi, []).hasDeeperPlaces).toBe(false);
  });

  it('names the newest release, if there is one', () => {
    expect(homePage(yunxi, ['2024', '2025', '2023']).release).toBe('2025');
    expect(homePage(yunxi, []).release).toBeUndefined();
  });

  it('says which place’s document has most of the targets, where there are several places', () => {
    const target = (id: string, place: string) => ({
      target: id,
      place,
      indicator: 'group_count',
      requirement: '5个以上',
      policy: place,
      clause: '一',
      phrase: '5个以上',
    });
    const places = ['甲市', '乙市'].map((name) => ({ place: name, name, level: 'prefecture' }));
    const written = ['甲市', '乙市'].map((id) => ({ id, clauses: { 一: '' } }));
    const uneven = [target('a', '甲市'), target('b', '甲市'), target('c', '乙市')];
    const sentenceOf = (targets: typeof uneven) =>
      homePage(handwrittenBulletin({ places, written, targets }), []).sentence;
    expect(sentenceOf(uneven)).toContain('其中2项出自甲市的一份文件。');
    expect(sentenceOf(uneven.slice(1))).not.toContain('其中');
  });

  it('promises nothing where no document does', () => {
    const home = homePage(
      handwrittenBulletin({ places: [{ place: 'a', name: '甲县', level: 'county' }] }),
      [],
    );
    expect(home).toMatchObject({ quotes: [], strip: undefined, sentence: '', standing: [] });
  });
});

describe('numbers to quote', () => {
  const said = { indicator: 'group_count', period: '2018', policy: 'p', clause: '一', phrase: '' };
  const several = handwrittenBulletin({
    places: [
      { place: 'yongzhou', name: '永州市', level: 'prefecture' },
      { place: 'dongan', name: '东安县', level: 'county', parent: 'yongzhou' },
      { place: 'handan', name: '邯郸市', level: 'prefecture' },
    ],
    observations: [
      { ...said, observation: 'a', place: 'dongan', value: '13个' },
      { ...said, observation: 'b', place: 'handan', value: '437个' },
      { ...said, observation: 'c', place: 'handan', indicator: 'schools_in_groups', value: '1878所' },
      { ...said, observation: 'd', place: 'handan', indicator: 'school_coverage_rate', value: '60%以上' },
    ],
  });

  it('are two of each of several places, and those of places below where a place has none; a city before a county', () => {
    const tops = several.rows.places.filter(({ parent }) => parent === undefined);
    expect(words(quotableNumbers(several, tops))).toEqual([
      ['邯郸市', '学校覆盖率', '60%以上', '只有下限'],
      ['邯郸市', '集团数', '437个', ''],
      ['东安县', '集团数', '13个', ''],
    ]);
  });

  it('stand before what a draft says where they are from a document or a reply, whatever the level', () => {
    const of = (place: string, policy: string) => ({
      ...said,
      observation: place,
      place,
      policy,
      value: '9个',
    });
    const bulletin = handwrittenBulletin({
      places: [
        { place: 'a', name: '甲市', level: 'prefecture' },
        { place: 'b', name: '乙县', level: 'county' },
      ],
      written: [
        { id: 'draft', source_kind: 'drafting_note', clauses: { 一: '一' } },
        { id: 'reply', source_kind: 'reply', clauses: { 一: '一' } },
      ],
      observations: [of('a', 'draft'), of('b', 'reply')],
    });
    expect(words(quotableNumbers(bulletin, bulletin.rows.places)).map(([place]) => place)).toEqual([
      '乙县',
      '甲市',
    ]);
  });
});

it('shows a second level of places where there is one', () => {
  const bulletin = handwrittenBulletin({
    places: [
      { place: 'p', name: '甲省', level: 'province' },
      { place: 'c', name: '乙市', level: 'prefecture', parent: 'p' },
      { place: 'x', name: '丙县', level: 'county', parent: 'c' },
    ],
  });
  expect(
    placeRegions(bulletin).map(({ place, branches }) => [
      place.name,
      branches.map((branch) => [branch.place.name, branch.children.map(({ name }) => name)]),
    ]),
  ).toEqual([['甲省', [['乙市', ['丙县']]]]]);
  expect(placeRegions(yunxi)).toEqual([]);
});
