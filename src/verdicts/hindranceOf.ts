import { datedOn } from '../domain/figure/datedOn.ts';
import type { Figure } from '../domain/figure/Figure.ts';
import type { VerdictKind } from '../domain/lists/verdictKinds.ts';
import { isPartialDate, yearOf } from '../domain/PartialDate.ts';
import type { TargetRow } from '../domain/tables/targets.ts';
import { formatDate } from '../format/formatDate.ts';
import { quote } from '../format/quote.ts';
import type { Due } from './Due.ts';
import { hasNumber } from './NumberedFigure.ts';
import type { VerdictContext } from './VerdictContext.ts';

/** Something is known, and yet it can decide nothing: neither 到期未公布 nor 无数据 would be true. */
export interface Hindrance {
  readonly kind: VerdictKind;
  readonly clauses: readonly string[];
}

interface Known {
  readonly target: TargetRow;
  readonly place: string;
  readonly due: Due;
  /** What the roster yields by the place's own rules. */
  readonly own: readonly Figure[];
  /** Of the right time and scope: marks only. */
  readonly qualified: readonly Figure[];
  /** Of the right time, printed by other rules of counting. */
  readonly unlike: readonly Figure[];
  /** Whether the place counts otherwise than the one that sets the target. */
  readonly isForeign: boolean;
  readonly context: VerdictContext;
}

/** Why a known number is no evidence: it does not apply, it counts by other rules, or it is of another day. */
export function hindranceOf(known: Known): Hindrance | undefined {
  return inapplicable(known) ?? otherDefinition(known) ?? otherDay(known) ?? onlyUnlike(known);
}

function inapplicable({ qualified }: Known): Hindrance | undefined {
  const none = qualified.findLast(({ value }) => value === 'z');
  if (none === undefined) return undefined;
  const isComputed = none.basis.kind === 'computed';
  const clause = isComputed
    ? `${formatDate(none.period)}的计算数不适用：应当计入的合计是 0，不能作分母`
    : `${formatDate(none.period)}的数标为“不适用”`;
  return { kind: 'not_judged', clauses: [`${clause}，不作判定`] };
}

function otherDefinition({ target, own, isForeign, due, context }: Known): Hindrance | undefined {
  if (!isForeign) return undefined;
  const last = own.filter(hasNumber).findLast((figure) => isOfDue(figure, due));
  if (last === undefined) return undefined;
  const setter = context.placeName(target.place);
  return {
    kind: 'undetermined',
    clauses: [
      `口径不同：要求出自${setter}，按${setter}的口径算不出本地的数`,
      `${formatDate(last.period)}按本地口径是${quote(last.text)}，不能据此判定`,
    ],
  };
}

function otherDay({ own, due }: Known): Hindrance | undefined {
  if (due.kind !== 'reached') return undefined;
  const last = own
    .filter(hasNumber)
    .findLast((figure) => isPartialDate(figure.period) && yearOf(figure.period) === yearOf(due.day));
  if (last === undefined || datedOn(last) <= due.day) return undefined;
  const day = formatDate(due.day);
  return {
    kind: 'undetermined',
    clauses: [
      `名册算不出${day}的数（在校生、班数只有年末的）`,
      `到期以后的${formatDate(datedOn(last))}是${quote(last.text)}，不作倒推`,
    ],
  };
}

/** Nothing but numbers by other rules, which stand beside: to say that nothing was published would not be true. */
function onlyUnlike({ target, unlike, context }: Known): Hindrance | undefined {
  if (unlike.length === 0) return undefined;
  const setter = context.placeName(target.place);
  return { kind: 'undetermined', clauses: [`没有找到按${setter}的口径公布或算出的数，不能判定`] };
}

function isOfDue({ period, basis }: Figure, due: Due): boolean {
  if (!isPartialDate(period)) return false;
  return (
    due.kind !== 'reached' || (yearOf(period) === yearOf(due.day) && datedOn({ period, basis }) <= due.day)
  );
}
