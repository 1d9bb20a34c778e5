/** `range.format`: a property over cells that differ reads null. */
import { invalidArgument } from '../errors';
import { ApiObject, settable, type ApiClass, type Property } from '../executor/api';
import { boolean, colour, number, oneOf, text } from '../executor/arguments';
import { areaOf, sheetOf } from '../executor/ranges';
import type { RangeRef } from '../executor/references';
import type { HostServices } from '../executor/services';
import { cellCount, intersection, lastColumn, lastRow, type Area } from '../workbook/address';
import { autofitColumns, autofitRows } from '../workbook/autofit';
import { commonSize, isAllowedSize, setSize } from '../workbook/layout';
import { refuseIfProtected } from '../workbook/protection';
import type { Axis } from '../workbook/shift';
import { changeStyles, type CellStyle, type Font, type StyleChange } from '../workbook/styles';
import { bordersClass } from './borders';

const HORIZONTAL = [
  'General',
  'Left',
  'Center',
  'Right',
  'Fill',
  'Justify',
  'CenterAcrossSelection',
  'Distributed',
] as const;
const VERTICAL = ['Top', 'Center', 'Bottom', 'Justify', 'Distributed'] as const;
const UNDERLINE = ['None', 'Single', 'Double', 'SingleAccountant', 'DoubleAccountant'] as const;
/** Cells that are looked at one by one; of larger areas only the used part. */
const MOST_CELLS = 100_000;

function setStyle(ref: RangeRef, host: HostServices, change: StyleChange): void {
  const sheet = sheetOf(ref, host);
  refuseIfProtected(sheet, 'allowFormatCells');
  const area = areaOf(ref, host);
  changeStyles(sheet.styles, area, change);
  host.workbook.record({ kind: 'formatted', sheetId: sheet.id, area });
}

function commonStyle(
  ref: RangeRef,
  host: HostServices,
  pick: (style: CellStyle) => unknown,
): unknown {
  const sheet = sheetOf(ref, host);
  const area = smaller(ref, areaOf(ref, host), host);
  const first = pick(host.workbook.style(sheet, area.row, area.column));
  for (let row = area.row; row <= lastRow(area); row++)
    for (let column = area.column; column <= lastColumn(area); column++)
      if (pick(host.workbook.style(sheet, row, column)) !== first) return null;
  return first;
}

function smaller(ref: RangeRef, area: Area, host: HostServices): Area {
  if (cellCount(area) <= MOST_CELLS) return area;
  const used = host.workbook.usedArea(sheetOf(ref, host), false);
  return (used && intersection(used, area)) ?? { ...area, rows: 1, columns: 1 };
}

const styled = (
  pick: (style: CellStyle) => unknown,
  read: (value: unknown) => Partial<CellStyle>,
): Property<RangeRef> =>
  settable(
    (ref, host) => commonStyle(ref, host, pick),
    (ref, value, host) => {
      const change = read(value);
      setStyle(ref, host, (style) => ({ ...style, ...change }));
    },
  );

const fontProperty = <K extends keyof Font>(
  key: K,
  read: (value: unknown) => Font[K],
): Property<RangeRef> =>
  settable(
    (ref, host) => commonStyle(ref, host, (style) => style.font[key]),
    (ref, value, host) => {
      const given = read(value);
      setStyle(ref, host, (style) => ({ ...style, font: { ...style.font, [key]: given } }));
    },
  );

const sizeProperty = (axis: Axis): Property<RangeRef> =>
  settable(
    (ref, host) => commonSize(sheetOf(ref, host), areaOf(ref, host), axis),
    (ref, value, host) => {
      const size = number(value);
      if (!isAllowedSize(size, axis))
        throw invalidArgument(`A size of ${size} points is not allowed.`);
      setSize(host.workbook, sheetOf(ref, host), areaOf(ref, host), axis, size);
    },
  );

const fillClass: ApiClass<RangeRef> = {
  name: 'RangeFill',
  properties: {
    Color: settable(
      (ref, host) => commonStyle(ref, host, (style) => style.fill ?? '#FFFFFF'),
      (ref, value, host) => {
        const fill = colour(value);
        setStyle(ref, host, (style) => ({ ...style, fill }));
      },
    ),
  },
  methods: {
    Clear: (ref, _, host) => setStyle(ref, host, (style) => ({ ...style, fill: null })),
  },
};

const fontClass: ApiClass<RangeRef> = {
  name: 'RangeFont',
  properties: {
    Name: fontProperty('name', text),
    Size: fontProperty('size', number),
    Color: fontProperty('color', colour),
    Bold: fontProperty('bold', boolean),
    Italic: fontProperty('italic', boolean),
    Underline: fontProperty('underline', (value) => oneOf(value, UNDERLINE)),
    Strikethrough: fontProperty('strikethrough', boolean),
  },
};

const protectionClass: ApiClass<RangeRef> = {
  name: 'FormatProtection',
  properties: {
    Locked: styled(
      (style) => style.locked,
      (value) => ({ locked: boolean(value) }),
    ),
  },
};

export const rangeFormatClass: ApiClass<RangeRef> = {
  name: 'RangeFormat',
  properties: {
    ColumnWidth: sizeProperty('column'),
    RowHeight: sizeProperty('row'),
    WrapText: styled(
      (style) => style.wrap,
      (value) => ({ wrap: boolean(value) }),
    ),
    HorizontalAlignment: styled(
      (style) => style.horizontal,
      (value) => ({ horizontal: oneOf(value, HORIZONTAL) }),
    ),
    VerticalAlignment: styled(
      (style) => style.vertical,
      (value) => ({ vertical: oneOf(value, VERTICAL) }),
    ),
    IndentLevel: styled(
      (style) => style.indent,
      (value) => ({ indent: number(value) }),
    ),
  },
  navigations: {
    Borders: (ref, host) => ApiObject.of(bordersClass, ref, host),
    Fill: (ref, host) => ApiObject.of(fillClass, ref, host),
    Font: (ref, host) => ApiObject.of(fontClass, ref, host),
    Protection: (ref, host) => ApiObject.of(protectionClass, ref, host),
  },
  methods: {
    AutofitColumns: (ref, _, host) =>
      autofitColumns(host.workbook, sheetOf(ref, host), areaOf(ref, host)),
    AutofitRows: (ref, _, host) =>
      autofitRows(host.workbook, sheetOf(ref, host), areaOf(ref, host)),
  },
};
