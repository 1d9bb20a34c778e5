/** Looks over a table's schema: where it stands, its styles, validations and flags. */
import type { StyleName } from '../looks/styles';
import { cellAddress } from '../addresses';
import type { FlagPlan, TableColumnPlan, TablePlan } from '../plan';
import { compileTable, type Column, type TableEntry, type TableSchema } from './schema';

interface Corner {
  row: number;
  column: number;
}

/** A table compiled and laid out in one go. */
export function planTable<Row>(
  entry: TableEntry<Row>,
  rows: readonly Row[],
  corner: Corner,
): TablePlan {
  return layTable(compileTable(entry, rows), entry.columns, rows, corner);
}

/** @param rows those that the schema was compiled of */
export function layTable<Row>(
  schema: TableSchema,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
  corner: Corner,
): TablePlan {
  const addressOf = cellsOf(schema, corner);
  const { totals } = schema;
  return {
    key: schema.key,
    name: schema.name,
    ...corner,
    columns: columns.map((column, index) =>
      columnPlan(column, schema.columns[index]?.formula, addressOf),
    ),
    rowIds: schema.rowIds,
    rows: schema.rows,
    cellStyles: rows.flatMap((row, r) =>
      columns.flatMap((column, c) => {
        const style = column.cellStyle?.(row, rows[r - 1]);
        return style === undefined ? [] : [{ row: r, column: c, style }];
      }),
    ),
    ...(totals
      ? {
          totals: totals.map((content, index) => ({
            content,
            style: columns[index]?.total?.style ?? 'totalText',
          })),
        }
      : {}),
  };
}

/** What `{key}` and `{key-above}` of a flag's formula are. */
function cellsOf({ columns }: TableSchema, corner: Corner): (name: string) => string {
  const cells = new Map(
    columns.flatMap(({ key }, index) => [
      [key, `$${cellAddress(corner.row + 1, corner.column + index)}`] as const,
      [`${key}-above`, `$${cellAddress(corner.row, corner.column + index)}`] as const,
    ]),
  );
  return (name) => {
    const address = cells.get(name);
    if (address === undefined) throw new Error(`A flag names an unknown column: ${name}`);
    return address;
  };
}

const RIGHT: readonly string[] = ['Money', 'Signed', 'Net', 'Percent', 'Count'];

function columnPlan<Row>(
  { key, heading, style, kept, validation, flags }: Column<Row>,
  formula: string | undefined,
  addressOf: (name: string) => string,
): TableColumnPlan {
  return {
    key,
    heading,
    headingStyle: headingStyleOf(style),
    style,
    ...(formula === undefined ? {} : { formula }),
    ...(kept === true ? { kept } : {}),
    ...(validation === undefined ? {} : { validation }),
    ...(flags === undefined ? {} : { flags: flags.map((flag) => withAddresses(flag, addressOf)) }),
  };
}

/** Over figures to the right; over indented text indented. */
function headingStyleOf(style: StyleName): StyleName {
  if (RIGHT.some((tail) => style.endsWith(tail))) return 'headingRight';
  return style === 'reason' || style === 'computedState' ? 'headingReason' : 'heading';
}

function withAddresses(flag: FlagPlan, addressOf: (name: string) => string): FlagPlan {
  const formula = flag.formula.replace(/\{([\w-]+)\}/g, (_match, name: string) => addressOf(name));
  return { ...flag, formula };
}
