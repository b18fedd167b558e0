import type { ChartDescription } from '../Chart.ts';
import { isDrawable } from '../ChartValue.ts';
import { inTime } from '../line/joinedRuns.ts';
import type { LineSeries } from '../line/spec.ts';
import { listed, sentences } from '../words.ts';
import { pointOf } from './pointOf.ts';
import { scaleWords } from './sharedScales.ts';
import type { SmallMultiplesSpec } from './spec.ts';

/** The last known number of a panel in words; undefined where none is known. */
export function lastWords({ points }: LineSeries): string | undefined {
  const last = inTime(points).findLast(({ value }) => isDrawable(value));
  return last && `${last.period}${last.value.text}`;
}

/** Title and sentences of small multiples: the last number of each. */
export function describeSmallMultiples(spec: SmallMultiplesSpec): ChartDescription {
  const { panels } = spec;
  const without = panels.filter((panel) => lastWords(panel) === undefined).map(({ name }) => name);
  const known = panels.flatMap((panel) => {
    const words = lastWords(panel);
    return words === undefined ? [] : [`${panel.name}${words}`];
  });
  const summary = sentences(
    pointOf(spec),
    panels.length === 0
      ? '没有可以画出的数'
      : without.length === 0
        ? `共${panels.length}处`
        : `共${panels.length}处，其中${without.length}处没有数`,
  );
  return {
    title: spec.title,
    summary,
    description: sentences(
      summary,
      scaleWords(spec),
      known.length > 0 ? `最近的数：${known.join('；')}` : '',
      without.length > 0 ? `没有数的是：${listed(without)}` : '',
    ),
  };
}
