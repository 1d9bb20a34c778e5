/** What happened to a workbook, in order; events are made of it. */
import type { Area } from './address';

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
}

export type Change = EditedChange | { kind: 'sheetDeleted' | 'deactivated'; sheetId: string };

/** Joins an edit to the one before when both make one rectangle, as chunks of one write do. */
export function appendChange(changes: Change[], change: Change): void {
  const last = changes.at(-1);
  const joined = last && joinedEdit(last, change);
  if (joined) changes[changes.length - 1] = joined;
  else changes.push(change);
}

function joinedEdit(last: Change, next: Change): EditedChange | null {
  if (last.kind !== 'edited' || next.kind !== 'edited') return null;
  const areEdits = last.changeType === 'RangeEdited' && next.changeType === 'RangeEdited';
  if (!areEdits || last.sheetId !== next.sheetId) return null;
  const { area: a } = last;
  const { area: b } = next;
  const isRightBelow = a.column === b.column && a.columns === b.columns && a.row + a.rows === b.row;
  if (!isRightBelow) return null;
  const area = { ...a, rows: a.rows + b.rows };
  return { kind: 'edited', changeType: 'RangeEdited', sheetId: last.sheetId, area };
}
