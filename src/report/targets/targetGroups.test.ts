import { expect, it } from 'vitest';
import { handwrittenDocuments } from '../handwrittenDocuments.ts';
import { targetView } from '../targetView.ts';
import { targetGroups } from './targetGroups.ts';

it('puts targets with the same verdict together, in the order of the closed list', () => {
  const bulletin = handwrittenDocuments();
  const groups = targetGroups(bulletin.rows.targets.map((row) => targetView(bulletin, row)));
  expect(groups.map(({ kind, targets }) => [kind, targets.length])).toEqual([
    ['no_data', 1],
    ['overdue', 4],
    ['not_judged', 1],
  ]);
});
