import { expect, it } from 'vitest';
import { tablesNamed } from './tablesNamed.ts';

it('names each table of a computed number once', () => {
  expect(tablesNamed('集团成员表第2—14、17行；集团成员表第20行；学校表：甲校、乙校')).toBe(
    '用到集团成员表、学校表',
  );
  expect(tablesNamed('在校生表（2023）第2行；集团表13行')).toBe('用到在校生表、集团表');
  expect(tablesNamed('文件数据表：第2行')).toBe('用到文件数据表');
  expect(tablesNamed('')).toBe('');
});
