import { expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { groupHistory } from './groupHistory.ts';
import { membershipView } from './membershipView.ts';

it('says of a member whose school closed when it closed, in its row and in the history of the group', () => {
  const bulletin = handwrittenBulletin({
    site: { as_of: '2024-12-31' },
    places: [{ place: 'a', name: '甲县', level: 'county' }],
    schools: [{ school: 's', name: '红星小学', place: 'a', stage: 'primary', closed: '2023-08-31' }],
    groups: [{ group: 'g', name: '东风教育集团', place: 'a', term: '教育集团' }],
    memberships: [{ group: 'g', school: 's', role: 'member', joined: '2020' }],
  });
  const [row, group] = [bulletin.rows.memberships[0], bulletin.rows.groups[0]];
  if (row === undefined || group === undefined) throw new Error('g');
  expect(membershipView(bulletin, row)).toMatchObject({
    dates: '2020年加入，学校2023年8月31日停办',
    isCurrent: false,
  });
  expect(groupHistory(bulletin, group).map(({ date, words }) => `${date}${words}`)).toEqual([
    '2020年红星小学加入',
    '2023年8月31日红星小学停办',
  ]);
  const left = membershipView(bulletin, { ...row, left: '2022' });
  expect(left.dates).toBe('2020年加入，2022年退出');
});
