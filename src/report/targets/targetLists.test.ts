import { expect, it } from 'vitest';
import { handwrittenDocuments } from '../handwrittenDocuments.ts';
import { targetsByClause, targetsByPlace, targetsWithVerdict } from './targetLists.ts';

const bulletin = handwrittenDocuments();

it('puts targets under the clause that states them, its number first and once', () => {
  const clauses = targetsByClause(bulletin, bulletin.rows.targets);
  expect(clauses.map(({ heading, opensPolicy, targets }) => [heading, opensPolicy, targets.length])).toEqual([
    ['二 工作目标', true, 5],
    ['三（二） 重点建设紧密型教联体', false, 1],
  ]);
});

it('finds the targets that carry a verdict, by place', () => {
  const overdue = targetsWithVerdict(bulletin, 'overdue');
  expect(overdue).toHaveLength(4);
  expect(targetsByPlace(bulletin, overdue)).toMatchObject([
    {
      name: '恩施州',
      path: 'targets/place/enshi/',
      policies: ['恩施州实施方案'],
      targets: [{ word: '到期未公布' }, {}, {}, {}],
    },
  ]);
  expect(targetsByPlace(bulletin, targetsWithVerdict(bulletin, 'missed'))).toEqual([]);
});
