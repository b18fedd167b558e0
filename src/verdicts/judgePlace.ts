import type { Interval } from '../domain/figure/Interval.ts';
import { withoutStray } from '../domain/figure/withoutStray.ts';
import { yearOf } from '../domain/PartialDate.ts';
import type { TargetRow } from '../domain/tables/targets.ts';
import { bracketed } from '../format/bracketed.ts';
import { periodInWords } from '../format/periodInWords.ts';
import { agreement } from './agreement.ts';
import { beforeRounding } from './beforeRounding.ts';
import { compareInterval } from './compareInterval.ts';
import { dueOf } from './Due.ts';
import { decide } from './decide.ts';
import { evidenceOn, presentOn } from './evidenceOn.ts';
import { gapInWords } from './gapInWords.ts';
import { lacking } from './lacking.ts';
import type { NumberedFigure } from './NumberedFigure.ts';
import { outcomeInWords } from './outcomeInWords.ts';
import { hindered, type Ruling, ruled, withoutEvidence } from './Ruling.ts';
import { requiredNumber } from './requiredNumber.ts';
import { requirementInWords } from './sentence.ts';
import type { VerdictContext } from './VerdictContext.ts';

/** Judges one place on a target by its figures. */
export function judgePlace(target: TargetRow, place: string, context: VerdictContext): Ruling {
  const { asOf } = context;
  const due = dueOf(target, asOf);
  const requirement = requiredNumber(target);
  if (requirement === undefined) return withoutEvidence(place, target, due, asOf, lacking.record);
  if (due.kind === 'ahead') {
    const words = presentWords(
      target,
      withoutStray(presentOn(target, place, due, context)),
      requirement,
      context,
    );
    return withoutEvidence(place, target, due, asOf, '', words);
  }
  const { figures, asides, hindrance, remarks } = evidenceOn(target, place, due, context);
  if (hindrance !== undefined) return hindered(place, hindrance, asides);
  if (figures.length === 0)
    return withoutEvidence(place, target, due, asOf, lacking.number, [...remarks, ...asides]);
  const { comparison, literally, figure, clauses } = decide(figures, requirement, target, due);
  if (figure === undefined) {
    const ruling = ruled(place, target, comparison, figure, [...clauses, ...asides]);
    return { ...ruling, judgement: { ...ruling.judgement, isDisputed: true } };
  }
  if (literally !== 'missed') return ruled(place, target, comparison, figure, [...clauses, ...asides]);
  const gap = gapOf(target, figure, requirement, context);
  return ruled(place, target, comparison, figure, [...clauses, gap, ...asides]);
}

/** The first of what is known today; and the others too where they say something else. */
function presentWords(
  target: TargetRow,
  present: readonly NumberedFigure[],
  requirement: Interval,
  context: VerdictContext,
): readonly string[] {
  const [first, ...others] = present;
  if (first === undefined) return [];
  const contrary = others.filter((other) => agreement(beforeRounding(other), first.value) === false);
  const words = contrary.map(
    (other) =>
      `${periodInWords(other)}的${other.basis.kind === 'published' ? '文件数' : '计算数'}是${other.text}，与此不一致`,
  );
  return [soFar(target, first, requirement, context), ...words];
}

/** What stands today of a target that is not yet due, with the gap: 目前72.0%（2024年的计算数），还差8个百分点. */
function soFar(
  target: TargetRow,
  figure: NumberedFigure,
  requirement: Interval,
  context: VerdictContext,
): string {
  const kind = figure.basis.kind === 'computed' ? '计算数' : '数';
  const now = `${isRecent(figure, context.asOf) ? '目前' : '最近已知'}${figure.text}${bracketed(`${periodInWords(figure)}的${kind}`)}`;
  const comparison = compareInterval(figure.value, requirement);
  const gap = comparison === 'missed' ? gapOf(target, figure, requirement, context) : '';
  const outcome = outcomeInWords(comparison, figure.value, requirement, requirementInWords(target));
  return `${now}，${gap === '' ? outcome : gap}`;
}

/** Of the site's own year or the one before. */
function isRecent({ period }: NumberedFigure, asOf: string): boolean {
  return yearOf(period) >= yearOf(asOf) - 1;
}

function gapOf(
  target: TargetRow,
  figure: NumberedFigure,
  requirement: Interval,
  { shortfall, isAverage }: VerdictContext,
): string {
  const comesWhole = isAverage?.(figure.indicator) !== true;
  return gapInWords(figure.value, requirement, figure.unit, comesWhole, shortfall?.(target, figure));
}
