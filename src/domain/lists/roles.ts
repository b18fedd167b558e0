/** 成员身份: what a school is in a group. */
export const roles = { lead: '牵头', member: '成员', campus: '校区', entrusted: '被托管' } as const;

export type Role = keyof typeof roles;
