import { expect, it } from 'vitest';
import { readRequirement } from '../domain/figure/readRequirement.ts';
import { formatRequirement } from './formatRequirement.ts';

it.each([
  ['60%以上', '不低于60%'],
  ['全覆盖', '不低于100%'],
  ['超过40%', '超过40%'],
  ['不超过5%', '不超过5%'],
  ['不到5%', '不足5%'],
  ['15%', '等于15%'],
  ['10-20%', '介于10%—20%'],
  ['约15%', '约15%'],
])('puts the requirement %s as %s', (printed, text) => {
  const requirement = readRequirement(printed);
  expect(requirement.ok && formatRequirement(requirement, '%')).toBe(text);
});
