import type { Bulletin } from '../bulletin/Bulletin.ts';
import { groupSizeId, isGroupSizeLimit } from '../domain/groupSizeId.ts';
import type { TargetRow } from '../domain/tables/targets.ts';

type Named = Pick<TargetRow, 'called' | 'indicator' | 'applies_to'>;

/**
 * What a target asks for: the document's own words where they are others (示范性教联体数), else the indicator's title. A limit on the
 * size of each group is one on its schools, whichever indicator carries it.
 */
export function targetTitle(bulletin: Bulletin, target: Named): string {
  const { called, indicator } = target;
  if (called !== undefined) return called;
  if (isGroupSizeLimit(target)) return bulletin.indicators.get(groupSizeId)?.title ?? '单个集团成员学校数';
  return bulletin.indicators.get(indicator)?.title ?? indicator;
}

/** What is promised, in one phrase: 示范性教联体数：至少3个; a deed, or a goal without a number, stands as it is printed. */
export function targetHeadline(bulletin: Bulletin, row: Named & Pick<TargetRow, 'requirement'>): string {
  const { requirement, called } = row;
  const isOf = requirement.read.ok || called !== undefined;
  return isOf ? `${targetTitle(bulletin, row)}：${requirement.text}` : requirement.text;
}
