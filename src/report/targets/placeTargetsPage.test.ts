import { expect, it } from 'vitest';
import { handwrittenDocuments } from '../handwrittenDocuments.ts';
import { boundPlaces } from './boundPlaces.ts';
import { placeTargetsPage } from './placeTargetsPage.ts';

it('tells a place’s targets clause by clause, with their tally and ladders', () => {
  const bulletin = handwrittenDocuments();
  const [bound, ...others] = boundPlaces(bulletin);
  if (bound === undefined) throw new Error('没有地方');
  expect(others).toEqual([]);
  const page = placeTargetsPage(bulletin, bound);
  expect(page.tally).toBe('从文件里摘出对恩施州的目标和要求6项：无数据1项、到期未公布4项、不作判定1项。');
  expect(page.ladders).toHaveLength(1);
  expect(page.clauses).toHaveLength(2);
});
