/** How the cells of a sheet look. */
import { PLAIN_STYLE, type BookStyle } from '../../../xlsx/book/looks';
import {
  cellKey,
  columnOf,
  containsCell,
  isWholeColumns,
  isWholeRows,
  lastColumn,
  lastRow,
  rowOf,
  type Area,
  type CellKey,
} from './address';

/** Styles are immutable and shared: a change makes new ones. */
export type CellStyle = Readonly<BookStyle>;

/** Looked up from the cell outwards: cell, row, column, sheet. */
export interface StyleLayers {
  sheet: CellStyle;
  columns: Map<number, CellStyle>;
  rows: Map<number, CellStyle>;
  cells: Map<CellKey, CellStyle>;
}

export const newStyleLayers = (): StyleLayers => ({
  sheet: PLAIN_STYLE,
  columns: new Map(),
  rows: new Map(),
  cells: new Map(),
});

export const cloneStyleLayers = (layers: StyleLayers): StyleLayers => ({
  sheet: layers.sheet,
  columns: new Map(layers.columns),
  rows: new Map(layers.rows),
  cells: new Map(layers.cells),
});

export const styleAt = (layers: StyleLayers, row: number, column: number): CellStyle =>
  layers.cells.get(cellKey(row, column)) ??
  layers.rows.get(row) ??
  layers.columns.get(column) ??
  layers.sheet;

export type StyleChange = (style: CellStyle) => CellStyle;

/** Applies a change to every cell of an area; whole rows and columns keep it for cells to come. */
export function changeStyles(layers: StyleLayers, a: Area, change: StyleChange): void {
  const apply = shared(change);
  const touchCells = (): void => {
    for (const [key, style] of layers.cells)
      if (containsCell(a, rowOf(key), columnOf(key))) layers.cells.set(key, apply(style));
  };
  if (isWholeColumns(a) && isWholeRows(a)) {
    layers.sheet = apply(layers.sheet);
    for (const [column, style] of layers.columns) layers.columns.set(column, apply(style));
    for (const [row, style] of layers.rows) layers.rows.set(row, apply(style));
    touchCells();
  } else if (isWholeColumns(a)) {
    for (let c = a.column; c <= lastColumn(a); c++)
      layers.columns.set(c, apply(layers.columns.get(c) ?? layers.sheet));
    touchCells();
  } else if (isWholeRows(a)) {
    for (let r = a.row; r <= lastRow(a); r++)
      layers.rows.set(r, apply(layers.rows.get(r) ?? layers.sheet));
    touchCells();
  } else {
    for (let r = a.row; r <= lastRow(a); r++)
      for (let c = a.column; c <= lastColumn(a); c++)
        layers.cells.set(cellKey(r, c), apply(styleAt(layers, r, c)));
  }
}

/** Cells that looked alike share one object after the change too. */
function shared(change: StyleChange): StyleChange {
  const known = new Map<CellStyle, CellStyle>();
  return (style) => {
    const made = known.get(style) ?? change(style);
    known.set(style, made);
    return made;
  };
}
