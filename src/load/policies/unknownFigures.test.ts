import { expect, it } from 'vitest';
import { unknownFigures } from './unknownFigures.ts';

it('a figure that a policy prints must exist; the nearest is named', () => {
  const file = 'content/policies/handan-2018.mdx';
  const printedFigures = [
    { id: 'handan-2018-groups-total', line: 12 },
    { id: 'handan-2018-group-total', line: 14 },
    { id: 'qqq', line: 15 },
  ];
  const policies = [{ id: 'handan-2018', title: '答复', file, clauses: [], printedFigures }];
  expect(unknownFigures(policies, new Set(['handan-2018-groups-total']))).toEqual([
    {
      file,
      row: 14,
      column: 'Fig',
      level: 'error',
      code: 'unknown-figure',
      message:
        '<Fig id="handan-2018-group-total" /> 所指的数据查不到；最接近的是“handan-2018-groups-total”；请改正编码',
    },
    {
      file,
      row: 15,
      column: 'Fig',
      level: 'error',
      code: 'unknown-figure',
      message: '<Fig id="qqq" /> 所指的数据查不到；请改正编码',
    },
  ]);
});
