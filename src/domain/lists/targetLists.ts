/** 适用对象: whom a requirement binds: the place as a whole, each place below it, or each group. */
export const appliesTo = { place: '本地整体', each_child: '所辖每个地方', each_group: '每个集团' } as const;
export type AppliesTo = keyof typeof appliesTo;

/** 到期依据: how the due date is known. */
export const dueBases = {
  stated: '文件写明',
  inferred: '推定',
  redacted: '来源隐去',
  standing: '长期有效',
  recurring: '定期重复',
  none: '未写期限',
} as const;
export type DueBasis = keyof typeof dueBases;

/** 目标类别. */
export const targetKinds = {
  quantitative: '数量目标',
  rule: '规则',
  binary: '事项',
  qualitative: '定性目标',
  prohibition: '禁止',
} as const;
export type TargetKind = keyof typeof targetKinds;

/** 约束力: 原则上 and its like are soft and never missed. */
export const hardnesses = { hard: '刚性', soft: '柔性' } as const;
export type Hardness = keyof typeof hardnesses;

/** 数值依据: a printed digit, a Chinese numeral, implied (全覆盖, 全部), or no number at all. */
export const valueBases = {
  digit: '数字',
  numeral: '汉字数词',
  implied: '文字隐含',
  none: '无数值',
} as const;
export type ValueBasis = keyof typeof valueBases;
