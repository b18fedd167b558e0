import { type DueBasis, dueBases } from '../domain/lists/targetLists.ts';

/** How a due date is known, for readers: what recurs without saying how often is 定期要做. */
export function dueBasisInWords(basis: DueBasis): string {
  return basis === 'recurring' ? '定期要做' : dueBases[basis];
}
