import type { FoundFigure } from './FoundFigure.ts';

type Words = Pick<FoundFigure, 'before' | 'printed' | 'after'>;

/** The item of a list that a figure stands in: 市级示范集团5个 of 培育省级示范集团2个、市级示范集团5个. */
export function itemOf({ before, printed, after }: Words): string {
  const [own = ''] = /[^,，；;。、：:（(]*$/u.exec(before) ?? [];
  const [next = ''] = /^[^,，；;。、（()）]*/u.exec(after) ?? [];
  return `${own}${printed}${next}`;
}

/** The whole stretch between commas. */
export function stretchOf({ before, printed, after }: Words): string {
  const [own = ''] = /[^,，；;。]*$/u.exec(before) ?? [];
  const [next = ''] = /^[^,，；;。]*/u.exec(after) ?? [];
  return `${own}${printed}${next}`;
}
