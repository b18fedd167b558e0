/** 是否. */
export const answers = { yes: '是', no: '否' } as const;

export type Answer = keyof typeof answers;
