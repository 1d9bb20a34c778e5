import { invalidArgument, itemNotFound } from '../errors';
import { ApiObject, readOnly, settable, type ApiClass } from '../executor/api';
import { text, wholeNumber } from '../executor/arguments';
import { rangeObject } from '../executor/ranges';
import type { HostServices } from '../executor/services';
import { bodyOf, headerOf, totalsOf } from '../formula/translate';
import type { Area } from '../workbook/address';
import { deleteCells } from '../workbook/structure';
import type { Table } from '../workbook/state';
import { findColumn, insertColumn, renameColumn } from '../workbook/tableColumns';
import { growTable } from '../workbook/tableSize';
import { writeValues } from '../workbook/edits';
import { filterClass } from './filter';
import { matrix } from './matrix';

export interface ColumnTarget {
  tableId: string;
  columnId: number;
}

/** Where a column is now; throws when it is gone. */
export function locate(
  { tableId, columnId }: ColumnTarget,
  host: HostServices,
): { table: Table; index: number } {
  const table = host.workbook.table(tableId);
  const index = table.columns.findIndex((column) => column.id === columnId);
  if (index < 0) throw itemNotFound();
  return { table, index };
}

const part = (
  target: ColumnTarget,
  host: HostServices,
  pick: (table: Table) => Area | null,
): ApiObject => {
  const { table, index } = locate(target, host);
  const rows = pick(table);
  if (!rows) throw itemNotFound();
  return rangeObject(host, table.sheetId, { ...rows, column: rows.column + index, columns: 1 });
};

const columnClass: ApiClass<ColumnTarget> = {
  name: 'TableColumn',
  check: (target, host) => void locate(target, host),
  identity: ({ columnId }) => ({ Id: columnId }),
  properties: {
    Id: readOnly(({ columnId }) => columnId),
    Index: readOnly((target, host) => locate(target, host).index),
    Name: settable(
      (target, host) => {
        const { table, index } = locate(target, host);
        return table.columns[index]?.name;
      },
      (target, value, host) => {
        const { table, index } = locate(target, host);
        renameColumn(host.workbook, table, index, text(value));
      },
    ),
    Values: readOnly((target, host) => {
      const { table, index } = locate(target, host);
      const sheet = host.workbook.sheet(table.sheetId);
      return Array.from({ length: table.area.rows }, (_, r) => [
        host.workbook.value(sheet, table.area.row + r, table.area.column + index),
      ]);
    }),
  },
  navigations: { Filter: (target, host) => ApiObject.of(filterClass, target, host) },
  methods: {
    GetRange: (target, _, host) => part(target, host, (table) => table.area),
    GetDataBodyRange: (target, _, host) => part(target, host, bodyOf),
    GetHeaderRowRange: (target, _, host) => part(target, host, headerOf),
    GetTotalRowRange: (target, _, host) => part(target, host, totalsOf),
    Delete: (target, _, host) => {
      const { table, index } = locate(target, host);
      const area = { ...table.area, column: table.area.column + index, columns: 1 };
      deleteCells(host.workbook, host.workbook.sheet(table.sheetId), area, 'column');
    },
  },
};

const columnObject = (table: Table, index: number, host: HostServices): ApiObject | null => {
  const column = table.columns[index];
  return column
    ? ApiObject.of(columnClass, { tableId: table.id, columnId: column.id }, host)
    : null;
};

const find = (id: string, key: unknown, host: HostServices): ApiObject | null => {
  if (typeof key !== 'string' && typeof key !== 'number') throw invalidArgument();
  const table = host.workbook.table(id);
  return columnObject(table, findColumn(table, key), host);
};

/** The target is the table's id. */
export const tableColumnsClass: ApiClass<string> = {
  name: 'TableColumnCollection',
  properties: { Count: readOnly((id, host) => host.workbook.table(id).columns.length) },
  items: (id, host) => {
    const table = host.workbook.table(id);
    return table.columns.flatMap((_, index) => columnObject(table, index, host) ?? []);
  },
  item: (id, key, host) => find(id, key, host),
  methods: {
    Add: (id, [index, values, name], host) => {
      const { workbook } = host;
      const table = workbook.table(id);
      const at =
        index === null || index === undefined || index === -1
          ? table.columns.length
          : wholeNumber(index);
      if (at === table.columns.length) growTable(workbook, table, 0, 1);
      else insertColumn(workbook, table, at);
      if (values !== null && values !== undefined) {
        const { area, sheetId } = workbook.table(id);
        const target = { ...area, column: area.column + at, columns: 1 };
        writeValues(workbook, workbook.sheet(sheetId), target, matrix(values, target));
      }
      if (name !== null && name !== undefined)
        renameColumn(workbook, workbook.table(id), at, text(name));
      return columnObject(workbook.table(id), at, host);
    },
    GetCount: (id, _, host) => host.workbook.table(id).columns.length,
    GetItemAt: (id, [index], host) => {
      const found = columnObject(host.workbook.table(id), wholeNumber(index), host);
      if (!found) throw itemNotFound();
      return found;
    },
    GetItemOrNullObject: (id, [key], host) => find(id, key, host),
  },
};
