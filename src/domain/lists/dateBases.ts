/** 日期依据: the source states the date, or it is inferred from the document's own date. */
export const dateBases = { stated: '文件写明', inferred: '推定' } as const;

export type DateBasis = keyof typeof dateBases;
