import type { Bulletin, GroupSizeInYear } from '../../bulletin/Bulletin.ts';
import type { BarsSpec } from '../../charts/bars/spec.ts';
import type { GroupRow } from '../../domain/tables/groups.ts';
import { formatDate } from '../../format/formatDate.ts';
import { chartValue, position } from '../chart/chartValue.ts';
import { type ClauseLink, clauseLink } from '../clauseLink.ts';
import { type FigureView, figureView } from '../figureView.ts';

/** How many members a group has, year by year, against the limit that its place sets. */
export interface GroupSizeView {
  readonly sentence: string;
  readonly chart: BarsSpec | undefined;
  /** Newest first. */
  readonly figures: readonly FigureView[];
  /** Where the limit is set. */
  readonly limit: ClauseLink | undefined;
}

export function groupSizeView(bulletin: Bulletin, { group, name }: GroupRow): GroupSizeView {
  const sizes = bulletin.groupSizesOf(group);
  const last = sizes.at(-1);
  return {
    sentence: last === undefined ? '' : sentenceOf(last),
    chart: sizes.length < 2 ? undefined : chartOf(name, sizes),
    figures: sizes.toReversed().map(({ figure }) => figureView(bulletin, figure)),
    limit: last?.limit === undefined ? undefined : clauseLink(bulletin, last.limit.policy, last.limit.clause),
  };
}

function sentenceOf({ figure, limit, isOversize }: GroupSizeInYear): string {
  const size = `${formatDate(figure.period)}成员学校和校区${figure.text}，牵头学校不计`;
  if (limit === undefined) return `${size}；当地没有规定上限。`;
  const asked = `要求${limit.soft_word ?? ''}${limit.requirement.text}`;
  return `${size}；${asked}，${outcomeOf(isOversize)}。`;
}

function outcomeOf(isOversize: boolean | undefined): string {
  if (isOversize === undefined) return '名单没有列全，不能断定有没有超过';
  return isOversize ? '已超过' : '没有超过';
}

function chartOf(name: string, sizes: readonly GroupSizeInYear[]): BarsSpec {
  const limit = sizes.at(-1)?.limit;
  const read = limit?.requirement.read;
  return {
    kind: 'bars',
    id: 'size',
    title: `${name}的成员学校和校区，每年年末`,
    bars: sizes.map(({ figure }) => ({ name: formatDate(figure.period), value: chartValue(figure) })),
    reference:
      limit === undefined || read?.ok !== true
        ? undefined
        : { level: position(read.threshold), text: `上限：${limit.requirement.text}` },
  };
}
