import { expect, it } from 'vitest';
import { comparableName, prefixesOf } from './comparableName.ts';

it('a place may stand before a school with or without its 县 or 市', () => {
  expect(prefixesOf('遂昌县')).toEqual(['遂昌县', '遂昌']);
  expect(prefixesOf('道县')).toEqual(['道县']);
  expect(prefixesOf('金洞管理区')).toEqual(['金洞管理区', '金洞']);
  expect(prefixesOf('山东省某市（来源隐去）')).toEqual(['山东省某市(来源隐去)']);
});

it('one school has one comparable name', () => {
  const prefixes = prefixesOf('遂昌县');
  const written = [
    '遂昌县实验小学（东街）',
    '遂昌实验小学(东街)',
    ' 实验小学（东街）',
    '遂昌县 实验小学（东 街）',
  ];
  expect(written.map((name) => comparableName(name, prefixes))).toEqual(Array(4).fill('实验小学(东街)'));
  expect(comparableName('第１小学', prefixes)).toBe('第1小学');
  expect(comparableName('遂昌县', prefixes)).toBe('遂昌县');
});
