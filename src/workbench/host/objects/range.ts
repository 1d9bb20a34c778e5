import { invalidArgument, itemNotFound } from '../errors';
import { ApiObject, readOnly, writeOnly, type ApiClass, type Property } from '../executor/api';
import { boolean, oneOf, place, record, text, wholeNumber } from '../executor/arguments';
import { areaOf, rangeObject, sheetOf } from '../executor/ranges';
import type { RangeRef } from '../executor/references';
import type { HostServices } from '../executor/services';
import {
  area,
  bounding,
  cellCount,
  formatArea,
  intersection,
  quoteSheet,
  type Area,
} from '../workbook/address';
import { setNumberFormat } from '../workbook/cellFormats';
import { clearRange, CLEAR_KINDS } from '../workbook/clear';
import { writeValues } from '../workbook/edits';
import { setHidden } from '../workbook/layout';
import { setLink } from '../workbook/links';
import { refuseIfProtected } from '../workbook/protection';
import { selectRange } from '../workbook/selection';
import { deleteCells, insertCells } from '../workbook/structure';
import type { Scalar, SheetState } from '../workbook/state';
import { matrix } from './matrix';

/** Reads of more cells than this are refused on the web. */
const MOST_CELLS = 5_000_000;

type ReadCell = (sheet: SheetState, row: number, column: number, host: HostServices) => unknown;

function readCells(ref: RangeRef, host: HostServices, read: ReadCell): unknown[][] {
  const area = areaOf(ref, host);
  if (cellCount(area) > MOST_CELLS) throw invalidArgument('The range has too many cells to read.');
  const sheet = sheetOf(ref, host);
  return Array.from({ length: area.rows }, (_, r) =>
    Array.from({ length: area.columns }, (_, c) =>
      read(sheet, area.row + r, area.column + c, host),
    ),
  );
}

const cells = (read: ReadCell): Property<RangeRef> =>
  readOnly((ref, host) => readCells(ref, host, read));

/** `formulas` and `values` write alike: what begins with "=" becomes a formula. */
function write(ref: RangeRef, value: unknown, host: HostServices): void {
  const area = areaOf(ref, host);
  writeValues(host.workbook, sheetOf(ref, host), area, matrix(value, area));
}

function writeNumberFormats(ref: RangeRef, value: unknown, host: HostServices): void {
  const area = areaOf(ref, host);
  const sheet = sheetOf(ref, host);
  refuseIfProtected(sheet, 'formatCells');
  const setFormat = (where: Area, format: Scalar | null): void => {
    if (format !== null) setNumberFormat(host.workbook, sheet, where, String(format));
  };
  if (!Array.isArray(value)) return setFormat(area, text(value));
  matrix(value, area).forEach((line, r) =>
    line.forEach((format, c) =>
      setFormat({ row: area.row + r, column: area.column + c, rows: 1, columns: 1 }, format),
    ),
  );
}

export const rangeClass: ApiClass<RangeRef> = {
  check: (ref, host) => void areaOf(ref, host),
  identity: (ref) => (ref.referenceId === null ? {} : { _ReferenceId: ref.referenceId }),
  properties: {
    Address: readOnly(
      (ref, host) => `${quoteSheet(sheetOf(ref, host).name)}!${formatArea(areaOf(ref, host))}`,
    ),
    RowIndex: readOnly((ref, host) => areaOf(ref, host).row),
    ColumnIndex: readOnly((ref, host) => areaOf(ref, host).column),
    RowCount: readOnly((ref, host) => areaOf(ref, host).rows),
    ColumnCount: readOnly((ref, host) => areaOf(ref, host).columns),
    Values: {
      ...cells((sheet, row, column, { workbook }) => workbook.value(sheet, row, column)),
      set: write,
    },
    Formulas: {
      ...cells((sheet, row, column, { workbook }) => workbook.formula(sheet, row, column)),
      set: write,
    },
    NumberFormat: {
      ...cells(
        (sheet, row, column, { workbook }) => workbook.style(sheet, row, column).numberFormat,
      ),
      set: writeNumberFormats,
    },
    ColumnHidden: writeOnly((ref, value, host) =>
      setHidden(sheetOf(ref, host), areaOf(ref, host), 'column', boolean(value)),
    ),
    Hyperlink: writeOnly((ref, value, host) => {
      const place = text(record(value)['documentReference']);
      setLink(host.workbook, sheetOf(ref, host), areaOf(ref, host), { place });
    }),
  },
  navigations: {
    ConditionalFormats: (ref) => ApiObject.of('ConditionalFormatCollection', ref),
    DataValidation: (ref) => ApiObject.of('DataValidation', ref),
    Format: (ref) => ApiObject.of('RangeFormat', ref),
  },
  methods: {
    _KeepReference: (ref, _, host) => void host.references.keep(ref),
    _ValidateArraySize: (ref, [rows, columns], host) => {
      const area = areaOf(ref, host);
      if (rows !== area.rows || columns !== area.columns)
        throw invalidArgument(
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
        );
    },
    /** The library writes more than 1,500 cells row by row. */
    GetRow: (ref, [row], host) => {
      const whole = areaOf(ref, host);
      const at = { ...whole, row: whole.row + wholeNumber(row), rows: 1 };
      return rangeObject(host, ref.sheetId, at);
    },
    /** And several rows of them at once. */
    GetBoundingRect: (ref, [other], host) => {
      const { area: end } = place(other, sheetOf(ref, host), host);
      return rangeObject(host, ref.sheetId, bounding(areaOf(ref, host), end));
    },
    GetCell: (ref, [row, column], host) => {
      const { row: top, column: left } = areaOf(ref, host);
      return rangeObject(
        host,
        ref.sheetId,
        area(top + wholeNumber(row), left + wholeNumber(column)),
      );
    },
    GetIntersection: (ref, [other], host) => {
      const found = place(other, sheetOf(ref, host), host);
      const common =
        found.sheet.id === ref.sheetId ? intersection(areaOf(ref, host), found.area) : null;
      if (!common) throw itemNotFound();
      return rangeObject(host, ref.sheetId, common);
    },
    Insert: (ref, [shift], host) => {
      oneOf(shift, ['Down']);
      const inserted = areaOf(ref, host);
      insertCells(host.workbook, sheetOf(ref, host), inserted, 'row');
      return rangeObject(host, ref.sheetId, inserted);
    },
    Delete: (ref, [shift], host) => {
      oneOf(shift, ['Up']);
      deleteCells(host.workbook, sheetOf(ref, host), areaOf(ref, host), 'row');
    },
    Clear: (ref, [what], host) =>
      clearRange(host.workbook, sheetOf(ref, host), areaOf(ref, host), oneOf(what, CLEAR_KINDS)),
    Select: (ref, _, host) => selectRange(host.workbook, sheetOf(ref, host), areaOf(ref, host)),
  },
};
