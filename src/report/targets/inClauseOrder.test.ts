import { expect, it } from 'vitest';
import { handwrittenBulletin } from '../handwritten.ts';
import { inClauseOrder } from './inClauseOrder.ts';

it('puts a document’s targets in the order of its clauses, whatever the order of the table', () => {
  const target = { place: 'handan', indicator: 'group_count', requirement: '3个', phrase: '3个' };
  const bulletin = handwrittenBulletin({
    places: [{ place: 'handan', name: '邯郸市', level: 'prefecture' }],
    written: [{ id: 'p', clauses: { 一1: '', 一3: '', 二1: '' } }],
    targets: [
      { ...target, target: 'exchange', policy: 'p', clause: '二1' },
      { ...target, target: 'other', policy: 'q', clause: '一' },
      { ...target, target: 'tight', policy: 'p', clause: '一1' },
      { ...target, target: 'loose', policy: 'p', clause: '一1' },
    ],
  });
  const order = inClauseOrder(bulletin, bulletin.rows.targets).map((row) => row.target);
  expect(order).toEqual(['tight', 'loose', 'exchange', 'other']);
});
