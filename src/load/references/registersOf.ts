import type { Unit } from '../../domain/lists/units.ts';
import type { RawRow } from '../csv/TableReading.ts';
import type { Entry } from '../names/Directory.ts';
import type { PolicyReading } from '../policies/readPolicies.ts';
import type { TableReadings } from '../readTables.ts';
import { ClauseRegister } from './ClauseRegister.ts';
import type { Registers } from './checkReferences.ts';
import { Register } from './Register.ts';

type RegisteringTable = 'places' | 'schools' | 'groups' | 'indicators';

/** The columns that hold the codes of a table, and its names. */
const columns: Readonly<Record<RegisteringTable, readonly [id: string, name: string]>> = {
  places: ['place', 'name'],
  schools: ['school', 'name'],
  groups: ['group', 'name'],
  indicators: ['indicator', 'title'],
};

/** What codes may point at in this workspace. Of the indicators, the code's own can be named in any case. */
export function registersOf(
  readings: TableReadings,
  policies: readonly PolicyReading[],
  declared: ReadonlyMap<string, Unit>,
): Registers & { readonly indicators: Register } {
  const registerOf = (table: Exclude<RegisteringTable, 'indicators'>): Register | undefined => {
    const reading = readings.get(table);
    if (reading?.complete !== true) return undefined;
    return new Register(
      table,
      (id) => reading.ids.has(id),
      () => entriesOf(readings, table),
    );
  };
  const own = readings.get('indicators');
  const isIndicator = (id: string) =>
    declared.has(id) || own?.ids.has(id) === true || own?.complete === false;
  const policyIds = new Set(policies.map((policy) => policy.id));
  return {
    places: registerOf('places'),
    schools: registerOf('schools'),
    groups: registerOf('groups'),
    policies: new Register(
      'policies',
      (id) => policyIds.has(id),
      () => policies.map(policyEntry),
    ),
    indicators: new Register('indicators', isIndicator, () => [
      ...[...declared.keys()].map((id) => ({ id, names: [] })),
      ...entriesOf(readings, 'indicators'),
    ]),
    clauses: new ClauseRegister(policies),
  };
}

/** Rows with a fault elsewhere can be meant as well. */
function entriesOf(readings: TableReadings, table: RegisteringTable): readonly Entry[] {
  const reading = readings.get(table);
  const [id, name] = columns[table];
  return [...(reading?.rows ?? []), ...(reading?.faulty ?? [])].flatMap((row) => {
    const code = row[id];
    return typeof code === 'string' ? [{ id: code, names: [...texts(row[name]), ...aliases(row)] }] : [];
  });
}

function aliases(row: RawRow): readonly string[] {
  const written = row['aliases'];
  return Array.isArray(written) ? written.flatMap(texts) : [];
}

function texts(value: unknown): readonly string[] {
  return typeof value === 'string' ? [value] : [];
}

function policyEntry({ id, document }: PolicyReading): Entry {
  const names = [document?.title, document?.number].filter((name) => name !== undefined);
  return { id, names };
}
