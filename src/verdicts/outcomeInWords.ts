import type { Interval } from '../domain/figure/Interval.ts';
import { compare } from '../domain/figure/rationalArithmetic.ts';
import type { Comparison } from './compareInterval.ts';

/**
 * How a quantity stands to a requirement, as the clause that follows what is known (2018年的数是“60%以上”，…).
 * `required` is the requirement in words: 要求“50%以上”.
 */
export function outcomeInWords(
  comparison: Comparison,
  value: Interval,
  requirement: Interval,
  required: string,
): string {
  switch (comparison) {
    case 'met':
      return `${speakingEnd(value)}${satisfied(requirement)}${required}`;
    case 'missed':
      return `${speakingEnd(value)}${liesBelow(value, requirement) ? '没有达到' : '超出'}${required}`;
    case 'undetermined':
      return `${whatIsKnown(value, requirement)}，${doubt(value, requirement)}${required}`;
  }
}

/** Whether a value that misses the requirement does so from below. */
export function liesBelow(value: Interval, requirement: Interval): boolean {
  return (
    value.high !== null && requirement.low !== null && compare(value.high.value, requirement.low.value) <= 0
  );
}

/** Which end it is that decides, where only one is known. */
function speakingEnd(value: Interval): string {
  if (value.high === null) return '下限已';
  return value.low === null ? '上限也' : '';
}

function satisfied(requirement: Interval): string {
  if (requirement.high === null) return '达到';
  return requirement.low === null ? '没有超出' : '符合';
}

function whatIsKnown(value: Interval, requirement: Interval): string {
  if (value.approximate) return '是约数';
  if (requirement.approximate) return '而要求是约数';
  if (value.high === null) return '只给出下限';
  return value.low === null ? '只给出上限' : '是一个范围';
}

function doubt(value: Interval, requirement: Interval): string {
  if (value.approximate || requirement.approximate) return '不能单独判定是否符合';
  return requirement.high === null ? '可能达到也可能没有达到' : '可能符合也可能不符合';
}
