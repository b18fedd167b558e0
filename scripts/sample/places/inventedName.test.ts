import { expect, it } from 'vitest';
import { inventedName } from './inventedName.ts';

it('begins with 星笛, xg-xingdi', () => {
  expect(inventedName(0)).toEqual({ stem: '星笛', id: 'xg-xingdi' });
});

it('gives 456 different stems and 456 different ids', () => {
  const names = Array.from({ length: 456 }, (_, number) => inventedName(number));
  expect(new Set(names.map(({ stem }) => stem)).size).toBe(456);
  expect(new Set(names.map(({ id }) => id)).size).toBe(456);
  expect(names.every(({ id }) => /^xg-[a-z]+$/u.test(id))).toBe(true);
});
