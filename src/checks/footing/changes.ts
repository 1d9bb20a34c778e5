/** The sums that a table of budget changes prints. */
import { conventionOf } from '../../report/convention';
import { SUM_COLUMNS, type ChangeRow, type Division, type SumColumn } from '../../report/model';
import type { CellPlace } from '../finding';
import { diagnose, type Fault } from './diagnose';
import { entryOf, type Entry, type Identity } from './identity';

/** Rows first, the total's own net last: a figure in several sums is told where it is nearest. */
export function changeIdentities(division: Division): Identity[] {
  const changes = division.budgetChanges;
  if (!changes) return [];
  const entry = (row: ChangeRow, column: SumColumn): Entry => changeEntry(division, row, column);
  const convention = conventionOf(changes);

  const netOfRow = (row: ChangeRow): Identity[] => {
    const known = SUM_COLUMNS.filter((column) => row[column].value !== null);
    if (row.net.value === null || known.length < 2) return [];
    return [
      {
        id: `${rowKey(division, row)}.net`,
        kind: row === changes.total ? 'crossFoot' : 'rowNet',
        result: { factor: convention.net, entry: entry(row, 'net') },
        terms: [
          { factor: 1, entry: entry(row, 'revenue') },
          { factor: convention.expense === 1 ? -1 : 1, entry: entry(row, 'expense') },
        ],
      },
    ];
  };
  const totalOf = (column: SumColumn): Identity[] => {
    if (changes.total[column].value === null || changes.rows.length === 0) return [];
    return [
      {
        id: `${rowKey(division, changes.total)}.${column}`,
        kind: 'columnTotal',
        result: { factor: 1, entry: entry(changes.total, column) },
        terms: changes.rows.map((row) => ({ factor: 1, entry: entry(row, column) })),
      },
    ];
  };
  const hasNet = changes.columns.includes('net');
  return [
    ...(hasNet ? changes.rows.flatMap(netOfRow) : []),
    ...changes.columns.flatMap(totalOf),
    ...(hasNet ? netOfRow(changes.total) : []),
  ];
}

export function changeEntry(
  division: Division,
  row: ChangeRow,
  column: SumColumn,
): Entry & { place: CellPlace } {
  const isTotal = row === division.budgetChanges?.total;
  return entryOf(
    `${row.id} ${column}`,
    {
      kind: 'cell',
      table: 'budgetChanges',
      division: division.id,
      row: isTotal ? 'total' : row.id,
      column,
    },
    row[column],
    row.label,
  );
}

function rowKey(division: Division, row: ChangeRow): string {
  return row === division.budgetChanges?.total ? `${division.id}.total` : row.id;
}

const faultsOf = new WeakMap<Division, Fault[]>();

/** The wrong figures of a division's table of changes; several rules ask, it is worked out once. */
export function changeFaults(division: Division): Fault[] {
  let faults = faultsOf.get(division);
  if (!faults) {
    faults = diagnose(changeIdentities(division));
    faultsOf.set(division, faults);
  }
  return faults;
}
