import { expect, it } from 'vitest';
import { breakdown } from './printedColumns.ts';

const { schema } = breakdown.optional({ title: '分组', description: '' });

it('reads Chinese names of dimensions and values, and puts pairs in one order', () => {
  expect(schema.parse('学段=小学；城乡=乡村')).toBe('locale=rural;stage=primary');
  expect(schema.parse('form=紧密型')).toBe('form=紧密型');
});

it('refuses an unknown dimension or value, naming what is allowed', () => {
  expect(schema.safeParse('年级=一').error?.issues[0]?.message).toContain('维度可以是：stage 学段');
  expect(schema.safeParse('stage=小学校').error?.issues[0]?.message).toContain('primary 小学');
});
