import type { Random } from '../random/randomFrom.ts';
import { years } from '../Scale.ts';
import type { Cells } from '../TableFiles.ts';
import { gradeWeights } from './groupWords.ts';
import type { SampleGroup } from './SampleGroup.ts';

/** A group's grades: from the year after it was founded, and from 2022; a few were not assessed. */
export function assessmentRows(group: SampleGroup, random: Random): readonly Cells<'assessments'>[] {
  const [, ...assessed] = years;
  return assessed.flatMap((year) => {
    const runs = group.step < year && (group.ended === undefined || Number(group.ended.slice(0, 4)) > year);
    if (!runs || random.chance(0.08)) return [];
    return [{ group: group.id, year, grade: random.weighted(gradeWeights) }];
  });
}
