/** 计数单位: campuses rolled up to their institution, or every unit counted alone. */
export const countings = { institution: '按法人学校计', unit: '按办学单位计' } as const;

export type Counting = keyof typeof countings;
