import { expect, it } from 'vitest';
import { yunxi } from '../yunxiForTests.ts';
import { headlines } from './headlines.ts';
import { placeAnswer, placePromise } from './placeAnswer.ts';
import { placeTargets } from './placeTargets.ts';

it('says in bulletin wording what changed, what is only a bound and what was not published', () => {
  const shown = headlines(
    yunxi,
    yunxi.figuresOf('yunxi'),
    new Map([['student_coverage_rate', '学生覆盖率']]),
  );
  expect(placeAnswer(shown)).toEqual([
    '2025年，学校覆盖率比上年至少提高14.2个百分点；集团数与上年持平；集团内学校数比上年至少增加1所，至少增长25%。',
    '学校覆盖率、集团内学校数只有下限，实际可能更高。',
    '学生覆盖率没有找到公布的数。',
  ]);
});

it('says of a rate that does not apply that it does not', () => {
  const of = (label: string, none: string) => ({
    indicator: label,
    label,
    none,
    figure: undefined,
    kinds: '',
    caution: '',
    change: '',
    bound: '',
  });
  expect(placeAnswer([of('学校覆盖率', '没有公布'), of('学生覆盖率', '不适用')])).toEqual([
    '学校覆盖率没有找到公布的数；学生覆盖率不适用。',
  ]);
});

it('says plainly that there is nothing', () => {
  expect(placeAnswer([])).toEqual(['集团数、覆盖率这些数，我们没有找到公布的，也没有可以计算的名册。']);
  expect(placeAnswer([], true)).toEqual([
    '集团数、覆盖率这些数，我们没有找到全境合计的，也没有可以计算的名册；下辖各地的见下面的表。',
  ]);
  expect(placePromise([])).toEqual({ lead: '我们手里的文件没有对这里提出目标。', counts: '' });
});

it('counts what was promised, and says when it is a place above that promised it', () => {
  expect(placePromise(placeTargets(yunxi, 'yunxi'))).toEqual({
    lead: '从文件里摘出对这里的目标和要求7项：',
    counts: '已达标3项、无法判定1项、未到期1项、到期未公布2项。',
  });
  expect(placePromise(placeTargets(yunxi, 'nan'))).toEqual({
    lead: '从上级文件里摘出对这里的目标和要求1项：',
    counts: '已达标1项。',
  });
});
