/** How the cells of a sheet look. */
import { styleAt, type BookStyles } from '../../../xlsx/book/cells';
import type { BookStyle } from '../../../xlsx/book/looks';
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
} from './address';

export { styleAt } from '../../../xlsx/book/cells';

/** Styles are immutable and shared: a change makes new ones. */
export type CellStyle = Readonly<BookStyle>;

export type StyleChange = (style: CellStyle) => CellStyle;

/** Applies a change to every cell of an area; whole rows and columns keep it for cells to come. */
export function changeStyles(styles: BookStyles, a: Area, change: StyleChange): void {
  const apply = shared(change);
  const touchCells = (): void => {
    for (const [key, style] of styles.cells)
      if (containsCell(a, rowOf(key), columnOf(key))) styles.cells.set(key, apply(style));
  };
  if (isWholeColumns(a) && isWholeRows(a)) {
    styles.sheet = apply(styles.sheet);
    for (const [column, style] of styles.columns) styles.columns.set(column, apply(style));
    for (const [row, style] of styles.rows) styles.rows.set(row, apply(style));
    touchCells();
  } else if (isWholeColumns(a)) {
    for (let c = a.column; c <= lastColumn(a); c++)
      styles.columns.set(c, apply(styles.columns.get(c) ?? styles.sheet));
    touchCells();
  } else if (isWholeRows(a)) {
    for (let r = a.row; r <= lastRow(a); r++)
      styles.rows.set(r, apply(styles.rows.get(r) ?? styles.sheet));
    touchCells();
  } else {
    for (let r = a.row; r <= lastRow(a); r++)
      for (let c = a.column; c <= lastColumn(a); c++)
        styles.cells.set(cellKey(r, c), apply(styleAt(styles, r, c)));
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
