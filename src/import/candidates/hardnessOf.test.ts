import { expect, it } from 'vitest';
import { candidates } from './candidatesFixture.ts';

const hardness = (text: string) => candidates(text).targets.map((row) => row['hardness']);

it.each([
  ['力争到2026年集团达到10个，覆盖率达到65%。', ['soft', 'soft']],
  ['力争到2026年覆盖率达到80%，到2027年达到90%。', ['soft', 'soft']],
  ['力争满意度达到95%，确保不低于93%。', ['soft', 'hard']],
  ['建成县级集团3个，力争建成市级集团1个。', ['hard', 'soft']],
  ['成员校以3至5所为宜。', ['soft']],
  ['通过三年努力，大班额比例降到1%以下。', ['hard']],
  ['力争集团达到10个；到2026年，达到12个。', ['soft', 'hard']],
])('lets 力争 reach over %s until a hard word comes', (text, expected) => {
  expect(hardness(text)).toEqual(expected);
});

it('says where 力争 reached over another number, and leaves 逐步 with a firm end to the person', () => {
  expect(candidates('力争集团达到10个，覆盖率达到65%。').targets[1]?.['note']).toContain('力争');
  const [row] = candidates('逐步压减松散型集团，年底松散型集团不超过3个。').targets;
  expect(row?.['hardness']).toBe('');
  expect(row?.['note']).toContain('硬性还是软性请核实');
});
