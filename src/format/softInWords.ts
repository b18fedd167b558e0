import type { TargetRow } from '../domain/tables/targets.ts';

type Softness = Pick<TargetRow, 'soft_word'>;

/** 柔性要求（原则上）: that a requirement is soft, with the document's own word where the row gives it. */
export function softInWords({ soft_word }: Softness): string {
  return soft_word === undefined ? '柔性要求' : `柔性要求（${soft_word}）`;
}

/**
 * 不超过5所（原则上；逐个要求是推定）: a requirement where there is no room for more, with the word that makes it soft and with whose
 * reading 每个 is; one without either alone.
 */
export function requirementInBrief({
  requirement,
  hardness,
  soft_word,
  applies_basis,
}: Softness & Pick<TargetRow, 'requirement' | 'hardness' | 'applies_basis'>): string {
  const limits = [
    hardness === 'soft' ? (soft_word ?? '柔性') : '',
    applies_basis === 'inferred' ? '逐个要求是推定' : '',
  ].filter((words) => words !== '');
  return limits.length === 0 ? requirement.text : `${requirement.text}（${limits.join('；')}）`;
}
