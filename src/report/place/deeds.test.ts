import { expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { deedsOf } from './deeds.ts';
import { placeTargets } from './placeTargets.ts';

const asked = { place: 'a', indicator: 'deliverable', policy: 'p', clause: '二', phrase: '' };
const bulletin = handwrittenBulletin({
  places: [
    { place: 'a', name: '某州', level: 'prefecture' },
    { place: 'b', name: '乙县', level: 'county', parent: 'a' },
  ],
  targets: [
    {
      ...asked,
      target: 'plan',
      requirement: '制定方案',
      due: '2022',
      kind: 'binary',
      applies_to: 'each_child',
    },
    { ...asked, target: 'fund', requirement: '设立专项资金', kind: 'binary' },
    {
      ...asked,
      target: 'first',
      requirement: '优先安排',
      kind: 'rule',
      due_basis: 'standing',
      hardness: 'soft',
      soft_word: '原则上',
    },
    { ...asked, target: 'gap', requirement: '差距缩小', kind: 'qualitative', applies_to: 'each_child' },
    { ...asked, target: 'hidden', requirement: '基本协调', kind: 'qualitative', due_basis: 'redacted' },
  ],
});

it('says of each target without a number, in groups, what would settle it', () => {
  const deeds = deedsOf(placeTargets(bulletin, 'a'));
  expect(deeds.map(({ title, count, tally }) => [title, count, tally])).toEqual([
    ['事项', 2, '无数据1项、到期未公布1项'],
    ['规则和禁止', 1, '无数据1项'],
    ['定性目标', 1, '不作判定1项'],
    ['年份来源隐去的要求', 1, '不作判定1项'],
  ]);
  expect(deeds[0]?.publish).toBe('逐项公布是否完成、哪一天完成、凭哪份文件');
  expect(deeds[1]?.verdicts).toEqual([
    { kind: 'no_data', lines: [{ words: '优先安排（原则上）', aside: '长期有效', path: 'targets/#first' }] },
  ]);
});

it('lists in a place below each of those that bind it, those that are not judged included', () => {
  const deeds = deedsOf(placeTargets(bulletin, 'b'));
  expect(deeds.map(({ title, verdicts }) => [title, verdicts.flatMap(({ lines }) => lines)])).toEqual([
    ['事项', [{ words: '制定方案', aside: '2022年底', path: 'targets/#plan' }]],
    ['定性目标', [{ words: '差距缩小', aside: '未写期限', path: 'targets/#gap' }]],
  ]);
});
