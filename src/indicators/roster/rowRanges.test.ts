import { expect, it } from 'vitest';
import { rowRanges } from './rowRanges.ts';

const at = (file: string, ...rows: readonly number[]) =>
  rows.map((row) => ({ file: `data/${file}.csv`, row }));

it('joins runs of rows and names tables in order', () => {
  const rows = [...at('schools', 3, 4, 5), ...at('memberships', 17, 2, 3, 4, 3)];
  expect(rowRanges(rows)).toBe('memberships:2-4,17;schools:3-5');
});

it('names the file of a table that is kept in several', () => {
  expect(rowRanges([...at('schools/2022', 2), ...at('schools/2023', 2)])).toBe(
    'schools/2022:2;schools/2023:2',
  );
});

it('is empty for no rows', () => {
  expect(rowRanges([])).toBe('');
});
