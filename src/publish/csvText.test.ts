import { expect, it } from 'vitest';
import { csvPieces, csvText } from './csvText.ts';

it('quotes only cells that hold a comma, a quote or a line break, and doubles quotes', () => {
  expect(
    csvText(
      ['名称', 'note'],
      [
        ['甲,乙', '他说"好"'],
        ['-3', ''],
      ],
    ),
  ).toBe('\uFEFF名称,note\n"甲,乙","他说""好"""\n-3,\n');
});

it('is the same in pieces', () => {
  const rows = Array.from({ length: 2500 }, (_, index) => [String(index), '甲']);
  const pieces = [...csvPieces(['number', 'note'], rows)];
  expect(pieces).toHaveLength(3);
  expect(pieces.join('')).toBe(csvText(['number', 'note'], rows));
  expect(csvText(['number', 'note'], rows).split('\n')).toHaveLength(2502);
});
