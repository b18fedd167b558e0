import { expect, it } from 'vitest';
import { yunxi } from '../report/yunxiForTests.ts';

it('is that of the place or of the nearest place above it', () => {
  expect(yunxi.definitionOf('dong', 'school_coverage_rate')).toMatchObject({
    words: '小学、初中；校区、教学点并入所属学校计',
    declaredAt: 'yunxi',
    policy: 'plan',
    clause: '一',
    note: '',
  });
  expect(yunxi.definitionOf('nan', 'school_coverage_rate')).toMatchObject({
    words: '小学、初中；校区、教学点单独计',
    declaredAt: 'nan',
    policy: undefined,
    note: '校区单独计',
  });
  expect(yunxi.definitionOf('dong', 'school_coverage_rate')?.key).not.toBe(
    yunxi.definitionOf('nan', 'school_coverage_rate')?.key,
  );
});

it('is none where nobody declares one', () => {
  expect(yunxi.definitionOf('dong', 'student_coverage_rate')).toBeUndefined();
  expect(yunxi.definitionOf('nowhere', 'school_coverage_rate')).toBeUndefined();
});
