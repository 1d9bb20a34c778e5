/** What a workbook reads as right after its plan was written, before anything is calculated. */
import { valueOfContent } from '../../src/layout/table/cells';
import type { CellContent, Plan, SheetPlan } from '../../src/layout/plan';
import type {
  CellValue,
  SheetSnapshot,
  TableSnapshot,
  WorkbookSnapshot,
} from '../../src/layout/snapshot';

/** A formula's value is blank here: only Excel knows it. */
export function snapshotOfPlan(plan: Plan): WorkbookSnapshot {
  return { sheets: plan.sheets.map(sheetSnapshot) };
}

function sheetSnapshot(sheet: SheetPlan): SheetSnapshot {
  const grid = new Grid();
  for (const block of sheet.blocks) {
    block.cells.forEach((cells, r) =>
      cells.forEach(({ content }, c) => grid.put(block.row + r, block.column + c, content)),
    );
  }
  for (const table of sheet.tables) {
    table.columns.forEach(({ heading, formula }, c) => {
      grid.put(table.row, table.column + c, { kind: 'text', value: heading });
      table.rows.forEach((contents, r) => {
        const own = contents[c] ?? { kind: 'blank' };
        const content: CellContent = formula === undefined ? own : { kind: 'formula', formula };
        grid.put(table.row + 1 + r, table.column + c, content);
      });
    });
    table.totals?.forEach(({ content }, c) =>
      grid.put(table.row + 1 + table.rows.length, table.column + c, content),
    );
  }
  return {
    key: sheet.key,
    name: sheet.name,
    visibility: sheet.visibility,
    cells: grid.block(),
    tables: sheet.tables.map((table): TableSnapshot => {
      const hasTotals = table.totals !== undefined;
      return {
        name: table.name,
        row: table.row,
        column: table.column,
        rowCount: 1 + table.rows.length + (hasTotals ? 1 : 0),
        columnCount: table.columns.length,
        hasTotals,
      };
    }),
  };
}

/** Cells as they come; read out as the rectangle from A1. */
class Grid {
  private readonly contents = new Map<number, Map<number, CellContent>>();
  private width = 0;
  private height = 0;

  put(row: number, column: number, content: CellContent): void {
    if (content.kind === 'blank') return;
    const cells = this.contents.get(row) ?? new Map<number, CellContent>();
    this.contents.set(row, cells.set(column, content));
    this.width = Math.max(this.width, column + 1);
    this.height = Math.max(this.height, row + 1);
  }

  block(): SheetSnapshot['cells'] {
    const read = (pick: (content: CellContent | undefined) => CellValue): CellValue[][] =>
      Array.from({ length: this.height }, (_row, r) =>
        Array.from({ length: this.width }, (_cell, c) => pick(this.contents.get(r)?.get(c))),
      );
    return { row: 0, column: 0, values: read(valueOfContent), formulas: read(formulaOf) };
  }
}

function formulaOf(content: CellContent | undefined): CellValue {
  return content?.kind === 'formula' ? content.formula : valueOfContent(content);
}
