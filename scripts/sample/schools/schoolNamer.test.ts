import { expect, it } from 'vitest';
import { schoolNamer } from './schoolNamer.ts';

it('numbers schools in the county seat, and names the others after towns and villages', () => {
  const namer = schoolNamer('星笛一区');
  expect(namer.school('primary', 'urban', 0)).toBe('星笛一区第一小学');
  expect(namer.school('primary', 'urban', 3)).toBe('星笛一区第二小学');
  expect(namer.school('primary', 'town', 0)).toBe('星笛一区东溪镇中心小学');
  expect(namer.school('primary', 'town', 0)).toBe('星笛一区东溪镇第二小学');
  expect(namer.school('primary', 'rural', 0)).toBe('星笛一区东溪镇小坡小学');
  expect(namer.teachingPoint(0)).toBe('星笛一区东溪镇长沟教学点');
  expect(namer.school('junior', 'rural', 1)).toBe('星笛一区西桥镇初级中学');
});

it('gives no name twice', () => {
  const namer = schoolNamer('星笛一区');
  const names = Array.from({ length: 260 }, () => namer.school('primary', 'rural', 2));
  names.push(...Array.from({ length: 260 }, () => namer.teachingPoint(2)));
  expect(new Set(names).size).toBe(520);
});
