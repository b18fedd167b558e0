import { expect, it } from 'vitest';
import { handwrittenBulletin } from '../report/handwritten.ts';
import { transcribedFrom } from './transcribedFrom.ts';

const said = { policy: 'suichang-2019', clause: '三（一）' };
const group = (id: string, place: string, more: Readonly<Record<string, string>> = {}) => ({
  group: id,
  name: id,
  place,
  term: '教育集团',
  ...more,
});

it('names the documents that are the only witness of groups, for their place and those above it', () => {
  const { rows } = handwrittenBulletin({
    places: [
      { place: 'city', name: '某市', level: 'prefecture' },
      { place: 'suichang', name: '遂昌县', level: 'county', parent: 'city' },
      { place: 'other', name: '另一县', level: 'county', parent: 'city' },
    ],
    groups: [
      group('a', 'suichang', said),
      group('b', 'suichang', { ...said, clause: '三（二）' }),
      group('c', 'other', { ...said, established: '2020-09' }),
      group('d', 'other'),
    ],
  });
  const found = transcribedFrom(rows);
  const copied = [{ policy: 'suichang-2019', clauses: ['三（一）', '三（二）'] }];
  expect(found('suichang')).toEqual(copied);
  expect(found('city')).toEqual(copied);
  expect(found('other')).toEqual([]);
});

it('leaves a target of that document without evidence: 五个教育集团 is a plan, and its list no proof', () => {
  const bulletin = handwrittenBulletin({
    places: [{ place: 'suichang', name: '遂昌县', level: 'county' }],
    schools: [{ school: 's', name: '甲校', place: 'suichang', stage: 'primary' }],
    groups: [group('a', 'suichang', said)],
    memberships: [{ group: 'a', school: 's', role: 'member' }],
    targets: [
      {
        target: 't',
        place: 'suichang',
        indicator: 'group_count',
        requirement: '一个',
        phrase: '组建一个教育集团',
        ...said,
      },
    ],
  });
  expect(bulletin.verdicts.get('t')).toMatchObject({
    kind: 'no_data',
    reason: '我们没有找到公布的数；名册里的集团抄自提出要求的同一份文件，不能证明已经做到。',
  });
});
