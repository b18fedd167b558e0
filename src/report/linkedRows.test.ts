import { expect, it } from 'vitest';
import { handwrittenBulletin } from './handwritten.ts';
import { linkedRows } from './linkedRows.ts';

const said = { place: 'suichang', indicator: 'group_count', policy: 'p', clause: '一', phrase: '' };
const suichang = handwrittenBulletin({
  places: [{ place: 'suichang', name: '遂昌县', level: 'county' }],
  schools: [{ school: 's', name: '一小', place: 'suichang', stage: 'primary' }],
  groups: [
    { group: 'g', name: '一小集团', place: 'suichang', term: '教育集团' },
    { group: 'h', name: '二小集团', place: 'suichang', term: '教育集团' },
  ],
  memberships: [{ group: 'g', school: 's', role: 'lead' }],
  observations: [
    { ...said, observation: 'a', period: '2018', value: '3个' },
    { ...said, observation: 'b', period: '2019', value: '5个' },
  ],
});

it('leads from the rows of a computed figure to the groups, the schools and the rows of observations', () => {
  expect(linkedRows(suichang, 'groups:2-3;memberships:2;schools:2;observations:2-3')).toEqual([
    {
      words: '集团表第2—3行',
      links: [
        { words: '一小集团', path: 'groups/g/' },
        { words: '二小集团', path: 'groups/h/' },
      ],
    },
    { words: '集团成员表第2行', links: [{ words: '一小集团', path: 'groups/g/' }] },
    { words: '学校表第2行', links: [{ words: '一小', path: 'places/suichang/schools/#school-s' }] },
    {
      words: '文件数据表',
      links: [
        { words: '第2行', path: 'data/observations/#a' },
        { words: '第3行', path: 'data/observations/#b' },
      ],
    },
  ]);
});

it('leaves a long list, and rows without a page, in words', () => {
  expect(linkedRows(suichang, 'groups:2-22;enrolments:2')).toEqual([
    { words: '集团表第2—22行', links: [] },
    { words: '在校生表第2行', links: [] },
  ]);
  expect(linkedRows(suichang, '')).toEqual([]);
});
