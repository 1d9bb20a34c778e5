/** `range.format`: looks are given; nobody asks for them. */
import { invalidArgument } from '../errors';
import { ApiObject, writeOnly, type ApiClass, type Property } from '../executor/api';
import { boolean, colour, number, oneOf, text } from '../executor/arguments';
import { areaOf, sheetOf } from '../executor/ranges';
import type { RangeRef } from '../executor/references';
import { isAllowedSize, setSize } from '../workbook/layout';
import { refuseIfProtected } from '../workbook/protection';
import type { Axis } from '../workbook/shift';
import { changeStyles, type StyleChange } from '../workbook/styles';

const HORIZONTAL = { Left: 'left', Center: 'center', Right: 'right' } as const;
const VERTICAL = { Top: 'top', Center: 'middle', Bottom: 'bottom' } as const;

/** `read` refuses what does not fit, and makes the change of it. */
const styleProperty = (read: (value: unknown) => StyleChange): Property<RangeRef> =>
  writeOnly((ref, value, host) => {
    const sheet = sheetOf(ref, host);
    refuseIfProtected(sheet, 'formatCells');
    changeStyles(sheet.styles, areaOf(ref, host), read(value));
  });

const fieldProperty = <Key extends 'fill' | 'horizontal' | 'indent' | 'vertical' | 'wrap'>(
  key: Key,
  read: (value: unknown) => ReturnType<StyleChange>[Key],
): Property<RangeRef> =>
  styleProperty((value) => {
    const given = read(value);
    return (style) => ({ ...style, [key]: given });
  });

const fontProperty = (
  key: keyof ReturnType<StyleChange>['font'],
  read: (value: unknown) => unknown,
): Property<RangeRef> =>
  styleProperty((value) => {
    const given = read(value);
    return (style) => ({ ...style, font: { ...style.font, [key]: given } });
  });

const sizeProperty = (axis: Axis): Property<RangeRef> =>
  writeOnly((ref, value, host) => {
    const size = number(value);
    if (!isAllowedSize(size, axis))
      throw invalidArgument(`A size of ${size} points is not allowed.`);
    setSize(sheetOf(ref, host), areaOf(ref, host), axis, size);
  });

export const rangeFillClass: ApiClass<RangeRef> = {
  properties: { Color: fieldProperty('fill', colour) },
};

export const rangeFontClass: ApiClass<RangeRef> = {
  properties: {
    Name: fontProperty('name', text),
    Size: fontProperty('size', number),
    Color: fontProperty('color', colour),
    Bold: fontProperty('bold', boolean),
    Italic: fontProperty('italic', boolean),
  },
};

export const rangeFormatClass: ApiClass<RangeRef> = {
  properties: {
    ColumnWidth: sizeProperty('column'),
    RowHeight: sizeProperty('row'),
    WrapText: fieldProperty('wrap', boolean),
    HorizontalAlignment: fieldProperty(
      'horizontal',
      (value) => HORIZONTAL[oneOf(value, ['Left', 'Center', 'Right'])],
    ),
    VerticalAlignment: fieldProperty(
      'vertical',
      (value) => VERTICAL[oneOf(value, ['Top', 'Center', 'Bottom'])],
    ),
    IndentLevel: fieldProperty('indent', number),
  },
  navigations: {
    Borders: (ref) => ApiObject.of('RangeBorderCollection', ref),
    Fill: (ref) => ApiObject.of('RangeFill', ref),
    Font: (ref) => ApiObject.of('RangeFont', ref),
  },
};
