import type { Table } from '../table/Table.ts';
import { type TableName, tables } from './tables.ts';

/** The tables with the types of their columns forgotten: what reads any table. (`Table` is invariant in its columns.) */
export const anyTables = tables as unknown as Readonly<Record<TableName, Table>>;
