/** 学段: kinds of school by stage. */
export const stages = {
  kindergarten: '幼儿园',
  primary: '小学',
  junior: '初中',
  nine_year: '九年一贯制',
  senior: '高中',
  complete: '完全中学',
  twelve_year: '十二年一贯制',
  special: '特殊教育',
} as const;

export type Stage = keyof typeof stages;
