/** Puts what people have typed into the plan of a report. */
import { cellAddress } from '../addresses';
import { BLANK } from '../table/cells';
import type { CellContent, Plan, SheetPlan, TablePlan } from '../plan';
import { areaOfReference } from '../references';
import type { TypedCell } from './typed';

/**
 * The plan with these cells in its tables; rows that it does not have come last in their table. The
 * store keeps the report, so what was typed is still told from what the report says.
 */
export function withTyped(plan: Plan, typed: readonly TypedCell[]): Plan {
  const byTable = new Map<string, TypedCell[]>();
  for (const cell of typed) byTable.set(cell.table, [...(byTable.get(cell.table) ?? []), cell]);
  return {
    ...plan,
    sheets: plan.sheets.map((sheet) => sheetWith(sheet, byTable)),
  };
}

/** What stands below a table that grows or shrinks moves with its end. */
function sheetWith(sheet: SheetPlan, byTable: ReadonlyMap<string, TypedCell[]>): SheetPlan {
  return [...sheet.tables]
    .sort((a, b) => b.row - a.row)
    .reduce((current, { key }) => {
      const own = byTable.get(key);
      const table = current.tables.find((one) => one.key === key);
      if (!own || !table) return current;
      const grown = tableWith(table, own);
      const moved = movedBelow(current, table.row, grown.rows.length - table.rows.length);
      return { ...moved, tables: moved.tables.map((one) => (one.key === key ? grown : one)) };
    }, sheet);
}

function movedBelow(sheet: SheetPlan, row: number, by: number): SheetPlan {
  if (by === 0) return sheet;
  const after = (own: number): number => (own > row ? own + by : own);
  const end = sheet.tables.find((table) => table.row === row);
  const lastRow = row + (end?.rows.length ?? 0);
  const height = (own: number): number => (own > lastRow ? own + by : own);
  return {
    ...sheet,
    rowHeights: sheet.rowHeights.map((one) => ({ ...one, row: height(one.row) })),
    tables: sheet.tables.map((table) => ({ ...table, row: after(table.row) })),
    blocks: sheet.blocks.map((block) => ({
      ...block,
      row: after(block.row),
      cells: block.cells.map((cells) =>
        cells.map((cell) => ({ ...cell, content: linkAfter(cell.content, sheet.name, after) })),
      ),
    })),
  };
}

/** A link to a place of the same sheet leads where that place has moved. */
function linkAfter(
  content: CellContent,
  sheet: string,
  after: (row: number) => number,
): CellContent {
  if (content.kind !== 'text' || content.link?.sheet !== sheet) return content;
  const area = areaOfReference(content.link.address);
  if (!area) return content;
  const address = cellAddress(after(area.row), area.column);
  return { ...content, link: { sheet, address } };
}

function tableWith(table: TablePlan, typed: TypedCell[]): TablePlan {
  const rowIds = [...table.rowIds];
  const rows = table.rows.map((row) => [...row]);
  const idColumn = table.columns.findIndex(({ key }) => key === 'id');
  const removed = new Set(typed.filter((one) => one.removed).map(({ rowId }) => rowId));
  for (const { rowId, column, content, rest, removed: isRemoved } of typed) {
    if (isRemoved) continue;
    const index = table.columns.findIndex(({ key }) => key === column);
    if (index < 0) continue;
    let row = rowIds.indexOf(rowId);
    if (row < 0) {
      row = rowIds.push(rowId) - 1;
      rows.push(table.columns.map(({ key }) => rest?.[key] ?? BLANK));
      const cells = rows[row];
      if (cells && idColumn >= 0) cells[idColumn] = { kind: 'text', value: rowId };
    }
    const cells = rows[row];
    if (cells) cells[index] = content;
  }
  return withoutRows({ ...table, rowIds, rows }, removed);
}

/** A table keeps at least one row, which waits for input. */
function withoutRows(table: TablePlan, removed: ReadonlySet<string>): TablePlan {
  const kept = table.rowIds.flatMap((id, row) => (removed.has(id) ? [] : [row]));
  if (kept.length === table.rowIds.length) return table;
  if (kept.length === 0) {
    return { ...table, rowIds: [''], rows: [table.columns.map(() => BLANK)], cellStyles: [] };
  }
  return {
    ...table,
    rowIds: kept.map((row) => table.rowIds[row] ?? ''),
    rows: kept.map((row) => table.rows[row] ?? []),
    cellStyles: table.cellStyles.flatMap((one) => {
      const row = kept.indexOf(one.row);
      return row < 0 ? [] : [{ ...one, row }];
    }),
  };
}
