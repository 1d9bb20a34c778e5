/** `range.format.borders`: the four edges and the lines inside. */
import type { BookBorder, Edge, LineStyle } from '../../../xlsx/book/looks';
import { SIDES, type Side } from '../executor/borderSides';
import { ApiObject, writeOnly, type ApiClass, type Property } from '../executor/api';
import { colour, oneOf } from '../executor/arguments';
import { areaOf, sheetOf } from '../executor/ranges';
import type { RangeRef } from '../executor/references';
import type { BorderTarget } from '../executor/targets';
import { lastColumn, lastRow, type Area } from '../workbook/address';
import { refuseIfProtected } from '../workbook/protection';
import { changeStyles } from '../workbook/styles';

/** Of continuous lines. */
const WEIGHTS: Readonly<Record<string, LineStyle>> = {
  Hairline: 'hair',
  Thin: 'thin',
  Medium: 'medium',
  Thick: 'thick',
};

const NEW_LINE: BookBorder = { style: 'thin', color: '#000000' };

/** The cells that carry a side, and on which of their edges. */
function carriers(area: Area, side: Side): { cells: Area; edge: Edge }[] {
  switch (side) {
    case 'EdgeTop':
      return [{ cells: { ...area, rows: 1 }, edge: 'top' }];
    case 'EdgeBottom':
      return [{ cells: { ...area, row: lastRow(area), rows: 1 }, edge: 'bottom' }];
    case 'EdgeLeft':
      return [{ cells: { ...area, columns: 1 }, edge: 'left' }];
    case 'EdgeRight':
      return [{ cells: { ...area, column: lastColumn(area), columns: 1 }, edge: 'right' }];
    case 'InsideHorizontal':
      if (area.rows < 2) return [];
      return [
        { cells: { ...area, rows: area.rows - 1 }, edge: 'bottom' },
        { cells: { ...area, row: area.row + 1, rows: area.rows - 1 }, edge: 'top' },
      ];
    case 'InsideVertical':
      if (area.columns < 2) return [];
      return [
        { cells: { ...area, columns: area.columns - 1 }, edge: 'right' },
        { cells: { ...area, column: area.column + 1, columns: area.columns - 1 }, edge: 'left' },
      ];
  }
}

const line = (read: (value: unknown) => Partial<BookBorder>): Property<BorderTarget> =>
  writeOnly(({ ref, side }, value, host) => {
    const sheet = sheetOf(ref, host);
    refuseIfProtected(sheet, 'formatCells');
    const change = read(value);
    for (const { cells, edge } of carriers(areaOf(ref, host), side))
      changeStyles(sheet.styles, cells, (style) => {
        const border = { ...NEW_LINE, ...style.borders[edge], ...change };
        return { ...style, borders: { ...style.borders, [edge]: border } };
      });
  });

export const borderClass: ApiClass<BorderTarget> = {
  properties: {
    Style: line((value) => {
      oneOf(value, ['Continuous']);
      return {};
    }),
    Weight: line((value) => ({
      style: WEIGHTS[oneOf(value, Object.keys(WEIGHTS))] ?? NEW_LINE.style,
    })),
    Color: line((value) => ({ color: colour(value) })),
  },
};

export const bordersClass: ApiClass<RangeRef> = {
  item: (ref, key) => ApiObject.of('RangeBorder', { ref, side: oneOf(key, SIDES) }),
};
