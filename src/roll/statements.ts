/** Laskelmat of the next period: rows and columns stay, what is of the period waits for new figures. */
import type { Statement, StatementRow } from '../report/cityStatements';
import type { Cell } from '../report/model';
import { BLANK_CELL } from '../report/cell';
import { isFilled, priorActualOf } from './cells';
import { isOfPastYear, nextHeading } from './headings';
import type { Span } from './span';

/** Within a budget year these do not change. */
const OF_THE_YEAR = new Set(['priorActual', 'originalBudget', 'budgetChanges', 'amendedBudget']);

export function nextStatement(statement: Statement, span: Span): Statement {
  const past = new Set(
    statement.columns
      .filter(({ heading }) => isOfPastYear(heading, span))
      .map(({ key }) => key)
      .filter((key) => key !== 'priorActual'),
  );
  return {
    ...statement,
    columns: statement.columns.map(({ key, heading }) => ({
      key,
      heading: past.has(key) ? heading : nextHeading(heading, span),
    })),
    rows: statement.rows.map((row) => ({ ...row, cells: nextCells(row, past, span) })),
  };
}

function nextCells(
  { cells }: StatementRow,
  past: ReadonlySet<string>,
  span: Span,
): StatementRow['cells'] {
  const { priorActual = BLANK_CELL, actual = BLANK_CELL, forecast = BLANK_CELL } = cells;
  const kept = Object.entries(cells).filter(
    ([key]) => past.has(key) || (span.years === 0 && OF_THE_YEAR.has(key)),
  );
  const prior: Cell = priorActualOf(span, { priorActual, actual, forecast });
  return { ...Object.fromEntries(kept), ...(isFilled(prior) ? { priorActual: prior } : {}) };
}
