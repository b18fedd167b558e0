import { doubtfulSums } from '../doubtfulRates.ts';
import type { RosterIndicator } from '../IndicatorDeclaration.ts';
import { percentage, unfiled } from '../working.ts';

/** 大班额比例: a school without both numbers leaves no rate. */
export const largeClassRate: RosterIndicator = {
  id: 'large_class_rate',
  title: '大班额比例',
  unit: '%',
  origin: 'roster',
  definition:
    '按口径应计入的本地学校的班级里，大班额班级占多少；报过班数的校区缺了哪一年，那一年就没有比率，从来不单独报的校区算在所属学校里，教学点要单独报。',
  formula: '大班额班数 ÷ 班数 × 100%',
  needsDenominator: true,
  counts: '',
  sources: ['sliceSchools', 'enrolments'],
  heads: ['classes', 'large_classes'],
  breakdowns: ['stage', 'locale', 'ownership', 'term', 'form'],
  counted: { unit: '个', noun: '大班' },
  compute: (tally) => {
    const missing = unfiled(tally, ['classes', 'large_classes']);
    if (missing !== undefined) return missing;
    const { classes, large_classes: large } = tally.heads;
    if (tally.doubts.length === 0) return percentage(large.total, classes.total);
    return doubtfulSums(
      { part: large.total, whole: classes.total },
      tally.doubts.map(({ numbers }) => ({
        part: Number(numbers.large_classes),
        whole: Number(numbers.classes),
      })),
    );
  },
};
