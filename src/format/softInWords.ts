import type { TargetRow } from '../domain/tables/targets.ts';

/** 柔性要求（原则上）: that a requirement is soft, with the document's own word where the row gives it. */
export function softInWords({ soft_word }: Pick<TargetRow, 'soft_word'>): string {
  return soft_word === undefined ? '柔性要求' : `柔性要求（${soft_word}）`;
}
