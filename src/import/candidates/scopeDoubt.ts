import { listsKinds } from './breakdownOf.ts';
import { crossesTown } from './crossesTown.ts';
import type { FoundFigure } from './FoundFigure.ts';

/** 不得低于本校专任教师的8%: what the share is of. */
const shared =
  /(?:低于|少于|超过|高于|多于|占)(?<of>(?:(?![不且])[^,，。；;、：:\d]){2,24})的(?:比例)?(?:达到?|约|近)?$/u;
const sized = /\d+万(?:以[上下])?人口(?:以[上下])?/u;

/** What the person must settle about whom or what a number is of; empty where nothing. */
export function scopeDoubt(figure: FoundFigure): string {
  const { before, reading } = figure;
  if (crossesTown(figure)) return '原文说到城区、农村的学校或教师，是不是这个数的范围，范围请核实后填';
  if (listsKinds(figure)) return '原文列了几个学段、几种或几级集团，范围请核实后填';
  const size = sizeIn(figure);
  if (size !== '') return `只对“${size}”的地方说的，范围、适用对象请核实后填`;
  const of = reading.unit === '%' ? shared.exec(before)?.groups?.['of'] : undefined;
  return of === undefined ? '' : `是占“${of}”的比例，范围请核实后填`;
}

/** 30万人口以上 of 30万人口以上的县原则上建有1所; empty where no such size limits it. */
export function sizeIn({ before }: Pick<FoundFigure, 'before'>): string {
  return sized.exec(/[^,，。；;]*$/u.exec(before)?.[0] ?? '')?.[0] ?? '';
}
