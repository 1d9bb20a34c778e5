/** How cells look. Styles are immutable and shared: a change makes new ones. */
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

export interface Font {
  readonly name: string;
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: string;
  readonly strikethrough: boolean;
  readonly color: string;
}

export type Edge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight';

export interface Border {
  readonly style: string;
  readonly weight: string;
  readonly color: string;
}

export const NO_BORDER: Border = { style: 'None', weight: 'Thin', color: '#000000' };

export interface CellStyle {
  readonly numberFormat: string;
  readonly font: Font;
  /** "#RRGGBB"; null is no fill. */
  readonly fill: string | null;
  readonly horizontal: string;
  readonly vertical: string;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
  readonly borders: Readonly<Partial<Record<Edge, Border>>>;
}

export const DEFAULT_STYLE: CellStyle = {
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'None',
    strikethrough: false,
    color: '#000000',
  },
  fill: null,
  horizontal: 'General',
  vertical: 'Bottom',
  wrap: false,
  indent: 0,
  locked: true,
  borders: {},
};

/** Looked up from the cell outwards: cell, row, column, sheet. */
export interface StyleLayers {
  sheet: CellStyle;
  columns: Map<number, CellStyle>;
  rows: Map<number, CellStyle>;
  cells: Map<CellKey, CellStyle>;
}

export const newStyleLayers = (): StyleLayers => ({
  sheet: DEFAULT_STYLE,
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
