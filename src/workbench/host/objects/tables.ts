import { invalidArgument } from '../errors';
import { ApiObject, type ApiClass } from '../executor/api';
import { place, text } from '../executor/arguments';
import type { HostServices } from '../executor/services';
import type { TableScope } from '../executor/targets';
import type { Table } from '../workbook/state';
import { addTable } from '../workbook/tables';

const tablesIn = ({ sheetId }: TableScope, host: HostServices): Table[] =>
  host.workbook.tables.filter((table) => sheetId === null || table.sheetId === sheetId);

function find(scope: TableScope, key: unknown, host: HostServices): ApiObject | null {
  const wanted = text(key).toLowerCase();
  const found = tablesIn(scope, host).find(
    (table) => table.id.toLowerCase() === wanted || table.name.toLowerCase() === wanted,
  );
  return found ? ApiObject.of('Table', found.id) : null;
}

export const tablesClass: ApiClass<TableScope> = {
  items: (scope, host) => tablesIn(scope, host).map(({ id }) => ApiObject.of('Table', id)),
  item: (scope, key, host) => find(scope, key, host),
  methods: {
    Add: ({ sheetId }, [address, hasHeaders], host) => {
      const home = host.workbook.sheet(sheetId ?? host.workbook.state.activeSheetId);
      const { sheet, area } = place(address, home, host);
      if (hasHeaders !== true) throw invalidArgument('A table has headings.');
      const added = addTable(host.workbook, sheet, area);
      return ApiObject.of('Table', added.id);
    },
    GetItemOrNullObject: (scope, [key], host) => find(scope, key, host),
  },
};
