import type { RosterIndicator } from '../IndicatorDeclaration.ts';
import { percentage, unfiled } from '../working.ts';

/** 大班额比例: a school without both numbers leaves no rate. */
export const largeClassRate: RosterIndicator = {
  id: 'large_class_rate',
  title: '大班额比例',
  unit: '%',
  origin: 'roster',
  definition: '应算的本地学校的班级里，大班额班级占多少。',
  formula: '大班额班数 ÷ 班数 × 100%',
  needsDenominator: true,
  counts: '',
  sources: ['sliceSchools', 'enrolments'],
  heads: ['classes', 'large_classes'],
  breakdowns: ['stage', 'locale', 'ownership', 'term', 'form'],
  counted: { unit: '个', noun: '大班额班' },
  compute: (tally) =>
    unfiled(tally, ['classes', 'large_classes']) ??
    percentage(tally.heads.large_classes.total, tally.heads.classes.total),
};
