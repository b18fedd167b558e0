import { expect, it } from 'vitest';
import { linesOf } from '../workspaceFixture.ts';

it('warns once of the enrolments of a year after the site’s day', () => {
  const filed = (...rows: readonly string[]) =>
    linesOf({
      'data/schools.csv': 'school,name,place,stage\na,实验小学,suichang,primary\nb,育才小学,suichang,primary',
      'data/enrolments.csv': ['school,year,students', ...rows].join('\n'),
    });
  expect(filed('a,2025,900', 'a,2026,950', 'b,2025,800', 'b,2026,820')).toEqual([
    'data/enrolments.csv:3:year warning enrolment-ahead 2026 年的在校生有 2 行，公报只截至 2025-12-31，这些行不会计入；请核对年份，或改 content/site.yaml 的 as_of',
  ]);
  expect(filed('a,2025,900', 'b,2025,800')).toEqual([]);
});
