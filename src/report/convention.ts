/** How a table of budget changes prints its signs: read from its rows, never assumed. */
import type { BudgetChanges, ChangeRow } from './model';
import { toCents } from './money';

/** Factors from the printed figure to the canonical one (expense: + = grows; net = revenue - expense). */
export interface Convention {
  /** -1 where an increase of expense is printed with a minus. */
  expense: 1 | -1;
  /** -1 where net is counted as expense - revenue. */
  net: 1 | -1;
}

/** In the order of preference where the rows fit several. */
const CONVENTIONS: Convention[] = [
  { expense: 1, net: 1 },
  { expense: 1, net: -1 },
  { expense: -1, net: 1 },
  { expense: -1, net: -1 },
];

/** A printed net may be off by the rounding of its parts: one and a half euros. */
const ROUNDING_CENTS = 150;

/** The convention that most rows (the total counts as one) obey. */
export function conventionOf(changes: BudgetChanges): Convention {
  const rows = [...changes.rows, changes.total];
  const votes = CONVENTIONS.map(
    (convention) => rows.filter((row) => obeys(row, convention)).length,
  );
  return CONVENTIONS[votes.indexOf(Math.max(...votes))] as Convention;
}

function obeys(row: ChangeRow, convention: Convention): boolean {
  const { revenue, expense, net } = row;
  if (revenue.value === null || expense.value === null || net.value === null) return false;
  const expected = toCents(revenue.value) - convention.expense * toCents(expense.value);
  return Math.abs(expected - convention.net * toCents(net.value)) <= ROUNDING_CENTS;
}
