/** What we have not found, as the clause of a reason. */
export const lacking = {
  number: '我们没有找到公布的数',
  /** Where a target asks for a deed, not a number. */
  record: '我们没有找到说明是否做到的材料',
  groups: (whom: string) => `我们没有${whom}的数`,
  /** Where the roster is copied from the document that sets the target. */
  witness: '名册里的集团抄自提出要求的同一份文件，不能证明已经做到',
  children: '我们没有所辖各地方的名单，无从逐个判定',
} as const;
