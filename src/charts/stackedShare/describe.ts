import type { ChartDescription } from '../Chart.ts';
import { sentences } from '../words.ts';
import { segmentsOf } from './segmentsOf.ts';
import type { StackedShareSpec } from './spec.ts';

/** Title and sentences of a stacked share. */
export function describeStackedShare(spec: StackedShareSpec): ChartDescription {
  const { title, parts, rest } = spec;
  const summary = sentences(
    parts.length === 0
      ? '没有可以画出的数'
      : parts.map(({ name, value }) => `${name}${value.text}`).join('，'),
  );
  const floors = parts.filter(({ value }) => value.kind === 'floor').map(({ name }) => name);
  const remains = segmentsOf(spec).some(({ fill }) => fill === undefined);
  return {
    title,
    summary,
    description: sentences(
      summary,
      floors.length > 0 ? `${floors.join('、')}只有下限，实际可能更高` : '',
      remains && parts.length > 0 ? `各部分合起来不到整体，余下的是：${rest}` : '',
    ),
  };
}
