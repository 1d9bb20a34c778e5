/** Economy and budget changes of a division against the truth. */
import type { ChangeRow, Division, EconomyRow } from '../../src/report/model';
import { areaName, ECONOMY_COLUMNS, matches, show, type Scope } from './comparison';
import { judge, sameValue } from './judge';
import { pairByName, plain, sameName } from './match';
import type { TruthCell } from './truth';

export function compareEconomy(scope: Scope): void {
  for (const row of scope.truth.economy ?? []) compareRow(scope, row);
}

function compareRow(scope: Scope, row: EconomyRow): void {
  const { out, truth, isAsked, path } = scope;
  const name = areaName(truth, row);
  const index = findRow(scope, row, name);
  const found = scope.found?.economy?.[index];
  if (found) scope.used.add(found);
  for (const column of ECONOMY_COLUMNS) {
    const cell = row[column] as TruthCell | undefined;
    const written = found?.[column];
    const cellPath = `${path}.economy[${index}].${column}`;
    const place = `${truth.name} / ${name} / ${row.item} / ${column}`;
    if (!cell) {
      const summed = column === 'budgetChanges' && truth.budgetChanges !== undefined;
      if (written?.value != null && written.value !== 0 && !summed && !isAsked(cellPath))
        out.strays.push(`${place} = ${written.raw}`);
      continue;
    }
    const state = judge(cell, written, cellPath, isAsked);
    if (state === null) continue;
    const elsewhere = state === 'blank' && standsElsewhere(scope, row, name, column, cell);
    out.cells.push({
      kind: 'economy',
      state: elsewhere ? 'misplaced' : state,
      table: cell.table,
      place,
      expected: show(cell),
      found: show(written),
    });
  }
}

/** The row of the same area and item; -1 where there is none. */
function findRow({ found, used }: Scope, row: EconomyRow, name: string): number {
  if (!found) return -1;
  const free = (one: EconomyRow): boolean => !used.has(one) && one.item === row.item;
  const rows = found.economy ?? [];
  const exact = rows.findIndex((one) => free(one) && plain(areaName(found, one)) === plain(name));
  if (exact >= 0) return exact;
  return rows.findIndex((one) => free(one) && sameName(areaName(found, one), name));
}

function standsElsewhere(
  { report, used }: Scope,
  row: EconomyRow,
  name: string,
  column: (typeof ECONOMY_COLUMNS)[number],
  cell: TruthCell,
): boolean {
  return report.divisions.some((division) =>
    (division.economy ?? []).some(
      (one) =>
        !used.has(one) &&
        one.item === row.item &&
        sameName(areaName(division, one), name) &&
        matches(one[column], cell),
    ),
  );
}

const SUMS = ['revenue', 'expense', 'net'] as const;

/** Changes row by row; a report may also hold a line's decisions summed in its economy. */
export function compareChanges({ out, truth, found, path, isAsked }: Scope): void {
  const mine = truth.budgetChanges;
  if (!mine) return;
  const written = found?.budgetChanges;
  const rows = written?.rows ?? [];
  const pairs = pairByName(
    mine.rows,
    rows,
    (row) => row.label,
    (row) => row.label,
  );
  const compare = (row: ChangeRow, hit: ChangeRow | undefined, rowPath: string): void => {
    for (const column of SUMS) {
      const cell = row[column] as TruthCell;
      const state = judge(cell, hit?.[column], `${path}.${rowPath}.${column}`, isAsked);
      if (state === null) continue;
      const summed =
        state === 'blank' && column !== 'net' && isSummed(mine.rows, row, column, found);
      out.cells.push({
        kind: 'changes',
        state: summed ? 'right' : state,
        table: cell.table,
        place: `${truth.name} / ${row.label} / ${column}`,
        expected: show(cell),
        found: show(hit?.[column]),
      });
    }
  };
  for (const row of mine.rows) {
    const hit = pairs.get(row);
    compare(row, hit, `budgetChanges.rows[${hit ? rows.indexOf(hit) : -1}]`);
  }
  compare(mine.total, written?.total, 'budgetChanges.total');
}

function isSummed(
  rows: ChangeRow[],
  row: ChangeRow,
  item: 'revenue' | 'expense',
  division: Division | null,
): boolean {
  const sum = rows
    .filter((one) => one.label === row.label)
    .reduce((total, one) => total + (one[item].value ?? 0), 0);
  return (division?.economy ?? []).some(
    (one) =>
      division !== null &&
      one.item === item &&
      sameName(areaName(division, one), row.label) &&
      one.budgetChanges?.value != null &&
      sameValue(one.budgetChanges.value, sum),
  );
}
