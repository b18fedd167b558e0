import { expect, it } from 'vitest';
import { csvText } from './csvText.ts';

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
