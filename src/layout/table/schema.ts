/**
 * Tables declared as data. A column is one entry: its key, heading, unit's format, whether it is put in
 * or computed, and how it looks. What a table is (its schema) is compiled of the entries once for a
 * report, and reading needs no more; where the table stands and how it looks is laid over it (plan.ts).
 */
import type { StyleName } from '../looks/styles';
import { styleOf } from '../looks/styles';
import type { CellContent, FlagPlan, ValidationPlan } from '../plan';
import type { CellValue } from '../snapshot';
import { BLANK } from './cells';
import { writeOut, type TableNames } from './formulas';

/** `Model` is what a row is read back to. */
export type Column<Row, Model = never> = ColumnEntry<Row, Model> & ColumnLook<Row>;

/** What a column is. */
export interface ColumnEntry<Row, Model = never> {
  key: string;
  heading: string;
  /** An input's or a fixed column's contents. */
  content?: (row: Row) => CellContent;
  /** A computed column; keys in the manner of formulas.ts. */
  formula?: string;
  /** Of a row that stands, the contents are the user's. */
  kept?: boolean;
  /** A number belongs there; anything else is read as no number. */
  isFigure?: boolean;
  /** Where the whole column is gone, its figures are unread in every row, not blank. */
  isMissed?: boolean;
  total?: Total;
  /** Puts an edited cell into the row's model; `before` is what was written, null for a row that came. */
  read?: (now: Model, value: CellValue, before: Row | null) => void;
}

/** How a column looks. */
export interface ColumnLook<Row> {
  style: StyleName;
  /** In characters of the default font: the least that the table needs. */
  width?: number;
  /** For formulas alone. */
  hidden?: boolean;
  /** For a cell that differs from its column; `above` is the row before. */
  cellStyle?: (row: Row, above?: Row) => StyleName | undefined;
  validation?: ValidationPlan;
  /** `{key}` in a formula is the first body cell of that column, the column fixed: `$K8`; `{key-above}` the cell above. */
  flags?: FlagPlan[];
}

export interface Total {
  style: StyleName;
  text?: string;
  formula?: string;
}

export interface TableEntry<Row> {
  key: string;
  name: string;
  columns: readonly Column<Row>[];
  rowId: (row: Row) => string;
  /** Other tables that formulas name, by key. */
  others?: Readonly<Record<string, TableNames>>;
}

/** A table of a report, wherever it stands and however it looks. */
export interface TableSchema {
  /** Stable key, e.g. "economy:perusturva". */
  key: string;
  /** Unique workbook name of the table. */
  name: string;
  columns: ColumnSchema[];
  /** Row ids in order; "" for a row that waits for input. */
  rowIds: string[];
  /** One array a row, one content a column; a computed column's contents are blank here. */
  rows: CellContent[][];
  /** The totals row, one content a column, when the table has one. */
  totals?: CellContent[];
}

export interface ColumnSchema {
  /** Stable key: the model's name where the column shows a field of the model. */
  key: string;
  heading: string;
  /** One formula for the whole column, when the column is computed. */
  formula?: string;
  /** Number format, en-US. */
  format: string;
  isFigure: boolean;
  isMissed: boolean;
}

/** The names that formulas of other tables need, without the rows. */
export function tableNames(
  name: string,
  columns: readonly { key: string; heading: string }[],
): TableNames {
  return { name, headings: new Map(columns.map((column) => [column.key, column.heading])) };
}

/** A table with at least one body row: an empty one waits for input. */
export function compileTable<Row>(entry: TableEntry<Row>, rows: readonly Row[]): TableSchema {
  const { key, name, columns, rowId, others } = entry;
  const names = tableNames(name, columns);
  const write = (formula: string): string => writeOut(formula, names, others);
  const isEmpty = rows.length === 0;
  return {
    key,
    name,
    columns: columns.map((column) => ({
      key: column.key,
      heading: column.heading,
      ...(column.formula === undefined ? {} : { formula: write(column.formula) }),
      format: styleOf(column.style).numberFormat,
      isFigure: column.isFigure ?? false,
      isMissed: column.isMissed ?? false,
    })),
    rowIds: isEmpty ? [''] : rows.map(rowId),
    rows: isEmpty
      ? [columns.map(() => BLANK)]
      : rows.map((row) => columns.map((column) => column.content?.(row) ?? BLANK)),
    ...(columns.some(({ total }) => total)
      ? { totals: columns.map(({ total }) => totalContent(total, write)) }
      : {}),
  };
}

function totalContent(total: Total | undefined, write: (formula: string) => string): CellContent {
  if (total?.formula !== undefined) return { kind: 'formula', formula: write(total.formula) };
  return total?.text === undefined ? BLANK : { kind: 'text', value: total.text };
}
