import { isDrawable } from '../ChartValue.ts';
import { inTime } from '../line/joinedRuns.ts';
import { listed } from '../words.ts';
import type { SmallMultiplesSpec } from './spec.ts';

const mostNames = 3;

/**
 * What small multiples show, from their last numbers: 2025年最高94.8%，是五县；最低53.7%，是十一县；高于全市72.0%的有7处. Empty where these
 * are not all exact and of one time, which is no comparison.
 */
export function pointOf({ panels, whole }: SmallMultiplesSpec): string {
  const lasts = panels.flatMap(({ name, points }) => {
    const last = inTime(points).findLast(({ value }) => isDrawable(value));
    return last?.value.kind === 'exact' ? [{ name, period: last.period, ...last.value }] : [];
  });
  const [first] = lasts;
  if (!first || lasts.length < panels.length || lasts.some(({ period }) => period !== first.period))
    return '';
  const ordered = lasts.toSorted((a, b) => b.at - a.at);
  const [high, low] = [ordered[0] ?? first, ordered.at(-1) ?? first];
  if (high.at === low.at) return `${first.period}都是${high.text}`;
  const at = ({ at, text }: typeof first) => {
    const names = lasts.filter((last) => last.at === at).map(({ name }) => name);
    return names.length > mostNames ? `${text}，有${names.length}处` : `${text}，是${listed(names)}`;
  };
  const above =
    whole?.period === first.period
      ? `；高于${whole.name}${whole.text}的有${lasts.filter((last) => last.at > whole.at).length}处`
      : '';
  return `${first.period}最高${at(high)}；最低${at(low)}${above}`;
}
