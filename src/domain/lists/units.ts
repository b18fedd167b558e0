/** 计量单位: the signs that printed figures carry. `classifiers` are other words for the same unit (家, 校 …). */
export const units = {
  个: { name: '个', classifiers: ['个', '县', '级', '部门'] },
  所: { name: '所', classifiers: ['所', '校', '家'] },
  人: { name: '人', classifiers: ['人', '名', '位'] },
  人次: { name: '人次', classifiers: ['人次'] },
  元: { name: '元', classifiers: ['元'] },
  班: { name: '班', classifiers: ['班', '个班'] },
  次: { name: '次', classifiers: ['次'] },
  项: { name: '项', classifiers: ['项', '件', '条', '类', '种'] },
  年: { name: '年', classifiers: ['年'] },
  '%': { name: '百分数', classifiers: ['%'] },
  个百分点: { name: '百分点', classifiers: ['个百分点', '百分点'] },
  '所/个': { name: '所每个集团', classifiers: ['所/个'] },
} as const;

export type Unit = keyof typeof units;
