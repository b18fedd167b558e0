import type { Cells } from '../TableFiles.ts';

/** Indicators that only the sample's documents state. */
export const indicatorRows: readonly Cells<'indicators'>[] = [
  {
    indicator: 'group_size',
    title: '单个集团成员学校数',
    unit: '所',
    definition: '一个集团里成员校和校区的个数，牵头学校不计在内。',
  },
  {
    indicator: 'teacher_exchange_rate',
    title: '骨干教师交流轮岗比例',
    unit: '%',
    definition: '一学年内在集团里交流轮岗的骨干教师占骨干教师的比例。',
  },
  {
    indicator: 'unified_item_count',
    title: '统一事项数',
    unit: '个',
    definition: '集团内要统一做的事的件数。',
    counts: '四个统一',
  },
  {
    indicator: 'deliverable',
    title: '事项完成情况',
    unit: '项',
    definition: '文件要求做到的一件事是否已经做到。',
  },
];
