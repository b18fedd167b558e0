/** 办学单位类别: a school of its own, a campus of an institution, or a teaching point. */
export const schoolKinds = { school: '学校', campus: '校区', teaching_point: '教学点' } as const;

export type SchoolKind = keyof typeof schoolKinds;
