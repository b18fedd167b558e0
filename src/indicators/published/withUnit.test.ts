import { expect, it } from 'vitest';
import { withUnit } from './withUnit.ts';

const bare = (text: string) => ({ text, unit: undefined });

it('puts the unit in where the document left it to the context', () => {
  expect(withUnit(bare('1,878'), '所')).toBe('1,878所');
  expect(withUnit(bare('1878'), '所', '涵盖中小学1878所')).toBe('1878所');
  expect(withUnit({ text: '9县', unit: '个' }, '个', '9县和2个管理区')).toBe('9县');
});

it('leaves a number alone that the document joins to another word', () => {
  expect(withUnit(bare('五'), '项', '考核评价”五统一的管理模式')).toBe('五');
  expect(withUnit(bare('六'), '个', '网络电视教学等六大中心')).toBe('六');
});
