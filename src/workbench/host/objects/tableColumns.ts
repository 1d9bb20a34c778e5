import { invalidArgument, itemNotFound } from '../errors';
import { ApiObject, type ApiClass } from '../executor/api';
import { rangeObject } from '../executor/ranges';
import type { HostServices } from '../executor/services';
import type { ColumnTarget } from '../executor/targets';
import { bodyOf } from '../formula/translate';
import type { Table } from '../workbook/state';
import { findColumn } from '../workbook/tableColumns';

/** Where a column is now; throws when it is gone. */
function locate(
  { tableId, columnId }: ColumnTarget,
  host: HostServices,
): { table: Table; index: number } {
  const table = host.workbook.table(tableId);
  const index = table.columns.findIndex((column) => column.id === columnId);
  if (index < 0) throw itemNotFound();
  return { table, index };
}

export const tableColumnClass: ApiClass<ColumnTarget> = {
  check: (target, host) => void locate(target, host),
  identity: ({ columnId }) => ({ Id: columnId }),
  methods: {
    GetDataBodyRange: (target, _, host) => {
      const { table, index } = locate(target, host);
      const body = bodyOf(table);
      return rangeObject(host, table.sheetId, { ...body, column: body.column + index, columns: 1 });
    },
  },
};

function find(tableId: string, key: unknown, host: HostServices): ApiObject | null {
  if (typeof key !== 'string' && typeof key !== 'number') throw invalidArgument();
  const table = host.workbook.table(tableId);
  const column = table.columns[findColumn(table, key)];
  return column ? ApiObject.of('TableColumn', { tableId, columnId: column.id }) : null;
}

/** The target is the table's id. */
export const tableColumnsClass: ApiClass<string> = {
  item: (id, key, host) => find(id, key, host),
  methods: { GetItemOrNullObject: (id, [key], host) => find(id, key, host) },
};
