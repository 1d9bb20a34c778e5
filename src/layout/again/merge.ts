/** Puts what people have typed into the plan of a report. */
import { BLANK } from '../cells';
import type { Plan, TablePlan } from '../plan';
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
    sheets: plan.sheets.map((sheet) => ({
      ...sheet,
      tables: sheet.tables.map((table) => {
        const own = byTable.get(table.key);
        return own ? tableWith(table, own) : table;
      }),
    })),
  };
}

function tableWith(table: TablePlan, typed: TypedCell[]): TablePlan {
  const rowIds = [...table.rowIds];
  const rows = table.rows.map((row) => [...row]);
  const idColumn = table.columns.findIndex(({ key }) => key === 'id');
  for (const { rowId, column, content, rest } of typed) {
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
  return { ...table, rowIds, rows };
}
