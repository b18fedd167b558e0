import { addressParts } from '../../bulletin/plainAddress.ts';

/** What a reader may know an old spot of a page by, since its row is gone: the number of a clause, a term, or at least its kind. */
export function formerLabel(address: string): string {
  const { page, fragment = '' } = addressParts(address);
  const clause = /^clause((?:-\d+)+)$/u.exec(fragment)?.[1];
  if (clause !== undefined) return `条款${clause.slice(1)}`;
  if (page === 'glossary/') return `用语${/[-_]([^-_a-z]+)$/u.exec(fragment)?.[1] ?? ''}`;
  const [, kind = '内容'] = kinds.find(([start]) => address.startsWith(start)) ?? [];
  return fragment.startsWith('figure-') ? '一个数' : kind;
}

const kinds = [
  ['targets/#', '一项目标'],
  ['timeline/#', '一件事'],
  ['duties/#', '一项任务'],
  ['policies/', '一条'],
] as const;
