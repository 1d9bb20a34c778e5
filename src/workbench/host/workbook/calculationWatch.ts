/** Notices on which sheets results of formulas changed. */
import { areaBetween, bounding, columnOf, rowOf, type Area, type CellKey } from './address';
import { isFormula, type Scalar } from './state';
import type { Workbook } from './workbook';

export class CalculationWatch {
  private results: Map<string, Map<CellKey, Scalar>> | null = null;

  constructor(private readonly workbook: Workbook) {}

  start(): void {
    this.results ??= this.read();
  }

  stop(): void {
    this.results = null;
  }

  /** The sheets, and the rectangle around the results that changed, since the last call. */
  changedSheets(): { sheetId: string; area: Area }[] {
    if (!this.results) return [];
    const before = this.results;
    const after = this.read();
    this.results = after;
    const changed: { sheetId: string; area: Area }[] = [];
    for (const [sheetId, cells] of after) {
      let area: Area | null = null;
      for (const [key, value] of cells) {
        if (before.get(sheetId)?.get(key) === value) continue;
        const cell = areaBetween(rowOf(key), columnOf(key), rowOf(key), columnOf(key));
        area = area ? bounding(area, cell) : cell;
      }
      if (area) changed.push({ sheetId, area });
    }
    return changed;
  }

  private read(): Map<string, Map<CellKey, Scalar>> {
    const results = new Map<string, Map<CellKey, Scalar>>();
    for (const sheet of this.workbook.state.sheets) {
      const cells = new Map<CellKey, Scalar>();
      for (const [key, content] of sheet.cells)
        if (isFormula(content))
          cells.set(key, this.workbook.value(sheet, rowOf(key), columnOf(key)));
      results.set(sheet.id, cells);
    }
    return results;
  }
}
