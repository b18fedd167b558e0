import type { DayOfRow } from '../../domain/figure/printedDay.ts';
import type { Unit } from '../../domain/lists/units.ts';
import type { Rows } from '../../domain/tables/tables.ts';
import type { ProblemList } from '../ProblemList.ts';
import { campusLives } from './campusLives.ts';
import { conflictingTargets } from './conflictingTargets.ts';
import { conflictingValues } from './conflictingValues.ts';
import { denominatorTerms } from './denominatorTerms.ts';
import { enrolmentCounts } from './enrolmentCounts.ts';
import { enrolmentYears } from './enrolmentYears.ts';
import { figurePlaces } from './figurePlaces.ts';
import { groupLeads } from './groupLeads.ts';
import { groupNames } from './groupNames.ts';
import { membershipPeriods } from './membershipPeriods.ts';
import { observationValues } from './observationValues.ts';
import { phraseNumbers } from './phraseNumbers.ts';
import { placeCycles } from './placeCycles.ts';
import { placeLives } from './placeLives.ts';
import { redeclaredIndicators } from './redeclaredIndicators.ts';
import { reversedDates } from './reversedDates.ts';
import { schoolNames } from './schoolNames.ts';
import { schoolParents } from './schoolParents.ts';
import { targetRequirements } from './targetRequirements.ts';
import { unreviewedNotes } from './unreviewedNotes.ts';

/** Everything that no single cell can tell. `declared` are the indicators that the code computes, `units` all indicators', `dayOf` the days of printed figures. */
export function checkRules(
  rows: Rows,
  declared: ReadonlyMap<string, Unit>,
  units: ReadonlyMap<string, Unit>,
  dayOf: DayOfRow,
  problems: ProblemList,
): void {
  placeCycles(rows, problems);
  placeLives(rows, problems);
  schoolParents(rows, problems);
  campusLives(rows, problems);
  schoolNames(rows, problems);
  groupNames(rows, problems);
  groupLeads(rows, problems);
  reversedDates(rows, problems);
  membershipPeriods(rows, problems);
  enrolmentCounts(rows, problems);
  enrolmentYears(rows, problems);
  denominatorTerms(rows, problems);
  redeclaredIndicators(rows, declared, problems);
  observationValues(rows, units, problems);
  figurePlaces(rows, dayOf, problems);
  conflictingValues(rows, dayOf, problems);
  conflictingTargets(rows, problems);
  targetRequirements(rows, units, problems);
  phraseNumbers(rows, problems);
  unreviewedNotes(rows, problems);
}
