import { codeOf } from '../domain/lists/ClosedList.ts';
import { dimensions } from '../domain/lists/dimensions.ts';
import { dimensionValues } from '../domain/lists/dimensionValues.ts';
import { dimensionInWords } from './dimensionInWords.ts';

/** `locale=rural;stage=primary` is 乡村·小学, `stage=x` (the rows do not say) is 学段未载明. Empty for the whole. */
export function formatBreakdown(breakdown: string): string {
  if (breakdown === '') return '';
  return breakdown.split(';').map(labelOf).join('·');
}

function labelOf(pair: string): string {
  const [name = '', value = ''] = pair.split('=');
  const dimension = codeOf(dimensions, name);
  if (dimension === undefined) return value;
  if (value === 'x') return `${dimensionInWords(dimension)}未载明`;
  const list = dimensionValues[dimension];
  const code = list === undefined ? undefined : codeOf(list, value);
  return code === undefined ? value : (list?.[code] ?? value);
}
