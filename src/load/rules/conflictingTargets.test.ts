import { describe, expect, it } from 'vitest';
import { linesOf } from '../workspaceFixture.ts';

const header =
  'target,place,indicator,requirement,policy,clause,phrase,unit,scope,applies_to,due,due_basis,note';

function targets(...rows: readonly string[]): readonly string[] {
  return linesOf({ 'data/targets.csv': [header, ...rows, ''].join('\n') });
}

const row = (id: string, asked: string, due: string, scope = '', clause = '三') =>
  `${id},suichang,group_count,${asked},suichang-2019,${clause},组建${asked}集团,个,${scope},place,${due},${due === '' ? 'none' : 'stated'},`;

describe('two requirements of one thing', () => {
  it('that cannot both be met are warned of at the second', () => {
    expect(targets(row('a', '12个', '2020'), row('b', '5个', '2020'))).toEqual([
      expect.stringMatching(
        /^data\/targets\.csv:3:requirement warning values-conflict “suichang”的“group_count”（到期 2020），第 2 行要求“12个”，这里要求“5个”/u,
      ),
    ]);
  });

  it('go together as a ladder, a floor and a ceiling, parts, or of other clauses without a day', () => {
    expect(
      targets(
        row('a', '12个', '2020'),
        row('b', '15个', '2021'),
        row('c', '5个', '2020', '紧密型'),
        row('d', '不少于3个', '2022'),
        row('e', '不超过8个', '2022'),
        row('f', '3个', ''),
        row('g', '4个', '', '', '三（一）'),
      ),
    ).toEqual([]);
  });
});
