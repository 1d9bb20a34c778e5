/** Tables declared as data: a column is its key, heading, style and where its contents come from. */
import { cellAddress } from '../addresses';
import { BLANK } from './cells';
import { writeOut, type TableNames } from './formulas';
import { DIRECTIONS } from '../state/words';
import type {
  CellContent,
  FlagPlan,
  PlannedCell,
  TableColumnPlan,
  TablePlan,
  ValidationPlan,
} from '../plan';
import type { StyleName } from '../looks/styles';

export interface Column<Row> {
  key: string;
  heading: string;
  style: StyleName;
  /** An input's or a fixed column's contents. */
  content?: (row: Row) => CellContent;
  /** A computed column; keys in the manner of formulas.ts. */
  formula?: string;
  /** Of a row that stands, the contents are the user's. */
  kept?: boolean;
  /** For a cell that differs from its column; `above` is the row before. */
  cellStyle?: (row: Row, above?: Row) => StyleName | undefined;
  validation?: ValidationPlan;
  flags?: Flag[];
  total?: Total;
}

/** `{key}` in a flag's formula is the first body cell of that column, the column fixed: `$K8`; `{key-above}` the cell above. */
export type Flag = FlagPlan;

export interface Total {
  style: StyleName;
  text?: string;
  formula?: string;
}

export interface TableSpec<Row> {
  key: string;
  name: string;
  columns: Column<Row>[];
  rowId: (row: Row) => string;
  /** Other tables that formulas name, by key. */
  others?: Readonly<Record<string, TableNames>>;
}

const RIGHT: ReadonlySet<string> = new Set(['Money', 'Signed', 'Net', 'Percent', 'Count']);

/** The names that formulas of other tables need, without the rows. */
export function tableNames(name: string, columns: { key: string; heading: string }[]): TableNames {
  return { name, headings: new Map(columns.map((column) => [column.key, column.heading])) };
}

/** A table with at least one body row: an empty one waits for input. */
export function buildTable<Row>(
  spec: TableSpec<Row>,
  rows: Row[],
  corner: { row: number; column: number },
): TablePlan {
  const names = tableNames(spec.name, spec.columns);
  const write = (formula: string): string => writeOut(formula, names, spec.others);
  const firstCells = new Map(
    spec.columns.flatMap(({ key }, index) => [
      [key, `$${cellAddress(corner.row + 1, corner.column + index)}`] as const,
      [`${key}-above`, `$${cellAddress(corner.row, corner.column + index)}`] as const,
    ]),
  );
  const plan: TablePlan = {
    key: spec.key,
    name: spec.name,
    ...corner,
    columns: spec.columns.map((column) => columnPlan(column, write, firstCells)),
    rowIds: rows.length === 0 ? [''] : rows.map(spec.rowId),
    rows:
      rows.length === 0
        ? [spec.columns.map(() => BLANK)]
        : rows.map((row) => spec.columns.map((column) => column.content?.(row) ?? BLANK)),
    cellStyles: rows.flatMap((row, r) =>
      spec.columns.flatMap((column, c) => {
        const style = column.cellStyle?.(row, rows[r - 1]);
        return style === undefined ? [] : [{ row: r, column: c, style }];
      }),
    ),
  };
  if (spec.columns.some((column) => column.total)) {
    plan.totals = spec.columns.map(({ total }) => totalCell(total, write));
  }
  return plan;
}

function columnPlan<Row>(
  column: Column<Row>,
  write: (formula: string) => string,
  firstCells: ReadonlyMap<string, string>,
): TableColumnPlan {
  const right = [...RIGHT].some((tail) => column.style.endsWith(tail));
  const indented = column.style === 'reason' || column.style === 'computedState';
  return {
    key: column.key,
    heading: column.heading,
    headingStyle: right ? 'headingRight' : indented ? 'headingReason' : 'heading',
    style: column.style,
    ...(column.formula === undefined ? {} : { formula: write(column.formula) }),
    ...(column.kept === true ? { kept: true } : {}),
    ...(column.validation === undefined ? {} : { validation: column.validation }),
    ...(column.flags === undefined
      ? {}
      : { flags: column.flags.map((flag) => withAddresses(flag, firstCells)) }),
  };
}

function withAddresses(flag: Flag, firstCells: ReadonlyMap<string, string>): FlagPlan {
  const formula = flag.formula.replace(/\{([\w-]+)\}/g, (_match, key: string) => {
    const address = firstCells.get(key);
    if (address === undefined) throw new Error(`A flag names an unknown column: ${key}`);
    return address;
  });
  return { ...flag, formula };
}

function totalCell(total: Total | undefined, write: (formula: string) => string): PlannedCell {
  if (!total) return { content: BLANK, style: 'totalText' };
  const { style, text, formula } = total;
  if (formula !== undefined)
    return { content: { kind: 'formula', formula: write(formula) }, style };
  return { content: text === undefined ? BLANK : { kind: 'text', value: text }, style };
}

/** The narrow hidden column by which rows keep their identity. */
export function idColumn<Row>(rowId: (row: Row) => string): Column<Row> {
  return {
    key: 'id',
    heading: 'Tunnus',
    style: 'id',
    content: (row) => {
      const id = rowId(row);
      return id === '' ? BLANK : { kind: 'text', value: id };
    },
  };
}

/** Any number; says so kindly when it is something else. */
export const NUMBER_EXPECTED: ValidationPlan = {
  kind: 'decimal',
  title: 'Luku puuttuu',
  message:
    'Solussa odotetaan lukua. Muu säilyy solussa, mutta siitä tulee havainto, eikä nettoa näytetä ennen korjausta.',
};

/** Colours of a net: green when it improves, red when it weakens. `also` is a further condition. */
export function netFlags(key: string, also?: string): Flag[] {
  const flag = (look: 'improves' | 'weakens', sign: '>' | '<'): Flag => ({
    key: `${key}.${look}`,
    formula: `=AND(ISNUMBER({${key}}),{${key}}${sign}0${also === undefined ? '' : `,${also}`})`,
    look,
  });
  return [flag('improves', '>'), flag('weakens', '<')];
}

/** The same where another column says in a word which way it goes, and says nothing while it is not known. */
export function knownNetFlags(key: string, state: string): Flag[] {
  return (['improves', 'weakens'] as const).map((look) => ({
    key: `${key}.${look}`,
    formula: `={${state}}="${DIRECTIONS[look]}"`,
    look,
  }));
}

/** A figure with decimals in a column of whole numbers. */
export function decimalsFlag(key: string): Flag {
  return {
    key: `${key}.decimals`,
    formula: `=IF(ISNUMBER({${key}}),ROUND({${key}},0)<>{${key}},FALSE)`,
    look: 'decimals',
  };
}
