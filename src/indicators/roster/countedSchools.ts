import type { Counting } from '../../domain/lists/countings.ts';
import type { CountedSchool, Unit } from './Roster.ts';

/**
 * What counts as a school. `unit`: every row of the school table. `institution`: a campus or teaching point with a
 * parent is part of that parent, which counts once, at the parent's own place and stage, even where it is in the table
 * only as a parent.
 */
export function countedSchools(units: readonly Unit[], counting: Counting): readonly CountedSchool[] {
  switch (counting) {
    case 'unit':
      return units.map((unit) => ({ at: unit.at, unit, units: [unit] }));
    case 'institution':
      return institutions(units);
  }
}

function institutions(units: readonly Unit[]): readonly CountedSchool[] {
  const byCode = new Map(units.map((unit) => [unit.row.school, unit]));
  const parts = new Map<Unit, Unit[]>();
  for (const unit of units) {
    const parent = unit.row.parent === undefined ? undefined : byCode.get(unit.row.parent);
    const institution = parent ?? unit;
    const known = parts.get(institution);
    if (known === undefined) parts.set(institution, institution === unit ? [unit] : [institution, unit]);
    else if (institution !== unit) known.push(unit);
  }
  return Array.from(parts, ([unit, all]) => ({ at: unit.at, unit, units: all }));
}
