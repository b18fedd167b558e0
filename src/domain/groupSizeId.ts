/** 单个集团成员学校数: counted group by group where there is a roster, never for a place as a whole. */
export const groupSizeId = 'group_size';

const sizeIndicators: readonly string[] = [groupSizeId, 'schools_per_group', 'oversize_group_count'];

/** Whether a target that binds each group speaks of the size of one group: an average or a count of groups cannot bind one. */
export function isGroupSizeLimit(target: {
  readonly indicator: string;
  readonly applies_to?: string | undefined;
}): boolean {
  return target.applies_to === 'each_group' && sizeIndicators.includes(target.indicator);
}
