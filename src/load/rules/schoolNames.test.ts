import { describe, expect, it } from 'vitest';
import { linesOf } from '../workspaceFixture.ts';

const schools = (...rows: readonly string[]) =>
  linesOf({
    'data/schools.csv': ['school,name,place,kind,parent,stage,opened,closed,aliases', ...rows].join('\n'),
  });

describe('two schools of one place', () => {
  it('may not have the same name', () => {
    expect(schools('a,实验小学,suichang,,,primary,,,', 'b,实验小学,suichang,,,primary,,,')).toEqual([
      'data/schools.csv:3:name error duplicate-name 第 2 行也是“实验小学”，在同一个地方；请合成一行，别的写法放进“别名”；若确是两所学校，请把名称写得能够区分',
    ]);
  });

  it('may not be two spellings of one', () => {
    expect(
      schools('a,实验小学（东街）,suichang,,,primary,,,', 'b,遂昌县实验小学(东街),suichang,,,primary,,,'),
    ).toEqual([
      'data/schools.csv:3:name error two-spellings “遂昌县实验小学(东街)”和第 2 行的“实验小学（东街）”像是同一所学校的两种写法；请合成一行，别的写法放进“别名”；若确是两所学校，请把名称写得能够区分',
    ]);
  });

  it('may not go by one another’s alias', () => {
    expect(
      schools('a,遂昌县实验小学,suichang,,,primary,,,', 'b,新城小学,suichang,,,primary,,,实验小学'),
    ).toEqual([
      'data/schools.csv:3:aliases error two-spellings “新城小学”的别名“实验小学”就是第 2 行的“遂昌县实验小学”，像是同一所学校登记了两次；请合成一行，别的写法放进“别名”；若确是两所学校，请把名称写得能够区分',
    ]);
  });

  it('may share a name one after the other', () => {
    expect(
      schools('a,实验小学,suichang,,,primary,,2018-07,', 'b,实验小学,suichang,,,primary,2018-09,,'),
    ).toEqual([]);
  });

  it('may be a school and its campus that goes by its name', () => {
    expect(
      schools(
        'a,遂昌中学,suichang,school,,junior,,,',
        'a1,遂昌中学东街校区,suichang,campus,a,junior,,,遂昌中学',
      ),
    ).toEqual([]);
  });

  it('may have an alias that repeats the school’s own name', () => {
    expect(schools('a,遂昌县实验小学,suichang,,,primary,,,实验小学;实小')).toEqual([]);
  });
});

it('schools of different places may have the same name', () => {
  expect(schools('a,实验小学,suichang,,,primary,,,', 'b,实验小学,lishui,,,primary,,,')).toEqual([]);
});
