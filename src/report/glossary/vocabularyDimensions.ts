import { codeOf } from '../../domain/lists/ClosedList.ts';

/** 用语类别: what the codes of vocabulary.csv's `dimension` mean. Other words are printed as written. */
export const vocabularyDimensions = {
  kind: '集团的种类',
  form: '紧密程度',
  mode: '组建方式',
  measure: '办学形式和措施',
  composition: '成员构成',
  role: '学校的角色',
  governance: '机构和负责人',
  bundle: '“几个统一”“几个共享”',
  item: '组合中的一项',
  grade: '等次和称号',
  phase: '阶段',
  principle: '原则',
  safeguard: '保障',
} as const;

/** The title of a dimension by its code; any other word is its own title. */
export function dimensionTitle(written: string): string {
  const code = codeOf(vocabularyDimensions, written);
  return code === undefined ? written : vocabularyDimensions[code];
}
