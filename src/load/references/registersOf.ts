import type { Unit } from '../../domain/lists/units.ts';
import type { Rows } from '../../domain/tables/tables.ts';
import type { PolicyReading } from '../policies/readPolicies.ts';
import type { TableReadings } from '../readTables.ts';
import { ClauseRegister } from './ClauseRegister.ts';
import type { Registers } from './checkReferences.ts';
import { Register } from './Register.ts';

/** What codes may point at in this workspace. The indicators are always known: the code's own can be named in any case. */
export function registersOf(
  rows: Rows,
  readings: TableReadings,
  policies: readonly PolicyReading[],
  declared: ReadonlyMap<string, Unit>,
): Registers & { readonly indicators: Register } {
  const policyIds = new Set(policies.map((policy) => policy.id));
  const has = (name: 'places' | 'schools' | 'groups' | 'indicators') => {
    const ids = readings.get(name)?.ids;
    return (id: string) => ids?.has(id) ?? false;
  };
  const whole = (name: 'places' | 'schools' | 'groups' | 'indicators') =>
    readings.get(name)?.complete ?? true;
  const places = new Register('places', has('places'), () =>
    rows.places.map(({ place, name }) => ({ id: place, names: [name] })),
  );
  const schools = new Register('schools', has('schools'), () =>
    rows.schools.map(({ school, name, aliases = [] }) => ({ id: school, names: [name, ...aliases] })),
  );
  const groups = new Register('groups', has('groups'), () =>
    rows.groups.map(({ group, name }) => ({ id: group, names: [name] })),
  );
  const hasIndicator = has('indicators');
  const known = (id: string) => declared.has(id) || hasIndicator(id) || !whole('indicators');
  const indicators = new Register('indicators', known, () => [
    ...[...declared.keys()].map((id) => ({ id, names: [] })),
    ...rows.indicators.map(({ indicator, title }) => ({ id: indicator, names: [title] })),
  ]);
  return {
    places: whole('places') ? places : undefined,
    schools: whole('schools') ? schools : undefined,
    groups: whole('groups') ? groups : undefined,
    policies: new Register(
      'policies',
      (id) => policyIds.has(id),
      () => policies.map(policyEntry),
    ),
    indicators,
    clauses: new ClauseRegister(policies),
  };
}

function policyEntry({ id, document }: PolicyReading) {
  const names = [document?.title, document?.number].filter((name) => name !== undefined);
  return { id, names };
}
