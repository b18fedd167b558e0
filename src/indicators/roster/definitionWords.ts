import type { ClosedList, CodeOf } from '../../domain/lists/ClosedList.ts';
import { ownerships } from '../../domain/lists/ownerships.ts';
import { stages } from '../../domain/lists/stages.ts';
import { formatDate } from '../../format/formatDate.ts';
import type { Definition } from './Definition.ts';
import { type DayNumber, isoDay, yearEnd, yearOfDay } from './dayNumber.ts';

/** The definition in words, as a formula carries it: `截至2019年1月21日；小学、初中；校区、教学点并入所属学校计`. */
export function definitionWords(definition: Definition, day: DayNumber, countsSchools: boolean): string {
  const words: string[] = [];
  if (day !== yearEnd(yearOfDay(day))) words.push(`截至${formatDate(isoDay(day))}`);
  if (countsSchools) {
    words.push(definition.stages === undefined ? '全部学段' : labels(stages, definition.stages));
    if (definition.ownership !== undefined) words.push(`只计${labels(ownerships, definition.ownership)}`);
    words.push(countingWords[definition.counting]);
  }
  if (definition.terms !== undefined) words.push(`只计${definition.terms.join('、')}`);
  return words.join('；');
}

const countingWords = { institution: '校区、教学点并入所属学校计', unit: '校区、教学点单独计' } as const;

/** Labels in the order of the list. */
function labels<L extends ClosedList>(list: L, codes: readonly CodeOf<L>[]): string {
  return Object.entries(list)
    .filter(([code]) => (codes as readonly string[]).includes(code))
    .map(([, label]) => label)
    .join('、');
}
