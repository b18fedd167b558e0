import { expect, it } from 'vitest';
import { readRequirement } from '../../domain/figure/readRequirement.ts';
import { leadingBounds, trailingBounds } from './boundWords.ts';
import { candidates } from './candidatesFixture.ts';

const asked = (text: string) => {
  const { targets, observations } = candidates(text);
  return [...targets, ...observations].map((row) => row['requirement'] ?? row['value']);
};

it.each(leadingBounds)('keeps %s before a number, whatever stands before it', (word) => {
  const printed = `${word}12个`;
  expect(readRequirement(printed).ok).toBe(true);
  for (const subject of ['集团数', '教育集团总数', '成员校', '全县组建教育集团'])
    expect(asked(`${subject}${printed}。`)).toEqual([printed]);
});

it.each(trailingBounds)('keeps %s behind a number', (word) => {
  expect(asked(`集团数12个${word}。`)).toEqual([`12个${word}`]);
  expect(asked(`集团数12个 ${word}，办好。`)).toEqual([`12个${word}`]);
});

it.each([
  ['集团平均学校数不超过6所。', '不超过6所'],
  ['覆盖率不应低于80%。', '不低于80%'],
  ['覆盖率不宜低于80%。', '不低于80%'],
  ['大班额比例不允许超过5%。', '不超过5%'],
  ['大班额比例不能超过5%。', '不能超过5%'],
  ['集团不超15个。', '不超15个'],
  ['成员校最多不超过7所。', '不超过7所'],
  ['大班额比例控制在5%内。', '控制在5%以内'],
  ['集团达到15个（含）以上。', '达到15个以上'],
  ['覆盖率80%～90%。', '80%～90%'],
  ['覆盖率为80%-90%。', '80%-90%'],
  ['集团不少于12个、不超过15个。', '不少于12个、不超过15个'],
  ['覆盖率达到 _80%_ 以上。', '达到80%以上'],
  ['覆盖率达到__90%__以上。', '达到90%以上'],
  ['成员学校6所以上。', '6所以上'],
  ['覆盖率`80%`以上。', '80%以上'],
])('reads the bound of %s', (text, requirement) => {
  expect(asked(text)).toEqual([requirement]);
});

it('does not give a number of a list without the bound that its neighbour has', () => {
  expect(asked('城区、农村覆盖率分别不低于100%、80%。')).toEqual(['不低于100%']);
  expect(asked('满意率分别达到95%、92%以上。')).toEqual(['92%以上']);
  expect(asked('2025年、2026年分别达到75%、80%。')).toEqual(['达到75%', '80%']);
});

it.each([
  ['集团不低于不少于三个。', '低于'],
  ['集团不得再超15个。', '不得再'],
  ['集团不可能超过15个。', '不'],
  ['覆盖率低于全市平均水平12个百分点。', '低于'],
  ['经费不足全年预算的12%。', '不足'],
  ['集团12个之多。', '之多'],
])('refuses a number whose bound may be cut off: %s', (text, words) => {
  const found = candidates(text);
  expect([...found.targets, ...found.observations]).toEqual([]);
  expect(found.refused[0]?.reason).toContain(words);
});
