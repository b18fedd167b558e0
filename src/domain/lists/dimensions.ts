/** 分组: the breakdowns that a figure may have. */
export const dimensions = {
  stage: '学段',
  locale: '城乡',
  ownership: '办学性质',
  term: '名称类型',
  form: '紧密程度',
} as const;

export type Dimension = keyof typeof dimensions;
