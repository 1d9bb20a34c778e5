import { HostError, itemNotFound } from '../errors';
import { ApiObject, readOnly, settable, type ApiClass, type Property } from '../executor/api';
import { boolean, place, record, text, wholeNumber } from '../executor/arguments';
import { rangeObject } from '../executor/ranges';
import { EventNumber } from '../events';
import { bodyOf, headerOf, totalsOf } from '../formula/translate';
import { clearFilters } from '../workbook/filters';
import { sortTable } from '../workbook/sort';
import type { Table } from '../workbook/state';
import { removeTable, renameTable } from '../workbook/tables';
import { resizeTable, setHeaders, setTotals } from '../workbook/tableSize';
import { eventMethods } from './eventMethods';
import { tableAutoFilterClass } from './filter';
import { tableColumnsClass } from './tableColumns';
import { tableRowsClass } from './tableRows';
import { worksheetObject } from './worksheets';

const flag = (
  key:
    | 'showBandedRows'
    | 'showBandedColumns'
    | 'highlightFirstColumn'
    | 'highlightLastColumn'
    | 'showFilterButton',
): Property<string> =>
  settable(
    (id, host) => host.workbook.table(id)[key],
    (id, value, host) => void host.workbook.replaceTable(id, { [key]: boolean(value) }),
  );

const tableSortClass: ApiClass<string> = {
  name: 'TableSort',
  methods: {
    Apply: (id, [fields], host) => {
      if (!Array.isArray(fields))
        throw new HostError('InvalidArgument', 'Sort fields are expected.');
      sortTable(
        host.workbook,
        host.workbook.table(id),
        fields.map((field) => {
          const { key, ascending } = record(field);
          return { key: wholeNumber(key), ascending: ascending !== false };
        }),
      );
    },
    Clear: () => undefined,
  },
};

/** The target is the table's id. */
export const tableClass: ApiClass<string> = {
  name: 'Table',
  check: (id, host) => void host.workbook.table(id),
  identity: (id) => ({ Id: id }),
  properties: {
    Id: readOnly((id) => id),
    Name: settable(
      (id, host) => host.workbook.table(id).name,
      (id, value, host) => renameTable(host.workbook, host.workbook.table(id), text(value)),
    ),
    Style: settable(
      (id, host) => host.workbook.table(id).style,
      (id, value, host) => void host.workbook.replaceTable(id, { style: text(value) }),
    ),
    ShowHeaders: settable(
      (id, host) => host.workbook.table(id).showHeaders,
      (id, value, host) => setHeaders(host.workbook, host.workbook.table(id), boolean(value)),
    ),
    ShowTotals: settable(
      (id, host) => host.workbook.table(id).showTotals,
      (id, value, host) => setTotals(host.workbook, host.workbook.table(id), boolean(value)),
    ),
    ShowFilterButton: flag('showFilterButton'),
    ShowBandedRows: flag('showBandedRows'),
    ShowBandedColumns: flag('showBandedColumns'),
    HighlightFirstColumn: flag('highlightFirstColumn'),
    HighlightLastColumn: flag('highlightLastColumn'),
  },
  navigations: {
    AutoFilter: (id, host) => ApiObject.of(tableAutoFilterClass, id, host),
    Columns: (id, host) => ApiObject.of(tableColumnsClass, id, host),
    Rows: (id, host) => ApiObject.of(tableRowsClass, id, host),
    Sort: (id, host) => ApiObject.of(tableSortClass, id, host),
    Worksheet: (id, host) =>
      worksheetObject(host, host.workbook.sheet(host.workbook.table(id).sheetId)),
  },
  methods: {
    GetRange: (id, _, host) => rangeIn(id, host, (table) => table.area),
    GetDataBodyRange: (id, _, host) => rangeIn(id, host, bodyOf),
    GetHeaderRowRange: (id, _, host) => rangeIn(id, host, headerOf),
    GetTotalRowRange: (id, _, host) => rangeIn(id, host, totalsOf),
    Resize: (id, [range], host) => {
      const table = host.workbook.table(id);
      const { area } = place(range, host.workbook.sheet(table.sheetId), host);
      resizeTable(host.workbook, table, area);
    },
    Delete: (id, _, host) => removeTable(host.workbook, host.workbook.table(id), false),
    ConvertToRange: (id, _, host) => {
      const table = host.workbook.table(id);
      removeTable(host.workbook, table, true);
      return rangeObject(host, table.sheetId, table.area);
    },
    ClearFilters: (id, _, host) => clearFilters(host.workbook, host.workbook.table(id)),
    ...eventMethods<string>(
      {
        DataChangedEvent: EventNumber.tableChanged,
        SelectionChangedEvent: EventNumber.tableSelectionChanged,
      },
      (id) => id,
    ),
  },
};

type Services = Parameters<NonNullable<ApiClass<string>['check']>>[1];

function rangeIn(
  id: string,
  host: Services,
  pick: (table: Table) => Table['area'] | null,
): ApiObject {
  const table = host.workbook.table(id);
  const area = pick(table);
  if (!area) throw itemNotFound();
  return rangeObject(host, table.sheetId, area);
}
