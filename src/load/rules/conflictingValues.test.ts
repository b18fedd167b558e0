import { describe, expect, it } from 'vitest';
import { linesOf } from '../workspaceFixture.ts';

const header =
  'observation,place,indicator,period,value,policy,clause,phrase,unit,breakdown,as_of,as_of_basis,scope,note';

function observations(...rows: readonly string[]): readonly string[] {
  return linesOf({ 'data/observations.csv': [header, ...rows, ''].join('\n') });
}

const row = (id: string, value: string, rest = ',,,,') =>
  `${id},suichang,group_count,2018,${value},suichang-2019,三,组建集团${value},个${rest},`;

describe('two values of one thing', () => {
  it('are warned of at the second, and the first is named', () => {
    expect(observations(row('a', '7个'), row('b', '181个'))).toEqual([
      'data/observations.csv:3:value warning values-conflict “suichang”的“group_count”（期间 2018），第 2 行是“7个”，这里是“181个”，而地方、期间、分组、范围都一样；请看是不是别的地方的数，或是总数的一部分（填分组）、一定范围的数（填范围）',
    ]);
  });

  it('are two things where group, scope or day differ, and one where the values agree', () => {
    expect(
      observations(
        row('a', '437个'),
        row('b', '181个', ',form=紧密型,,,'),
        row('c', '7个', ',,,,主城区'),
        row('d', '500个', ',,2018-12-31,stated,'),
        row('e', '437'),
        row('f', '[x]'),
      ),
    ).toEqual([]);
  });

  it('are of one scope whatever the width of its brackets', () => {
    const scope = (written: string) => `,,,,${written}`;
    const rows = [row('a', '7个', scope('各县（市）')), row('b', '8个', scope('各县(市)'))];
    expect(observations(...rows)).toHaveLength(1);
  });

  it('are different where one is a floor', () => {
    expect(observations(row('a', '40个'), row('b', '40余个'))).toHaveLength(1);
  });
});

it('a note that still says 待核 is warned of, whatever the table', () => {
  const lines = linesOf({
    'data/observations.csv': `${header}\n${row('a', '7个')}待核：程序摘出\n`,
    'data/places.csv':
      'place,name,level,parent,note\nlishui,丽水市,prefecture,,\nsuichang,遂昌县,county,lishui,待核 名称\n',
  });
  expect(lines.map((line) => line.split(' ').slice(0, 3).join(' '))).toEqual([
    'data/observations.csv:2:note warning unreviewed',
    'data/places.csv:3:note warning unreviewed',
  ]);
});
