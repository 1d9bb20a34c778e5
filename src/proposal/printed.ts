/** A division's table of changes in its own convention, with the figures that its rows make. */
import { conventionOf } from '../report/convention';
import type { BudgetChanges, ChangeRow, Division, SumColumn } from '../report/model';
import { netOf, sumEuros } from '../report/money';
import { amounts, sumAmounts, type Amounts } from './amounts';

export interface PrintedView {
  division: string;
  /** In printed order. */
  columns: SumColumn[];
  /** The net is counted as expense - revenue. */
  netIsExpenditure: boolean;
  rows: PrintedRow[];
  total: PrintedRow;
}

export interface PrintedRow {
  id: string;
  label: string;
  cells: Record<SumColumn, PrintedCell>;
}

export interface PrintedCell {
  /** What the rows make, in the table's own sign; null where the row does not say. */
  value: number | null;
  /** As printed. */
  raw: string;
  /** The print is wrong here. */
  differs: boolean;
}

/** Null: the division prints no table of changes. */
export function printedView(division: Division): PrintedView | null {
  const changes = division.budgetChanges;
  if (!changes) return null;
  const { expense, net } = conventionOf(changes);
  const own = ({ revenue, expense: grows, net: improves }: Amounts): Amounts => ({
    revenue,
    expense: expense * grows,
    net: net * improves,
  });
  const canonical = canonicalRows(changes);
  const row = (printed: ChangeRow, made: Amounts | null): PrintedRow => ({
    id: printed.id,
    label: printed.label,
    cells: {
      revenue: cell(printed, 'revenue', made && own(made)),
      expense: cell(printed, 'expense', made && own(made)),
      net: cell(printed, 'net', made && own(made)),
    },
  });
  const known = canonical.filter((one) => one !== null);
  return {
    division: division.id,
    columns: changes.columns,
    netIsExpenditure: net === -1,
    rows: changes.rows.map((printed, i) => row(printed, canonical[i] ?? null)),
    total: row(changes.total, known.length === 0 ? null : sumAmounts(known)),
  };
}

/** The rows with the canonical sign; null where a row gives neither tulot nor menot. */
function canonicalRows(changes: BudgetChanges): (Amounts | null)[] {
  const { expense } = conventionOf(changes);
  return changes.rows.map((row) => {
    if (row.revenue.value === null && row.expense.value === null) return null;
    return amounts(row.revenue.value ?? 0, expense * (row.expense.value ?? 0));
  });
}

function cell(printed: ChangeRow, column: SumColumn, made: Amounts | null): PrintedCell {
  const { raw, value } = printed[column];
  const makes = made === null ? null : made[column] === 0 ? 0 : made[column];
  return { value: makes, raw, differs: value !== null && makes !== null && value !== makes };
}

/** The printed figures of a division that its rows do not make. */
export interface PrintFault {
  row: PrintedRow;
  isTotal: boolean;
  columns: SumColumn[];
}

export function printFaults(view: PrintedView): PrintFault[] {
  return [...view.rows, view.total].flatMap((row) => {
    const columns = view.columns.filter((column) => row.cells[column].differs);
    return columns.length === 0 ? [] : [{ row, isTotal: row === view.total, columns }];
  });
}

/** Whether what is now proposed is what the division's own printed rows make: else it was changed since. */
export function proposesAsPrinted(division: Division, proposed: Amounts): boolean {
  if (!division.budgetChanges) return false;
  const rows = canonicalRows(division.budgetChanges).filter((row) => row !== null);
  const revenue = sumEuros(rows.map((row) => row.revenue));
  const expense = sumEuros(rows.map((row) => row.expense));
  return (
    revenue === proposed.revenue &&
    expense === proposed.expense &&
    netOf(revenue, expense) === proposed.net
  );
}
