/** Rows of strategy tables. */
import { GOAL_COLUMNS, type GoalColumn } from '../../report/model';
import type { GridCell } from '../block';
import { downAt, shownAt, textOf } from '../table/grid';
import type { ReadTable } from '../table/read';

export interface GoalRow {
  texts: Record<GoalColumn, string>;
  /** A row across the table above this one: a division or an objective. */
  group: string | null;
  /** A column beside the goals' own: a division. */
  division: string | null;
  place: GridCell['place'];
}

/** Reads a table of kind goals. */
export function goalRows(table: ReadTable): GoalRow[] {
  const { body } = table.piece;
  const byColumn = new Map<GoalColumn, number[]>();
  for (const { goal, index } of table.columns) {
    if (goal) byColumn.set(goal, [...(byColumn.get(goal) ?? []), index]);
  }
  const divisionColumn = table.columns.find(({ role }) => role === 'division')?.index;
  const rows: GoalRow[] = [];
  let group: string | null = null;
  body.forEach((row, r) => {
    const filled = row.filter((cell) => textOf(cell) !== '');
    const [only] = filled;
    if (
      only &&
      filled.length === 1 &&
      (row[0] === only || row.every((cell) => cell === only || cell.coveredBy))
    ) {
      group = textOf(only);
      return;
    }
    if (filled.length === 0) return;
    const texts = Object.fromEntries(
      GOAL_COLUMNS.map((goal) => [
        goal,
        (byColumn.get(goal) ?? [])
          .map((c) => textOf(row[c]?.coveredBy ? downAt(body, r, c) : row[c]))
          .filter((text) => text !== '')
          .join(' '),
      ]),
    ) as Record<GoalColumn, string>;
    rows.push({
      texts,
      group,
      division:
        divisionColumn === undefined ? null : textOf(shownAt(body, r, divisionColumn)) || null,
      place: (filled[0] as GridCell).place,
    });
  });
  return rows;
}
