import { dateKey, isInferred } from '../domain/figure/datedOn.ts';
import type { Interval } from '../domain/figure/Interval.ts';
import { readPrinted } from '../domain/figure/readPrinted.ts';
import { withoutStray } from '../domain/figure/withoutStray.ts';
import type { TargetRow } from '../domain/tables/targets.ts';
import { formatDate } from '../format/formatDate.ts';
import { quote } from '../format/quote.ts';
import { type Comparison, compareInterval } from './compareInterval.ts';
import type { Due } from './Due.ts';
import type { NumberedFigure } from './NumberedFigure.ts';
import { outcomeInWords } from './outcomeInWords.ts';
import { figureInWords, requirementInWords } from './sentence.ts';
import { weighed } from './weighed.ts';

/** What the evidence says of a requirement, and in which words. */
export interface Decision {
  readonly comparison: Comparison;
  /** How the numbers stand to each other, whatever day they are of. */
  readonly literally: Comparison;
  /** The figure that decided, or that leaves it open; undefined where two figures contradict each other. */
  readonly figure: NumberedFigure | undefined;
  /** Clauses of the reason. */
  readonly clauses: readonly string[];
}

/**
 * Decides on all figures of one period. Those that decide the same way, or leave it open, go with the one that decides;
 * a computed figure is named before a published one, because its rows can be checked. If one says met and another
 * missed, nothing is decided. `figures` must not be empty.
 */
export function decide(
  figures: readonly NumberedFigure[],
  requirement: Interval,
  target: TargetRow,
  due: Due,
): Decision {
  const kept = withoutStray(figures);
  const said = kept
    .toSorted((a, b) => rank(a) - rank(b))
    .map((figure) => {
      const literally = compareInterval(figure.value, requirement);
      return { figure, literally, ...weighed(literally, figure, due) };
    });
  const met = said.find(({ comparison }) => comparison === 'met');
  const missed = said.find(
    ({ figure, comparison, literally }) =>
      comparison === 'missed' || (literally === 'missed' && met !== undefined && isAlike(figure, met.figure)),
  );
  const inWords = ({ figure, literally }: (typeof said)[number]) =>
    `${figureInWords(figure)}，${outcomeInWords(literally, figure.value, requirement, requirementInWords(target))}`;
  if (met !== undefined && missed !== undefined) {
    const clauses = [`${contradiction(met.figure, missed.figure)}：${inWords(met)}`, inWords(missed)];
    return { comparison: 'undetermined', literally: 'undetermined', figure: undefined, clauses };
  }
  const deciding = met ?? missed ?? said[0];
  if (deciding === undefined) throw new RangeError('There is no figure to decide on');
  const { figure, comparison, literally, remark } = deciding;
  const rounding = roundingRemark({ figure, comparison: literally }, requirement);
  const remarks = [
    ...ownWordRemark(figure, target),
    ...rounding,
    remark,
    ...strayRemark(figures.find((figure) => !kept.includes(figure))),
  ];
  return { comparison, literally, figure, clauses: [inWords(deciding), ...remarks] };
}

/** Of the same day, known in the same way. */
function isAlike(a: NumberedFigure, b: NumberedFigure): boolean {
  return dateKey(a) === dateKey(b) && isInferred(a) === isInferred(b);
}

function rank(figure: NumberedFigure): number {
  return figure.basis.kind === 'computed' ? 0 : 1;
}

function contradiction(a: NumberedFigure, b: NumberedFigure): string {
  if (a.basis.kind !== b.basis.kind) return '文件数与名册计算数不一致';
  return a.basis.kind === 'published' ? '文件中的数互不一致' : '计算数互不一致';
}

/** The clause that sets a target can also state that it is so (分别组建五个教育集团): the reader should know. */
function ownWordRemark({ basis }: NumberedFigure, { policy, clause }: TargetRow): readonly string[] {
  const isOwn = basis.kind === 'published' && basis.policy === policy && basis.clause === clause;
  return isOwn ? ['这个数出自提出要求的同一条款'] : [];
}

/** What is left out since the day that its document states cannot be right. */
function strayRemark(stray: NumberedFigure | undefined): readonly string[] {
  if (stray === undefined) return [];
  const when = formatDate(stray.period);
  return [`另有${when}的数${quote(stray.text)}，写的截至日期不在${when}里，不拿来对照`];
}

/** 79.96% prints as 80.0%: say that the printed digits did not decide. */
function roundingRemark(
  { figure, comparison }: { figure: NumberedFigure; comparison: Comparison },
  requirement: Interval,
): readonly string[] {
  if (figure.basis.kind === 'published') return [];
  const printed = readPrinted(figure.text);
  if (!printed.ok || compareInterval(printed.interval, requirement) === comparison) return [];
  return ['按四舍五入以前的数判定'];
}
