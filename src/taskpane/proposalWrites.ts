/** What a change of the proposal writes into the workbook, and what would undo it. */
import type { CellWrite } from '../excel/gateway';
import { changeOf } from '../layout/change';
import type { Inspection } from '../layout/inspect';
import type { CellContent, Plan } from '../layout/plan';
import type { CellValue } from '../layout/snapshot';
import type { Report } from '../report/model';
import type { FixWrites } from './findings/fix';

/** Cells whose row or column is gone from Talous are left out. */
export function changeWrites(inspection: Inspection, changed: Report): FixWrites & { plan: Plan } {
  const { plan, cells } = changeOf(inspection, changed);
  const { located } = inspection.reading.tables;
  const found = cells.flatMap(({ at, before, after }) => {
    const table = located.get(at.table)?.table.name;
    const heading = inspection.positions(at)?.heading;
    if (table === undefined || heading === undefined) return [];
    return [{ cell: { table, rowId: at.rowId, heading }, before, after }];
  });
  const writes = (pick: 'before' | 'after'): CellWrite[] =>
    found.map(({ cell, ...contents }) => ({ at: cell, content: contents[pick] }));
  return {
    plan,
    writes: writes('after'),
    undo: writes('before'),
    edits: found.map(({ cell, before, after }) => ({
      ...cell,
      before: valueOf(before),
      after: valueOf(after),
    })),
  };
}

function valueOf(content: CellContent): CellValue {
  return content.kind === 'number' || content.kind === 'text' ? content.value : '';
}
