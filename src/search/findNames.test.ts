import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNames, isLongEnough } from './findNames.ts';
import type { NameRecord } from './NameRecord.ts';
import { nameIndex } from './nameIndex.ts';

function school(name: string, ...aliases: string[]): NameRecord {
  return { name, aliases, where: '青禾市', words: '小学', path: `places/qinghe/schools/#school-${name}` };
}

/** Names of a county, as many as are asked for, all different. */
function county(count: number): readonly NameRecord[] {
  return Array.from({ length: count }, (_, index) => school(`青禾县${index + 100}村小学`));
}

function reading(records: readonly NameRecord[]) {
  const files = nameIndex(records);
  const asked: string[] = [];
  const read = async (file: string): Promise<unknown> => {
    asked.push(file);
    return JSON.parse(files.get(file) ?? 'null');
  };
  return { asked, find: async (query: string) => findNames(query, read) };
}

async function namesFound(query: string, ...records: NameRecord[]): Promise<readonly string[]> {
  const { names } = await reading(records).find(query);
  return names.map(({ name }) => name);
}

describe('findNames', () => {
  it('finds a part of a name', async () => {
    expect(await namesFound('实验', school('遂昌实验小学'), school('遂昌中学'))).toEqual(['遂昌实验小学']);
  });

  it('finds 永州市第三中学 by 永州三中 and by 3中', async () => {
    const schools = [school('永州市第三中学'), school('永州市第四中学')];
    expect(await namesFound('永州三中', ...schools)).toEqual(['永州市第三中学']);
    expect(await namesFound('3中', ...schools)).toEqual(['永州市第三中学']);
  });

  it('takes a share for none, and 二区 beside another word for the whole of it', async () => {
    expect(await namesFound('3.6%', school('三区第三十六小学'), school('三区第十六小学'))).toEqual([]);
    const schools = [school('二区第一小学'), school('三区第二十一小学'), school('三区第一小学')];
    expect(await namesFound('二区　一小', ...schools)).toEqual(['二区第一小学']);
  });

  it('finds a former name and says which', async () => {
    const { names } = await reading([school('青禾中学', '红旗中学', '青中')]).find('红旗');
    expect(names.map(({ name, alias }) => [name, alias])).toEqual([['青禾中学', '红旗中学']]);
  });

  it('puts the very name before longer ones, and a beginning before a middle', async () => {
    expect(
      await namesFound('实验小学', school('东实验小学'), school('实验小学分校'), school('实验小学')),
    ).toEqual(['实验小学', '实验小学分校', '东实验小学']);
  });

  it('does not take one county for another, nor 第七 for 第十七', async () => {
    const schools = [
      school('一区第七小学'),
      school('十一县第七小学'),
      school('一区第十七小学'),
      school('一七小学'),
    ];
    expect(await namesFound('一区第七小学', ...schools)).toEqual(['一区第七小学', '一七小学']);
    expect(await namesFound('第七小学', ...schools)).toEqual(['一区第七小学', '十一县第七小学']);
  });

  it('finds what is written in the name though it cuts a number, last', async () => {
    expect(await namesFound('三中', school('十三中'), school('青禾三中'))).toEqual(['青禾三中', '十三中']);
  });

  it('asks for all that stands between spaces, in the name or in its places', async () => {
    const schools = [school('一区第七小学'), school('二区第七小学')];
    expect(await namesFound('第七小学 一区', ...schools)).toEqual(['一区第七小学']);
    expect(await namesFound('青禾 第七小学', ...schools)).toHaveLength(2);
    expect(await namesFound('白石 第七小学', ...schools)).toEqual([]);
  });

  it('finds a name behind that of its place, but not all names of a place by the place alone', async () => {
    const schools = [...county(900), school('实验小学')];
    expect(await namesFound('青禾实验小学', ...schools)).toEqual(['实验小学']);
    expect(await namesFound('青禾市', school('实验小学'))).toEqual([]);
  });

  it('asks for two characters', async () => {
    expect(isLongEnough('三')).toBe(false);
    expect(isLongEnough('第三')).toBe(false);
    expect(isLongEnough('三中')).toBe(true);
    expect(await namesFound('三', school('三中'))).toEqual([]);
  });

  it('tells where a name lies and its address', async () => {
    const { names } = await reading([school('遂昌中学')]).find('遂昌中学');
    expect(names[0]).toEqual({ ...school('遂昌中学'), alias: undefined });
  });

  it('reads only the blocks that may have the name', async () => {
    const { asked, find } = reading([...county(4000), school('云和县梧桐小学')]);
    const { names, more } = await find('梧桐小学');
    expect(names.map(({ name }) => name)).toEqual(['云和县梧桐小学']);
    expect(more).toBe(false);
    expect(asked.filter((file) => file.startsWith('block'))).toEqual(['block-20.json']);
  });

  it('stops after twelve blocks and says that there may be more', async () => {
    const { asked, find } = reading(county(4000));
    const { names, more } = await find('村小学');
    expect(names).toHaveLength(2400);
    expect(more).toBe(true);
    expect(asked.filter((file) => file.startsWith('block'))).toHaveLength(12);
  });

  it('reads no block when two of the characters never follow one another', async () => {
    const { asked, find } = reading(county(4000));
    expect(await find('学小村')).toEqual({ names: [], more: false });
    expect(asked.some((file) => file.startsWith('block'))).toBe(false);
  });

  it('finds every part of every name, however many there are', async () => {
    const character = fc.constantFrom(...'青禾一二三第东西县市小中学校（）1 2'.split(''));
    const name = fc.array(character, { minLength: 2, maxLength: 9 }).map((characters) => characters.join(''));
    await fc.assert(
      fc.asyncProperty(name, fc.nat(1200), fc.nat(8), fc.nat(8), async (wanted, others, from, length) => {
        const query = wanted.slice(from, from + length + 1);
        fc.pre(isLongEnough(query));
        // A cut within `第三` or `12` leaves half a word, which is not a part of the name as it is read.
        fc.pre(/^[^\d一二三]*$/u.test(query));
        const { find } = reading([...county(others), school(wanted)]);
        const { names } = await find(query);
        expect(names.map((found) => found.name)).toContain(wanted);
      }),
      { numRuns: 60 },
    );
  });
});
