import { itemNotFound } from '../errors';
import { ApiObject, readOnly, type ApiClass } from '../executor/api';
import { boolean, place, text, wholeNumber } from '../executor/arguments';
import type { HostServices } from '../executor/services';
import { EventNumber, WORKBOOK_TARGET } from '../events';
import type { Table } from '../workbook/state';
import { addTable } from '../workbook/tables';
import { eventMethods } from './eventMethods';
import { tableClass } from './table';

/** The tables of the workbook (null) or of one sheet. */
interface TableScope {
  sheetId: string | null;
}

const tableObject = (host: HostServices, table: Table): ApiObject =>
  ApiObject.of(tableClass, table.id, host);

const tablesIn = (scope: TableScope, host: HostServices): Table[] =>
  host.workbook.state.tables.filter(
    (table) => scope.sheetId === null || table.sheetId === scope.sheetId,
  );

function find(scope: TableScope, key: unknown, host: HostServices): ApiObject | null {
  const wanted = text(key).toLowerCase();
  const found = tablesIn(scope, host).find(
    (table) => table.id.toLowerCase() === wanted || table.name.toLowerCase() === wanted,
  );
  return found ? tableObject(host, found) : null;
}

export const tablesClass: ApiClass<TableScope> = {
  name: 'TableCollection',
  properties: { Count: readOnly((scope, host) => tablesIn(scope, host).length) },
  items: (scope, host) => tablesIn(scope, host).map((table) => tableObject(host, table)),
  item: (scope, key, host) => find(scope, key, host),
  methods: {
    Add: ({ sheetId }, [address, hasHeaders], host) => {
      const home = host.workbook.sheet(sheetId ?? host.workbook.state.activeSheetId);
      const { sheet, area } = place(address, home, host);
      return tableObject(host, addTable(host.workbook, sheet, area, boolean(hasHeaders)));
    },
    GetCount: (scope, _, host) => tablesIn(scope, host).length,
    GetItemAt: (scope, [index], host) => {
      const table = tablesIn(scope, host)[wholeNumber(index)];
      if (!table) throw itemNotFound();
      return tableObject(host, table);
    },
    GetItemOrNullObject: (scope, [key], host) => find(scope, key, host),
    ...eventMethods<TableScope>(
      {
        DataChangedEvent: EventNumber.tableChanged,
        AddedEvent: EventNumber.tableAdded,
        DeletedEvent: EventNumber.tableDeleted,
      },
      ({ sheetId }) => sheetId ?? WORKBOOK_TARGET,
    ),
  },
};
