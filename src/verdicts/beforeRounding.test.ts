import { describe, expect, it } from 'vitest';
import { exactDecimal } from '../domain/figure/rationalDecimals.ts';
import { beforeRounding } from './beforeRounding.ts';
import { printed } from './handwritten.ts';
import { hasNumber } from './NumberedFigure.ts';

function ends(text: string): string {
  const figure = printed(text);
  if (!hasNumber(figure)) throw new Error(text);
  const { low, high } = beforeRounding(figure);
  const from = low === null ? '' : exactDecimal(low.value);
  const to = high === null ? '' : exactDecimal(high.value);
  return `${low?.open === true ? '(' : '['}${from}, ${to}${high?.open === true ? ')' : ']'}`;
}

describe('what a printed number may have been before it was rounded', () => {
  it('reaches half a printed digit either way', () => {
    expect(ends('25.9%')).toBe('[25.85, 25.95)');
    expect(ends('85%')).toBe('[84.5, 85.5)');
    expect(ends('1.20万人')).toBe('[11950, 12050)');
    expect(ends('5亿元')).toBe('[450000000, 550000000)');
  });

  it('is itself where it is a count in full, a bound, or none and all', () => {
    expect(ends('437个')).toBe('[437, 437]');
    expect(ends('60%以上')).toBe('[60, ]');
    expect(ends('40余所')).toBe('(40, ]');
    expect(ends('100%')).toBe('[100, 100]');
    expect(ends('全覆盖')).toBe('[100, 100]');
    expect(ends('0%')).toBe('[0, 0]');
  });
});
