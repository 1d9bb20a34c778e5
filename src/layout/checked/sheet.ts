/**
 * The inputs as they were when they were checked, on a hidden sheet beside formulas that compare them
 * with the tables: so the workbook itself knows, with the pane closed, that a check is out of date.
 */
import { absoluteAddress, cellAddress, rangeAddress, sheetPrefix } from '../addresses';
import { BLANK, contentOfValue, textContent } from '../table/cells';
import { CHECKED_SHEET } from '../naming';
import type { TableSchema } from '../table/schema';
import type { CellContent, PlannedCell, SheetPlan, TablePlan } from '../plan';
import { bodyRows, valueAt, type LocatedTable } from '../reading/locate';
import type { WorkbookSnapshot } from '../snapshot';

export const CHECKED_KEY = 'checked';

/** A table's inputs; columns of equal length, at least one row. */
export interface CheckedTable {
  /** The planned table's key. */
  key: string;
  /** Present name of the table. */
  name: string;
  /** Tunnus of each row. */
  ids: string[];
  columns: { key: string; heading: string; contents: CellContent[] }[];
}

/** The inputs of tables as planned. */
export function plannedInputs(tables: TablePlan[]): CheckedTable[] {
  return tables.map((table) => ({
    key: table.key,
    name: table.name,
    ids: table.rowIds,
    columns: table.columns.flatMap(({ heading, formula, key }, index) =>
      formula === undefined && key !== 'id'
        ? [{ key, heading, contents: table.rows.map((row) => row[index] ?? BLANK) }]
        : [],
    ),
  }));
}

/** The inputs of tables as a workbook has them; tables and columns that are gone are left out. */
export function presentInputs(
  schemas: TableSchema[],
  located: ReadonlyMap<string, LocatedTable>,
): CheckedTable[] {
  return schemas.flatMap((schema) => {
    const place = located.get(schema.key);
    return place ? [presentTable(schema, place)] : [];
  });
}

function presentTable(schema: TableSchema, place: LocatedTable): CheckedTable {
  const { sheet, table, headings, offsets } = place;
  const { first, end } = bodyRows(table);
  const rows = Array.from({ length: Math.max(1, end - first) }, (_row, i) => first + i);
  const idColumn = table.column + (offsets.get('id') ?? 0);
  return {
    key: schema.key,
    name: table.name,
    ids: rows.map((row) => String(valueAt(sheet, row, idColumn))),
    columns: schema.columns.flatMap(({ key, formula }) => {
      const offset = offsets.get(key);
      if (formula !== undefined || key === 'id' || offset === undefined) return [];
      const contents = rows.map((row) =>
        contentOfValue(valueAt(sheet, row, table.column + offset)),
      );
      return [{ key, heading: headings[offset] ?? '', contents }];
    }),
  };
}

/** The sheet, and the formula (without "=") that counts the columns of inputs changed since. */
export function checkedSheet(tables: CheckedTable[]): { sheet: SheetPlan; changed: string } {
  const cells: PlannedCell[][] = [];
  for (const { key, name, ids, columns } of tables) {
    const head = cells.length;
    const count = columns[0]?.contents.length ?? 0;
    const comparisons = columns.map(({ heading }, index): PlannedCell => {
      const now = `${name}[${escaped(heading)}]`;
      const then = rangeAddress(head + 2, 1 + index, count, 1);
      const formula = `=IFERROR(SUMPRODUCT((${now}<>${then})*1)+ABS(COUNT(${now})-COUNT(${then})),1)`;
      return { content: { kind: 'formula', formula }, style: 'blank' };
    });
    const sum = `=SUM(${cellAddress(head, 1)}:${cellAddress(head, Math.max(1, columns.length))})`;
    cells.push([{ content: { kind: 'formula', formula: sum }, style: 'blank' }, ...comparisons]);
    cells.push([keyCell(key), ...columns.map((column) => keyCell(column.key))]);
    for (let row = 0; row < count; row++) {
      cells.push([
        keyCell(ids[row] ?? ''),
        ...columns.map(({ contents }): PlannedCell => ({
          content: contents[row] ?? BLANK,
          style: 'blank',
        })),
      ]);
    }
  }
  const last = absoluteAddress(Math.max(0, cells.length - 1), 0);
  return {
    sheet: {
      key: CHECKED_KEY,
      name: CHECKED_SHEET,
      visibility: 'veryHidden',
      columns: [{ width: 10 }],
      rowHeights: [],
      blocks: [{ key: 'inputs', row: 0, column: 0, cells }],
      tables: [],
      charts: [],
      protect: true,
    },
    changed: `SUM(${sheetPrefix(CHECKED_SHEET)}$A$1:${last})`,
  };
}

const keyCell = (key: string): PlannedCell => ({ content: textContent(key), style: 'store' });

/** The inputs by table, Tunnus and column, as the last check has written them; nothing where it has not. */
export function readChecked({
  sheets,
}: WorkbookSnapshot): Map<string, Map<string, Map<string, CellContent>>> {
  const sheet = sheets.find(({ key }) => key === CHECKED_KEY);
  const tables = new Map<string, Map<string, Map<string, CellContent>>>();
  let rows = new Map<string, Map<string, CellContent>>();
  let keys: string[] = [];
  let isHead = false;
  sheet?.cells.values.forEach((values, r) => {
    const [first = '', ...rest] = values.map((value) => value);
    if (String(sheet.cells.formulas[r]?.[0] ?? '').startsWith('=')) isHead = true;
    else if (isHead) {
      isHead = false;
      keys = rest.map(String);
      rows = new Map();
      tables.set(String(first), rows);
    } else if (first !== '') {
      const cells = keys.flatMap((key, c) =>
        key === '' ? [] : [[key, contentOfValue(rest[c] ?? '')] as const],
      );
      rows.set(String(first), new Map(cells));
    }
  });
  return tables;
}

/** Characters that a structured reference escapes. */
function escaped(heading: string): string {
  return heading.replace(/['#[\]@]/g, "'$&");
}
