import { type Stage, stages } from '../../../src/domain/lists/stages.ts';
import type { Cells } from '../TableFiles.ts';
import { termClause } from './groupWords.ts';
import type { SampleGroup } from './SampleGroup.ts';

/** A group's row. Those founded since the plan rest on the clause that defines their kind. */
export function groupRow(group: SampleGroup, plan: string): Cells<'groups'> {
  const { id, name, county, term, form, mode, established, ended, demonstration, stays } = group;
  const present = new Set<Stage>(stays.map(({ school }) => school.stage));
  const labels = (Object.keys(stages) as Stage[]).flatMap((stage) =>
    present.has(stage) ? [stages[stage]] : [],
  );
  const onPlan = (established ?? '') >= '2022-02';
  return {
    ...{ group: id, name, place: county, term, form, mode, stage: labels.join(';') },
    ...{ established, ended, demonstration },
    policy: onPlan ? plan : undefined,
    clause: onPlan ? termClause[term] : undefined,
    note: ended === undefined ? undefined : '集团终止，成员校另行安排',
  };
}

/** The stays of a group's schools, in the order in which they joined. */
export function membershipRows({ id, stays }: SampleGroup): readonly Cells<'memberships'>[] {
  return stays.map(({ school, role, joined, left, note }) => ({
    group: id,
    school: school.id,
    role,
    joined,
    left,
    note,
  }));
}
