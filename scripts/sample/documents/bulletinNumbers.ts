import type { Form } from '../groups/groupWords.ts';
import { type DocumentContext, roundedDown } from './DocumentContext.ts';

/** The numbers that the bulletin prints: the roster's own, the schools as a floor (1200余所). */
export function bulletinNumbers({ tally }: DocumentContext) {
  const groups = (year: number): number => tally.groups.get(year) ?? 0;
  const form = (name: Form): number => tally.forms.get(`2024 ${name}`) ?? 0;
  const schools = tally.schoolsInGroups.get(2024) ?? 0;
  return {
    groups: { 2022: groups(2022), 2023: groups(2023), 2024: groups(2024) },
    forms: { 紧密型: form('紧密型'), 半紧密型: form('半紧密型'), 松散型: form('松散型') },
    // “余” excludes the number itself.
    schools: `${roundedDown(schools - 1)}余所`,
  } as const;
}
