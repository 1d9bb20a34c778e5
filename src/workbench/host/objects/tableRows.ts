import { itemNotFound } from '../errors';
import { ApiObject, readOnly, settable, type ApiClass } from '../executor/api';
import { wholeNumber } from '../executor/arguments';
import { rangeObject } from '../executor/ranges';
import type { HostServices } from '../executor/services';
import { bodyOf } from '../formula/translate';
import type { Area } from '../workbook/address';
import { writeValues } from '../workbook/edits';
import { deleteCells } from '../workbook/structure';
import { insertTableRows } from '../workbook/tableSize';
import { matrix } from './matrix';

interface RowTarget {
  tableId: string;
  index: number;
}

function areaOf({ tableId, index }: RowTarget, host: HostServices): Area {
  const body = bodyOf(host.workbook.table(tableId));
  if (index < 0 || index >= body.rows) throw itemNotFound();
  return { ...body, row: body.row + index, rows: 1 };
}

const rowClass: ApiClass<RowTarget> = {
  name: 'TableRow',
  check: (target, host) => void areaOf(target, host),
  properties: {
    Index: readOnly(({ index }) => index),
    Values: settable(
      (target, host) => {
        const area = areaOf(target, host);
        const sheet = host.workbook.sheet(host.workbook.table(target.tableId).sheetId);
        return [
          Array.from({ length: area.columns }, (_, c) =>
            host.workbook.value(sheet, area.row, area.column + c),
          ),
        ];
      },
      (target, value, host) => {
        const area = areaOf(target, host);
        const sheet = host.workbook.sheet(host.workbook.table(target.tableId).sheetId);
        writeValues(host.workbook, sheet, area, matrix(value, area));
      },
    ),
  },
  methods: {
    GetRange: (target, _, host) =>
      rangeObject(host, host.workbook.table(target.tableId).sheetId, areaOf(target, host)),
    Delete: (target, _, host) => {
      const sheet = host.workbook.sheet(host.workbook.table(target.tableId).sheetId);
      deleteCells(host.workbook, sheet, areaOf(target, host), 'row');
    },
  },
};

const count = (id: string, host: HostServices): number => bodyOf(host.workbook.table(id)).rows;

/** The target is the table's id. */
export const tableRowsClass: ApiClass<string> = {
  name: 'TableRowCollection',
  properties: { Count: readOnly((id, host) => count(id, host)) },
  items: (id, host) =>
    Array.from({ length: count(id, host) }, (_, index) =>
      ApiObject.of(rowClass, { tableId: id, index }, host),
    ),
  methods: {
    Add: (id, [index, values], host) => {
      const { workbook } = host;
      const isLast = index === null || index === undefined || index === -1;
      const at = isLast ? count(id, host) : wholeNumber(index);
      const rows = Array.isArray(values) && Array.isArray(values[0]) ? values.length : 1;
      insertTableRows(workbook, workbook.table(id), at, rows);
      if (values !== null && values !== undefined) {
        const table = workbook.table(id);
        const body = bodyOf(table);
        const area = { ...body, row: body.row + at, rows };
        const block = Array.isArray(values) && !Array.isArray(values[0]) ? [values] : values;
        writeValues(workbook, workbook.sheet(table.sheetId), area, matrix(block, area));
      }
      return ApiObject.of(rowClass, { tableId: id, index: at }, host);
    },
    GetCount: (id, _, host) => count(id, host),
    GetItemAt: (id, [index], host) => {
      const target = { tableId: id, index: wholeNumber(index) };
      areaOf(target, host);
      return ApiObject.of(rowClass, target, host);
    },
  },
};
