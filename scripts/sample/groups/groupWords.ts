/** The sample's words for kinds, forms and modes of groups, each with how often it occurs; the plan's clauses define them. */
export const termWeights = [
  ['教育集团', 58],
  ['教联体', 32],
  ['教育联盟', 10],
] as const;

export const formWeights = [
  ['紧密型', 40],
  ['半紧密型', 22],
  ['松散型', 38],
] as const;

export const modeWeights = [
  ['名校办分校', 30],
  ['委托管理', 16],
  ['城乡结对', 30],
  ['联合办学', 20],
  [undefined, 4],
] as const;

export const gradeWeights = [
  ['优秀', 22],
  ['良好', 50],
  ['合格', 25],
  ['不合格', 3],
] as const;

export type Term = (typeof termWeights)[number][0];
export type Form = (typeof formWeights)[number][0];

/** The clause of the plan that defines each kind of group. */
export const termClause: Readonly<Record<Term, string>> = {
  教育集团: '三（一）1',
  教联体: '三（一）2',
  教育联盟: '三（一）3',
};
