import { expect, it } from 'vitest';
import { distanceWithin } from './distanceWithin.ts';
import { nameIndex } from './nameIndex.ts';
import { nearestNames } from './nearestNames.ts';

const names = Array.from({ length: 3000 }, (_, index) => `青禾县${index + 100}村小学`);
const files = nameIndex(
  [...names, '云和县梧桐小学', '云和县梧桐中心小学'].map((name) => ({
    name,
    aliases: [],
    where: '云和县',
    words: '',
    path: '',
  })),
);

async function near(query: string) {
  const asked: string[] = [];
  const found = await nearestNames(query, async (file) => {
    asked.push(file);
    return JSON.parse(files.get(file) ?? 'null');
  });
  return {
    names: found.map(({ name }) => name),
    blocks: asked.filter((file) => file.startsWith('block')).length,
  };
}

it('counts the characters that make a query a part of a text', () => {
  expect(distanceWithin('弟七小学', '青禾七小学', 1)).toBe(1);
  expect(distanceWithin('七小学校', '青禾七小学', 1)).toBe(1);
  expect(distanceWithin('梧桐中学', '梧桐小学', 1)).toBe(1);
  expect(distanceWithin('小学', '青禾小学', 1)).toBe(0);
  expect(distanceWithin('实验中学', '青禾小学', 1)).toBe(Number.POSITIVE_INFINITY);
});

it('finds a name with one character wrong, reading twelve blocks at the most', async () => {
  const { names: found, blocks } = await near('云和吾桐小学');
  expect(found).toEqual(['云和县梧桐小学']);
  expect(blocks).toBeLessThanOrEqual(12);
});

it('has nothing to suggest for words unlike any name', async () => {
  expect((await near('没有这所学堂')).names).toEqual([]);
  expect((await near('小雪')).names).toEqual([]);
});
