import type { FoundFigure } from './FoundFigure.ts';

type Words = Pick<FoundFigure, 'before' | 'printed' | 'after'>;

/** The item of a list that a figure stands in: 市级示范集团5个 of 培育省级示范集团2个、市级示范集团5个. */
export function itemOf({ before, printed, after }: Words): string {
  const [own = ''] = /[^,，；;。、：:（(]*$/u.exec(before) ?? [];
  const [next = ''] = /^[^,，；;。、（()）]*/u.exec(after) ?? [];
  return `${own}${printed}${next}`;
}

/** The item without a neighbour that 和 joins to it: 8个教育集团 of 8个教育集团和5个教联体. */
export function ownItem({ before, printed, after }: Words): string {
  const item = itemOf({ before, printed, after });
  const own = item.slice(0, item.indexOf(printed)).replace(/^.*\d\s?[个所][^和及与]*[和及与]/u, '');
  const next = item.slice(item.indexOf(printed) + printed.length).replace(/[和及与]\s?\d.*$/u, '');
  return `${own}${printed}${next}`;
}

/** The whole stretch between commas. */
export function stretchOf({ before, printed, after }: Words): string {
  const [own = ''] = /[^,，；;。]*$/u.exec(before) ?? [];
  const [next = ''] = /^[^,，；;。]*/u.exec(after) ?? [];
  return `${own}${printed}${next}`;
}
