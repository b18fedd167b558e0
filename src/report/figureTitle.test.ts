import { expect, it } from 'vitest';
import { figureView } from './figureView.ts';
import { handwrittenBulletin } from './handwritten.ts';
import { targetHeadline } from './targetTitle.ts';

const said = { period: '2018', policy: 'p', clause: '一', phrase: '' };
const bulletin = handwrittenBulletin({
  places: [{ place: 'a', name: '甲县', level: 'county' }],
  observations: [
    { ...said, observation: 'plain', place: 'a', indicator: 'group_count', value: '5个' },
    {
      ...said,
      observation: 'alliances',
      place: 'a',
      indicator: 'group_count',
      value: '5个',
      breakdown: 'term=教育联盟',
      called: '教育联盟数',
    },
    {
      ...said,
      observation: 'tight',
      place: 'a',
      indicator: 'group_count',
      value: '181个',
      breakdown: 'form=紧密型',
      scope: '各县（市、区）',
      called: '教育集团数',
    },
  ],
  targets: [
    {
      ...said,
      target: 'named',
      place: 'a',
      indicator: 'group_count',
      requirement: '至少3个',
      called: '示范性教联体数',
    },
    {
      ...said,
      target: 'words',
      place: 'a',
      indicator: 'school_coverage_rate',
      requirement: '逐步提高',
      called: '覆盖面',
    },
    { ...said, target: 'deed', place: 'a', indicator: 'deliverable', requirement: '制定考核细则' },
    { ...said, target: 'plain', place: 'a', indicator: 'group_count', requirement: '25个以上' },
  ],
});

it('calls a printed number what its document calls it, and does not name its part twice', () => {
  const views = bulletin.figuresOf('a').map((figure) => figureView(bulletin, figure));
  expect(views.map(({ title, part, indicatorTitle }) => [title, part, indicatorTitle]).slice(0, 3)).toEqual([
    ['集团数', '', '集团数'],
    ['教育联盟数', '', '集团数'],
    ['教育集团数', '紧密型，各县（市、区）', '集团数'],
  ]);
});

it('calls what is promised by the document’s own words, and leaves a deed as it is', () => {
  expect(bulletin.rows.targets.map((row) => targetHeadline(bulletin, row))).toEqual([
    '示范性教联体数：至少3个',
    '覆盖面：逐步提高',
    '制定考核细则',
    '集团数：25个以上',
  ]);
});
