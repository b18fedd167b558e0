import type { RosterIndicator } from '../IndicatorDeclaration.ts';
import { countBetween, digits } from '../working.ts';

/** 超规模集团数: groups with more members, the lead school aside, than the limit of their own place (恩施州 三（二）). */
export const oversizeGroupCount: RosterIndicator = {
  id: 'oversize_group_count',
  title: '超规模集团数',
  unit: '个',
  origin: 'roster',
  definition: '成员学校（含校区，不含牵头学校）超过当地规定上限的集团个数。',
  formula: '成员学校数大于上限的集团个数',
  needsDenominator: false,
  counts: '',
  sources: ['groups', 'limits'],
  heads: [],
  breakdowns: ['term', 'form'],
  compute: ({ groups, limitedGroups, oversizeGroups, perhapsOversizeGroups }) => {
    const working = countBetween(oversizeGroups, oversizeGroups + perhapsOversizeGroups, '个');
    const doubt =
      perhapsOversizeGroups > 0 ? `，${digits(perhapsOversizeGroups)}个的名单未列全，不能断定` : '';
    const unlimited = groups > limitedGroups ? `，另有${digits(groups - limitedGroups)}个没有上限` : '';
    return {
      ...working,
      formula: () => `${digits(limitedGroups)}个有上限的集团中${working.formula()}超过${doubt}${unlimited}`,
    };
  },
};
