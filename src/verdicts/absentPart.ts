import { datedOn } from '../domain/figure/datedOn.ts';
import { exact, pointOf } from '../domain/figure/intervals.ts';
import { rational } from '../domain/figure/rationalArithmetic.ts';
import type { Reconciliation } from '../domain/Reconciliation.ts';
import { formatBreakdown } from '../format/formatBreakdown.ts';
import { formatDate } from '../format/formatDate.ts';
import { agreement } from './agreement.ts';
import { claimRow } from './claimRow.ts';
import type { NumberedFigure } from './NumberedFigure.ts';
import type { StatedFigure } from './PublishedFigure.ts';
import { unitNature } from './unitNature.ts';

/**
 * A claim about a part (融合型12个) that the roster has none of: 0 where the roster says of everything it counts which part
 * it is, left open where it does not. `then` are the roster's whole of that day and its parts. Empty for a whole or another day,
 * for what is no count, and where the roster does not count the thing at all.
 */
export function absentPart(stated: StatedFigure, then: readonly NumberedFigure[]): readonly Reconciliation[] {
  const isSimple = stated.breakdown !== '' && !stated.breakdown.includes(';');
  const hasWhole = then.some((figure) => figure.breakdown === '' && datedOn(figure) === datedOn(stated));
  if (!isSimple || !hasWhole || unitNature[stated.unit] !== 'count') return [];
  const dimension = stated.breakdown.split('=')[0] ?? '';
  const parts = then.filter(({ breakdown }) => breakdown.startsWith(`${dimension}=`));
  const rest = parts.find(({ breakdown }) => breakdown === `${dimension}=x`);
  const isStated = parts.length > 0 && (rest === undefined || pointOf(rest.value)?.numerator === 0n);
  const zero = `0${stated.unit}`;
  const agrees = isStated ? agreement(stated.value, nothing) : undefined;
  const part = formatBreakdown(stated.breakdown);
  return [
    {
      ...claimRow(
        stated,
        isStated ? `${zero}（${dayOf(stated)}名册里没有${part}）` : `名册里没有写明是${part}的`,
      ),
      agrees,
      note: isStated ? outcome(agrees) : '无法核对：名册里有的没有写明是哪一种',
    },
  ];
}

/** 截至2024年8月31日，: nothing for the end of a year. */
function dayOf(stated: StatedFigure): string {
  const day = datedOn(stated);
  return day.endsWith('-12-31') ? '' : `截至${formatDate(day)}，`;
}

const nothing = exact(rational(0));

function outcome(agrees: boolean | undefined): string {
  if (agrees === undefined) return '只知道界限或约数，不能判定文件数与计算数是否一致';
  return agrees ? '文件数与计算数一致' : '文件数与计算数不一致';
}
