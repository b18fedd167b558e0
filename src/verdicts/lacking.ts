/** What we have not found, as the clause of a reason. */
export const lacking = {
  number: '我们没有找到公布的数',
  /** Where a target asks for a deed, not a number. */
  record: '我们没有找到说明是否做到的材料',
  groups: '我们没有各集团的数',
  children: '我们没有所辖各地方的名单，无从逐个判定',
} as const;
