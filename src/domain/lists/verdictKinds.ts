/** 判定: the seven words a target can carry. */
export const verdictKinds = {
  met: '已达标',
  missed: '未达标',
  undetermined: '无法判定',
  not_due: '未到期',
  no_data: '无数据',
  overdue: '到期未公布',
  not_judged: '不作判定',
} as const;

export type VerdictKind = keyof typeof verdictKinds;
