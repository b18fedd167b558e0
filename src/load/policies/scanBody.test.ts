import { describe, expect, it } from 'vitest';
import { ProblemList } from '../ProblemList.ts';
import { scanBody } from './scanBody.ts';

function scan(body: string, bodyLine = 0) {
  const problems = new ProblemList();
  const found = scanBody(body, 'enshi-2023', 'content/policies/enshi-2023.mdx', bodyLine, problems);
  return { ...found, lines: problems.all.map(({ row, code, message }) => `${row} ${code} ${message}`) };
}

describe('the clauses of a policy', () => {
  it('are found with path, anchor, title, depth and line', () => {
    const { clauses, lines } = scan(
      '<Clause path="引言">\n\n为什么定这个方案。\n\n</Clause>\n\n<Clause path="三">\n\n## 三、主要形式 ##\n</Clause>\n<Clause\n  path=\'三、(二)1.\'\n>\n\n#### 1. 融合型教联体\n\n</Clause>',
      10,
    );
    expect(lines).toEqual([]);
    expect(clauses).toEqual([
      { policy: 'enshi-2023', path: '引言', anchor: 'clause-preamble', title: '', depth: 1, line: 11 },
      { policy: 'enshi-2023', path: '三', anchor: 'clause-3', title: '三、主要形式', depth: 1, line: 17 },
      {
        policy: 'enshi-2023',
        path: '三（二）1',
        anchor: 'clause-3-2-1',
        title: '1. 融合型教联体',
        depth: 3,
        line: 21,
      },
    ]);
  });

  it('have titles without the escapes that keep their text exact', () => {
    const { clauses } = scan('<Clause path="一">\n\n## 一、\\*\\*重点\\_\n\n</Clause>');
    expect(clauses[0]?.title).toBe('一、**重点_');
  });

  it('are not looked for in code and comments', () => {
    const { clauses, printedFigures } = scan(
      '```mdx\n<Clause path="一">\n```\n`<Fig id="a" />` {/* <Fig id="b" /> */}\n~~~\n```\n<Clause path="二">\n~~~\n<Clause path="三">\n</Clause>',
    );
    expect(clauses.map(({ path, line }) => [path, line])).toEqual([['三', 9]]);
    expect(printedFigures).toEqual([]);
  });

  it('are not looked for in escaped text, which an imported document may hold', () => {
    const { clauses, printedFigures, lines } = scan(
      '<Clause path="一">\n\n\\<Clause path="一"\\>和\\\\\\<Fig\\>\n\n</Clause>\n\\\\<Clause path="二">',
    );
    expect([clauses.map(({ path }) => path), printedFigures, lines]).toEqual([['一', '二'], [], []]);
  });

  it('must have a path, and one of their own', () => {
    const { lines } = scan(
      '<Clause>\n</Clause>\n<Clause path="一">\n</Clause>\n<Clause path="一、">\n</Clause>',
    );
    expect(lines).toEqual([
      '1 clause-without-path <Clause> 没有写条款编号；请写成 <Clause path="三（二）1">',
      '5 duplicate-clause 条款“一”与第 3 行的“一”重复；同一条款只能有一处，请改正编号',
    ]);
  });
});

describe('the figures that a policy prints', () => {
  it('are found with their lines', () => {
    const { printedFigures } = scan(
      '全市有 <Fig id="handan-2018-groups-total" /> 集团，\n其中 <Fig id=\'x\'/>。',
    );
    expect(printedFigures).toEqual([
      { id: 'handan-2018-groups-total', line: 1 },
      { id: 'x', line: 2 },
    ]);
  });

  it('must be named', () => {
    expect(scan('文字\n<Fig />').lines).toEqual([
      '2 figure-without-id <Fig> 没有写明是哪个数据；请写成 <Fig id="数据编码" />',
    ]);
  });
});
