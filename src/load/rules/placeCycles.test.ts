import { describe, expect, it } from 'vitest';
import { linesOf } from '../workspaceFixture.ts';

const places = (...rows: readonly string[]) =>
  linesOf({
    'data/places.csv': ['place,name,level,parent', ...rows].join('\n'),
    'content/policies/suichang-2019.mdx': null,
  });

describe('the places above a place', () => {
  it('may not lead back to it', () => {
    expect(
      places('a,甲市,prefecture,c', 'b,乙县,county,a', 'c,丙镇,township,b', 'd,丁镇,township,b'),
    ).toEqual([
      'data/places.csv:2:parent error place-cycle 上下级成了环：“甲市”的上级是“丙镇”的上级是“乙县”的上级是“甲市”；请改正其中一个的“上级地方”',
    ]);
  });

  it('may not be itself', () => {
    expect(places('a,甲市,prefecture,a')).toEqual([
      'data/places.csv:2:parent error place-cycle 上下级成了环：“甲市”的上级是“甲市”；请改正其中一个的“上级地方”',
    ]);
  });

  it('may be reached by many', () => {
    expect(places('a,甲市,prefecture,', 'b,乙县,county,a', 'c,丙县,county,a')).toEqual([]);
  });
});
