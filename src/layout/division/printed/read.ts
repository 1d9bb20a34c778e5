/** Raportissa painettu back to the table of budget changes. */
import { BLANK_CELL } from '../../../report/cell';
import { type BudgetChanges, type Division } from '../../../report/model';
import { printedColumns, printedRows, type PrintedRow } from './columns';
import { claimId, type ReadContext } from '../../reading/context';
import { mergeRows } from '../../reading/rows';
import { withEdits, type TableReading } from '../../reading/tables';

/** The total is a row like the others; when its row is deleted, its figures are blank. */
export function readPrintedChanges(
  changes: BudgetChanges,
  division: Division,
  reading: TableReading,
  context: ReadContext,
): BudgetChanges {
  const columns = printedColumns(changes.columns);
  const written = printedRows(changes);
  const rows = mergeRows<PrintedRow>(
    reading,
    (planned, row) => {
      const before = written[planned] as PrintedRow;
      return { ...before, row: withEdits(columns, row, { ...before.row }, before) };
    },
    (row, above) => {
      const id = claimId(context, reading, row, division.id);
      const line = above?.row.line ?? changes.line;
      const blank = {
        id,
        label: '',
        revenue: BLANK_CELL,
        expense: BLANK_CELL,
        net: BLANK_CELL,
        line,
      };
      return { row: withEdits(columns, row, blank, null), isTotal: false };
    },
  );
  const total = rows.find(({ isTotal }) => isTotal)?.row;
  return {
    ...changes,
    rows: rows.filter(({ isTotal }) => !isTotal).map(({ row }) => row),
    total: total ?? { ...changes.total, revenue: BLANK_CELL, expense: BLANK_CELL, net: BLANK_CELL },
  };
}
