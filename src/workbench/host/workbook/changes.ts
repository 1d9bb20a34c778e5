/** What happened to a workbook, in order; events are made of it. */
import type { Area } from './address';
import type { Scalar } from './state';

export type ChangeType =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';

export interface EditedChange {
  kind: 'edited';
  changeType: ChangeType;
  sheetId: string;
  area: Area;
  /** The value of a single cell before; unset for more cells. */
  before?: Scalar;
}

export type Change =
  | EditedChange
  | { kind: 'sheetAdded' | 'sheetDeleted' | 'activated' | 'deactivated'; sheetId: string }
  | { kind: 'tableAdded' | 'tableDeleted'; sheetId: string; tableId: string; tableName: string }
  | { kind: 'sorted'; sheetId: string; area: Area }
  | { kind: 'formatted'; sheetId: string; area: Area }
  | { kind: 'protected'; sheetId: string; isProtected: boolean }
  | { kind: 'selected'; sheetId: string; area: Area };

/** Joins an edit to the one before when both make one rectangle, as chunks of one write do. */
export function appendChange(changes: Change[], change: Change): void {
  const last = changes.at(-1);
  if (
    change.kind === 'edited' &&
    last?.kind === 'edited' &&
    change.changeType === 'RangeEdited' &&
    last.changeType === 'RangeEdited' &&
    change.sheetId === last.sheetId
  ) {
    const { area: a } = last;
    const { area: b } = change;
    const sameColumns = a.column === b.column && a.columns === b.columns;
    if (sameColumns && a.row + a.rows === b.row) {
      changes[changes.length - 1] = {
        kind: 'edited',
        changeType: 'RangeEdited',
        sheetId: last.sheetId,
        area: { ...a, rows: a.rows + b.rows },
      };
      return;
    }
  }
  changes.push(change);
}
