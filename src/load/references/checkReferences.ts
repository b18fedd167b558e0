import type { Table } from '../../domain/table/Table.ts';
import type { RawRow } from '../csv/TableReading.ts';
import type { ProblemList } from '../ProblemList.ts';
import type { ClauseRegister } from './ClauseRegister.ts';
import type { Register } from './Register.ts';

/** What codes may point at; a kind that could not be read in full is left out, and nothing is said of it. */
export interface Registers {
  readonly places?: Register | undefined;
  readonly schools?: Register | undefined;
  readonly groups?: Register | undefined;
  readonly policies?: Register | undefined;
  readonly indicators?: Register | undefined;
  readonly clauses: ClauseRegister;
}

/** Looks up every code of a table's rows; reports those that point at nothing. In `faulty` rows a blank may be a cell that did not read. */
export function checkReferences(
  table: Table,
  rows: readonly RawRow[],
  faulty: boolean,
  registers: Registers,
  problems: ProblemList,
): void {
  const columns = Object.entries(table.columns);
  const policyColumn = columns.find(([, column]) => column.references === 'policies')?.[0];
  for (const [name, { references, title }] of columns) {
    if (references === undefined) continue;
    if (references === 'clauses') {
      for (const row of rows) {
        const policy = policyColumn === undefined ? undefined : row[policyColumn];
        if (policy === undefined && faulty) continue;
        for (const path of codesOf(row[name])) {
          registers.clauses.check(path, policy, title, row, name, problems);
        }
      }
      continue;
    }
    const register = registers[references];
    if (register === undefined) continue;
    for (const row of rows) {
      for (const code of codesOf(row[name])) {
        if (!register.has(code)) register.report(code, title, row, name, problems);
      }
    }
  }
}

/** The codes in a cell: one, several in a list, or none. */
function codesOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return Array.isArray(value) ? value.map(String) : [];
}
