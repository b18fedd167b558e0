import type { Interval } from '../domain/figure/Interval.ts';
import { atLeast, exact } from '../domain/figure/intervals.ts';
import { rational } from '../domain/figure/rationalArithmetic.ts';
import { isGroupSizeLimit } from '../domain/groupSizeId.ts';
import type { TargetRow } from '../domain/tables/targets.ts';
import type { Verdict } from '../domain/Verdict.ts';
import { formatInterval } from '../format/formatInterval.ts';
import { compareInterval } from './compareInterval.ts';
import { dueOf } from './Due.ts';
import { gapInWords } from './gapInWords.ts';
import { lacking } from './lacking.ts';
import { outcomeInWords } from './outcomeInWords.ts';
import { type Ruling, ruled, withoutEvidence } from './Ruling.ts';
import { requiredNumber } from './requiredNumber.ts';
import { requirementInWords } from './sentence.ts';
import { summarise } from './summarise.ts';
import type { GroupSize, VerdictContext } from './VerdictContext.ts';

/** Judges each group of a place by its size; of anything else no figures are kept group by group. */
export function judgeGroups(target: TargetRow, context: VerdictContext): Verdict {
  const requirement = requiredNumber(target);
  const due = dueOf(target, context.asOf);
  const sizes = isGroupSizeLimit(target)
    ? context.groupSizes(target.place, due.kind === 'reached' ? due.day : undefined)
    : [];
  if (requirement === undefined || due.kind === 'ahead' || sizes.length === 0) {
    const missing = requirement === undefined ? lacking.record : lacking.groups(target.whom ?? '各集团');
    const { judgement } = withoutEvidence(target.place, target, due, context.asOf, missing);
    return { ...judgement, target: target.target, parts: [] };
  }
  const rulings = sizes.map((size) => judgeSize(target, size, requirement));
  return summarise(target, rulings, '集团');
}

function judgeSize(target: TargetRow, { group, size, open }: GroupSize, requirement: Interval): Ruling {
  const value = open ? atLeast(rational(size)) : exact(rational(size));
  const comparison = compareInterval(value, requirement);
  const listed = open ? '名册（未列全）列出' : '名册列出';
  const outcome = outcomeInWords(comparison, value, requirement, requirementInWords(target));
  return ruled(group, target, comparison, undefined, [
    `${listed}${formatInterval(exact(rational(size)), '所')}成员学校，${outcome}`,
    comparison === 'missed' ? gapInWords(value, requirement, '所', true) : '',
  ]);
}
