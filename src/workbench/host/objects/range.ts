import { invalidArgument, itemNotFound } from '../errors';
import { ApiObject, readOnly, settable, type ApiClass, type Property } from '../executor/api';
import { boolean, oneOf, place, record, text } from '../executor/arguments';
import { areaOf, rangeObject, sheetOf } from '../executor/ranges';
import type { RangeRef } from '../executor/references';
import type { HostServices } from '../executor/services';
import {
  bounding,
  cellCount,
  formatArea,
  intersection,
  quoteSheet,
  type Area,
} from '../workbook/address';
import { clearRange, CLEAR_KINDS } from '../workbook/clear';
import { copyRange, COPY_KINDS } from '../workbook/copy';
import { writeValues } from '../workbook/edits';
import { isHidden, setHidden } from '../workbook/layout';
import { setLink } from '../workbook/links';
import { refuseIfProtected } from '../workbook/protection';
import { selectRange } from '../workbook/selection';
import { deleteCells, insertCells } from '../workbook/structure';
import type { Hyperlink, Scalar, SheetState } from '../workbook/state';
import { derivedRanges } from './derivedRanges';
import { conditionalFormatsClass } from './conditionalFormats';
import { matrix } from './matrix';
import { rangeFormatClass } from './rangeFormat';
import { tablesInRangeClass } from './tablesInRange';
import { validationClass } from './validation';
import { worksheetObject } from './worksheets';
import { setNumberFormat } from '../workbook/cellFormats';

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
  refuseIfProtected(sheet, 'allowFormatCells');
  host.workbook.record({ kind: 'formatted', sheetId: sheet.id, area });
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

const valueType: ReadCell = (sheet, row, column, { workbook }) => {
  if (workbook.content(sheet, row, column) === undefined) return 'Empty';
  if (workbook.isError(sheet, row, column)) return 'Error';
  const value = workbook.value(sheet, row, column);
  return typeof value === 'number' ? 'Double' : typeof value === 'boolean' ? 'Boolean' : 'String';
};

const hidden = (axis: 'row' | 'column'): Property<RangeRef> =>
  settable(
    (ref, host) => isHidden(sheetOf(ref, host), areaOf(ref, host), axis),
    (ref, value, host) =>
      setHidden(host.workbook, sheetOf(ref, host), areaOf(ref, host), axis, boolean(value)),
  );

function common(ref: RangeRef, other: unknown, host: HostServices): ApiObject | null {
  const found = place(other, sheetOf(ref, host), host);
  const area = found.sheet.id === ref.sheetId ? intersection(areaOf(ref, host), found.area) : null;
  return area && rangeObject(host, ref.sheetId, area);
}

function usedPart(ref: RangeRef, valuesOnly: unknown, host: HostServices): ApiObject | null {
  const used = host.workbook.usedArea(sheetOf(ref, host), valuesOnly === true, areaOf(ref, host));
  return used && rangeObject(host, ref.sheetId, used);
}

export const rangeClass: ApiClass<RangeRef> = {
  name: 'Range',
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
    CellCount: readOnly((ref, host) => cellCount(areaOf(ref, host))),
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
    Text: cells((sheet, row, column, { workbook }) => workbook.text(sheet, row, column)),
    ValueTypes: cells(valueType),
    HasSpill: readOnly(() => false),
    Hidden: readOnly((ref, host) => {
      const sheet = sheetOf(ref, host);
      const area = areaOf(ref, host);
      return isHidden(sheet, area, 'row') === true || isHidden(sheet, area, 'column') === true;
    }),
    RowHidden: hidden('row'),
    ColumnHidden: hidden('column'),
    Hyperlink: settable(
      (ref, host) => {
        const area = areaOf(ref, host);
        return host.workbook.link(sheetOf(ref, host), area.row, area.column) ?? null;
      },
      (ref, value, host) =>
        setLink(host.workbook, sheetOf(ref, host), areaOf(ref, host), hyperlink(value)),
    ),
  },
  navigations: {
    ConditionalFormats: (ref, host) => ApiObject.of(conditionalFormatsClass, ref, host),
    DataValidation: (ref, host) => ApiObject.of(validationClass, ref, host),
    Format: (ref, host) => ApiObject.of(rangeFormatClass, ref, host),
    Worksheet: (ref, host) => worksheetObject(host, sheetOf(ref, host)),
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
    ...derivedRanges,
    GetBoundingRect: (ref, [other], host) => {
      const found = place(other, sheetOf(ref, host), host);
      if (found.sheet.id !== ref.sheetId) throw invalidArgument('The range is on another sheet.');
      return rangeObject(host, ref.sheetId, bounding(areaOf(ref, host), found.area));
    },
    GetIntersection: (ref, [other], host) => {
      const found = common(ref, other, host);
      if (!found) throw itemNotFound();
      return found;
    },
    GetIntersectionOrNullObject: (ref, [other], host) => common(ref, other, host),
    GetUsedRange: (ref, [valuesOnly], host) =>
      usedPart(ref, valuesOnly, host) ??
      rangeObject(host, ref.sheetId, { ...areaOf(ref, host), rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (ref, [valuesOnly], host) => usedPart(ref, valuesOnly, host),
    GetTables: (ref, [fullyContained], host) =>
      ApiObject.of(tablesInRangeClass, { ref, fullyContained: fullyContained === true }, host),
    Insert: (ref, [shift], host) => {
      const area = areaOf(ref, host);
      const axis = oneOf(shift, ['Down', 'Right']) === 'Down' ? 'row' : 'column';
      insertCells(host.workbook, sheetOf(ref, host), area, axis);
      return rangeObject(host, ref.sheetId, area);
    },
    Delete: (ref, [shift], host) => {
      const axis = oneOf(shift, ['Up', 'Left']) === 'Up' ? 'row' : 'column';
      deleteCells(host.workbook, sheetOf(ref, host), areaOf(ref, host), axis);
    },
    Clear: (ref, [what], host) =>
      clearRange(
        host.workbook,
        sheetOf(ref, host),
        areaOf(ref, host),
        oneOf(what ?? 'All', CLEAR_KINDS),
      ),
    CopyFrom: (ref, [source, kind, skipBlanks, transpose], host) => {
      if (skipBlanks === true || transpose === true)
        throw invalidArgument('Skipping blanks and transposing are not served.');
      const from = place(source, sheetOf(ref, host), host);
      const to = { sheet: sheetOf(ref, host), area: areaOf(ref, host) };
      copyRange(host.workbook, from, to, oneOf(kind ?? 'All', COPY_KINDS));
    },
    Select: (ref, _, host) => selectRange(host.workbook, sheetOf(ref, host), areaOf(ref, host)),
  },
};

function hyperlink(value: unknown): Hyperlink | null {
  if (value === null) return null;
  const link: Record<string, string> = {};
  for (const [key, each] of Object.entries(record(value))) {
    oneOf(key, ['address', 'documentReference', 'screenTip', 'textToDisplay']);
    if (each !== null && each !== undefined) link[key] = text(each);
  }
  return link;
}
