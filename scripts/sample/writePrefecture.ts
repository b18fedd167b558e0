import { assessmentRows } from './groups/assessmentRows.ts';
import type { CountyRoster } from './groups/CountyRoster.ts';
import { foundingPlan } from './groups/foundingPlan.ts';
import { groupRow, membershipRows } from './groups/groupRows.ts';
import { growGroups } from './groups/growGroups.ts';
import type { CountyPlan, PrefecturePlan, TopPlan } from './places/SamplePlace.ts';
import { randomFrom } from './random/randomFrom.ts';
import type { Scale } from './Scale.ts';
import { countySchools } from './schools/countySchools.ts';
import { enrolmentRows } from './schools/enrolmentRows.ts';
import { schoolRow } from './schools/schoolRow.ts';
import type { TableFiles } from './TableFiles.ts';

interface Where {
  readonly scale: Scale;
  readonly top: TopPlan;
  readonly prefecture: PrefecturePlan;
}

/** Makes up and writes the roster of a prefecture. Each county has its own random streams, so none depends on the order of writing. */
export function writePrefecture(
  files: TableFiles,
  { scale, top, prefecture }: Where,
): readonly CountyRoster[] {
  const counties = prefecture.counties.map((plan) => countyRoster(scale, plan));
  growGroups(counties);
  const province = scale.split ? top.place.id : undefined;
  for (const { plan, schools, groups } of counties) {
    const random = randomFrom(`${scale.name} ${plan.place.id} numbers`);
    for (const school of schools) {
      files.row('schools', schoolRow(school), province);
      for (const row of enrolmentRows(school, plan, random)) {
        files.row('enrolments', row, scale.split ? String(row.year) : undefined);
      }
    }
    for (const group of groups) {
      files.row('groups', groupRow(group, `${top.place.id}-plan-2022`));
      for (const row of membershipRows(group)) files.row('memberships', row, province);
      for (const row of assessmentRows(group, random)) files.row('assessments', row);
    }
  }
  return counties;
}

function countyRoster(scale: Scale, plan: CountyPlan): CountyRoster {
  const random = randomFrom(`${scale.name} ${plan.place.id}`);
  const schools = countySchools(plan, random);
  return { plan, schools, groups: [], founding: foundingPlan(plan.groups, schools, random), random };
}
