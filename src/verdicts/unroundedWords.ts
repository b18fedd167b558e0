import { readPrinted } from '../domain/figure/readPrinted.ts';
import { formatInterval } from '../format/formatInterval.ts';
import { agreement } from './agreement.ts';
import { beforeRounding } from './beforeRounding.ts';
import type { NumberedFigure } from './NumberedFigure.ts';

const mostDecimals = 8;

/**
 * Where the digits that are printed of a computed number would say otherwise than the number itself does (60%以上 beside
 * 60.0%, which is 59.96%): that it was taken unrounded, with as many digits as show it. Else empty.
 */
export function unroundedWords(
  stated: NumberedFigure,
  computed: NumberedFigure,
  agrees: boolean | undefined,
): string {
  if (agrees === undefined || agreesAsPrinted(stated, computed.text) === agrees) return '';
  for (let decimals = 2; decimals <= mostDecimals; decimals += 1) {
    const text = formatInterval(computed.value, computed.unit, { decimals });
    if (agreesAsPrinted(stated, text) === agrees) return `，按四舍五入以前的数：计算数是${text}`;
  }
  return '，按四舍五入以前的数';
}

function agreesAsPrinted(stated: NumberedFigure, text: string): boolean | undefined {
  const printed = readPrinted(text);
  if (!printed.ok) return undefined;
  return agreement(stated.value, printed.interval) || agreement(beforeRounding(stated), printed.interval);
}
