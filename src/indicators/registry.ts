import { demonstrationGroupCount } from './declared/demonstrationGroupCount.ts';
import { groupCount } from './declared/groupCount.ts';
import { groupCountGrowthRate } from './declared/groupCountGrowthRate.ts';
import { groupCountIncrease } from './declared/groupCountIncrease.ts';
import { groupFormShare } from './declared/groupFormShare.ts';
import { largeClassRate } from './declared/largeClassRate.ts';
import { oversizeGroupCount } from './declared/oversizeGroupCount.ts';
import { schoolCoverageRate } from './declared/schoolCoverageRate.ts';
import { schoolsInGroups } from './declared/schoolsInGroups.ts';
import { schoolsPerGroup } from './declared/schoolsPerGroup.ts';
import { studentCoverageRate } from './declared/studentCoverageRate.ts';
import type { IndicatorDeclaration } from './IndicatorDeclaration.ts';

/** Every indicator that is computed, in the order in which pages show them. A new one is a file and a line here. */
export const registry: readonly IndicatorDeclaration[] = [
  groupCount,
  schoolsInGroups,
  schoolCoverageRate,
  studentCoverageRate,
  schoolsPerGroup,
  demonstrationGroupCount,
  oversizeGroupCount,
  largeClassRate,
  groupFormShare,
  groupCountIncrease,
  groupCountGrowthRate,
];

export const rosterIndicators = registry.filter((indicator) => indicator.origin === 'roster');
export const derivedIndicators = registry.filter((indicator) => indicator.origin === 'derived');
