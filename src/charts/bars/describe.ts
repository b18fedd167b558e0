import { max, min } from 'd3-array';
import type { ChartDescription } from '../Chart.ts';
import { listed, sentences } from '../words.ts';
import type { Bar, BarsSpec } from './spec.ts';

interface Exact {
  readonly name: string;
  readonly at: number;
  readonly text: string;
}

function exactOf({ name, value }: Bar): readonly Exact[] {
  return value.kind === 'exact' ? [{ name, at: value.at, text: value.text }] : [];
}

/** Only exact numbers can be the highest or the lowest of all, and only if every bar has one. */
function summaryOf(bars: readonly Bar[]): string {
  if (bars.length === 0) return '没有可以画出的数';
  if (bars.length < 3) return bars.map(({ name, value }) => `${name}${value.text}`).join('，');
  const exact = bars.flatMap(exactOf);
  if (exact.length < bars.length) {
    const without = bars.length - exact.length;
    return `共${bars.length}项，其中${without}项没有确数，不比较大小`;
  }
  const highest = max(exact, ({ at }) => at);
  const lowest = min(exact, ({ at }) => at);
  if (highest === lowest) return `共${bars.length}项，数值都是${exact[0]?.text ?? ''}`;
  const those = (at: number | undefined) => exact.filter((one) => one.at === at);
  const named = (found: readonly Exact[]) =>
    `${listed(
      found.map(({ name }) => name),
      3,
    )}（${found[0]?.text ?? ''}）`;
  return `共${bars.length}项，最大的是${named(those(highest))}，最小的是${named(those(lowest))}`;
}

/** Title and sentences of a bar chart. */
export function describeBars({ title, bars, reference }: BarsSpec): ChartDescription {
  const summary = sentences(summaryOf(bars));
  const all = bars.length < 3 ? '' : bars.map(({ name, value }) => `${name}${value.text}`).join('，');
  const floors = bars.filter(({ value }) => value.kind === 'floor').map(({ name }) => name);
  return {
    title,
    summary,
    description: sentences(
      summary,
      all,
      floors.length > 0 ? `${listed(floors)}只有下限，实际可能更高` : '',
      reference ? `虚线：${reference.text}` : '',
    ),
  };
}
