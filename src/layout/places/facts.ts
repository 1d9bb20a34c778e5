/** Which cell of the workbook shows a fact of the report. */
import type { CellPlace, Place } from '../../checks/finding';
import type { Report } from '../../report/model';
import { STRATEGY_TABLE } from '../strategy/sheet';

/** A cell by the plan's keys of its table and column. */
export interface FactKey {
  table: string;
  rowId: string;
  column: string;
}

/** What the total of a table of changes is called in a place. */
const TOTAL = 'total';

/** The key of the table that shows a place's table. */
function tableKey({ table, division }: CellPlace): string {
  switch (table) {
    case 'budgetChanges':
      return `printed:${division}`;
    case 'indicators':
      return `indicators:${division}`;
    case 'goals':
      return STRATEGY_TABLE;
    case 'economy':
      return `economy:${division}`;
  }
}

/** The cell that shows a place of the report; null for a table that the report does not have. */
export function factKeys(report: Report): (place: Place) => FactKey | null {
  const totals = totalsOf(report);
  return (place) => {
    switch (place.kind) {
      case 'formula':
        return { table: place.table, rowId: place.row, column: place.column };
      case 'text':
        return {
          table: `narrative:${place.division}`,
          rowId: place.paragraph,
          column: 'text',
        };
      case 'cell': {
        // No sheet shows statements.
        if (place.table === 'statements') return null;
        const isTotal = place.table === 'budgetChanges' && place.row === TOTAL;
        const rowId = isTotal ? totals.get(place.division) : place.row;
        if (rowId === undefined) return null;
        return { table: tableKey(place), rowId, column: place.column };
      }
    }
  };
}

/** Ids of the totals of tables of changes, by division. */
function totalsOf(report: Report): Map<string, string | undefined> {
  return new Map(report.divisions.map(({ id, budgetChanges }) => [id, budgetChanges?.total.id]));
}
