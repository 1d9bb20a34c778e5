import { itemNotFound } from '../errors';
import { ApiObject, settable, writeOnly, type ApiClass } from '../executor/api';
import { boolean, place, text } from '../executor/arguments';
import { rangeObject } from '../executor/ranges';
import type { HostServices } from '../executor/services';
import { bodyOf, headerOf } from '../formula/translate';
import type { Area } from '../workbook/address';
import type { Table } from '../workbook/state';
import { renameTable } from '../workbook/tables';
import { resizeTable } from '../workbook/tableSize';
import { setTotals } from '../workbook/totals';

function rangeIn(id: string, host: HostServices, pick: (table: Table) => Area | null): ApiObject {
  const table = host.workbook.table(id);
  const area = pick(table);
  if (!area) throw itemNotFound();
  return rangeObject(host, table.sheetId, area);
}

/** The target is the table's id. */
export const tableClass: ApiClass<string> = {
  check: (id, host) => void host.workbook.table(id),
  identity: (id) => ({ Id: id }),
  properties: {
    Name: settable(
      (id, host) => host.workbook.table(id).name,
      (id, value, host) => renameTable(host.workbook, host.workbook.table(id), text(value)),
    ),
    Style: writeOnly(
      (id, value, host) => void host.workbook.replaceTable(id, { style: text(value) }),
    ),
    ShowTotals: settable(
      (id, host) => host.workbook.table(id).totals,
      (id, value, host) => setTotals(host.workbook, host.workbook.table(id), boolean(value)),
    ),
    ShowBandedRows: writeOnly(
      (id, value, host) => void host.workbook.replaceTable(id, { bandedRows: boolean(value) }),
    ),
  },
  navigations: {
    Columns: (id) => ApiObject.of('TableColumnCollection', id),
    Worksheet: (id, host) => ApiObject.of('Worksheet', host.workbook.table(id).sheetId),
  },
  methods: {
    GetRange: (id, _, host) => rangeIn(id, host, (table) => table.area),
    GetDataBodyRange: (id, _, host) => rangeIn(id, host, bodyOf),
    GetHeaderRowRange: (id, _, host) => rangeIn(id, host, headerOf),
    Resize: (id, [range], host) => {
      const table = host.workbook.table(id);
      const { area } = place(range, host.workbook.sheet(table.sheetId), host);
      resizeTable(host.workbook, table, area);
    },
  },
};
