/** Raportissa painettu back to the table of budget changes. */
import {
  SUM_COLUMNS,
  type BudgetChanges,
  type Cell,
  type ChangeRow,
  type Division,
} from '../../../report/model';
import { printedRows, type PrintedRow } from './columns';
import { claimId, editedText, type ReadContext } from '../../reading/context';
import { mergeRows } from '../../reading/rows';
import type { RowReading, TableReading } from '../../reading/tables';
import { figureOf } from '../../reading/values';

const BLANK: Cell = { raw: '', value: null };

/** The total is a row like the others; when its row is deleted, its figures are blank. */
export function readPrintedChanges(
  changes: BudgetChanges,
  division: Division,
  reading: TableReading,
  context: ReadContext,
): BudgetChanges {
  const written = printedRows(changes);
  const rows = mergeRows<PrintedRow>(
    reading,
    (planned, row) => {
      const before = written[planned] as PrintedRow;
      return { ...before, row: editedRow(before.row, row) };
    },
    (row, above) => {
      const id = claimId(context, reading, row, division.id);
      const line = above?.row.line ?? changes.line;
      const blank = { id, label: '', revenue: BLANK, expense: BLANK, net: BLANK, line };
      return { row: editedRow(blank, row), isTotal: false };
    },
  );
  const total = rows.find(({ isTotal }) => isTotal)?.row;
  return {
    ...changes,
    rows: rows.filter(({ isTotal }) => !isTotal).map(({ row }) => row),
    total: total ?? { ...changes.total, revenue: BLANK, expense: BLANK, net: BLANK },
  };
}

function editedRow(before: ChangeRow, row: RowReading): ChangeRow {
  const now: ChangeRow = { ...before, label: editedText(row, 'label', before.label) };
  for (const column of SUM_COLUMNS) {
    const value = row.edits.get(column);
    if (value !== undefined) now[column] = figureOf(value, before[column]);
  }
  return now;
}
