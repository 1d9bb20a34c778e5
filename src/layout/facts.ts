/** Where a fact stands in the workbook, and which fact stands in a cell. */
import type { CellPlace, Place } from '../checks/finding';
import type { Report } from '../report/model';
import type { Plan, TablePlan } from './plan';
import { STRATEGY_TABLE } from './strategy';

/** A cell by what stays when rows are sorted and sheets renamed: table, the row's Tunnus, heading. */
export interface FactCell {
  table: string;
  rowId: string;
  heading: string;
}

/** A cell by the plan's keys of its table and column. */
export interface FactKey {
  table: string;
  rowId: string;
  column: string;
}

export interface FactMap {
  /** Null when the workbook shows no such fact (e.g. a column that a table of changes does not print). */
  cellOf: (place: Place) => FactCell | null;
  /** Null for a computed cell and for what is no fact of the report. A paragraph is its whole text. */
  placeOf: (cell: FactCell) => Place | null;
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

/** `plan` is the plan of `report`. */
export function factMap(report: Report, plan: Plan): FactMap {
  const tables = plan.sheets.flatMap((sheet) => sheet.tables);
  const byKey = new Map(tables.map((table) => [table.key, table]));
  const byName = new Map(tables.map((table) => [table.name, table]));
  const texts = new Map(
    report.divisions.flatMap(({ narrative }) => narrative.map(({ id, text }) => [id, text])),
  );
  const totals = totalsOf(report);
  const keyOf = factKeys(report);
  const goals = new Map(
    report.objectives.flatMap((objective) =>
      objective.goals.map(({ id, division }) => [id, division]),
    ),
  );

  const cellOf = (place: Place): FactCell | null => {
    const key = keyOf(place);
    return key && cellIn(byKey.get(key.table), key.rowId, key.column);
  };

  const placeOf = ({ table: name, rowId, heading }: FactCell): Place | null => {
    const table = byName.get(name);
    const column = table?.columns.find((one) => one.heading === heading);
    if (!table || !column || !table.rowIds.includes(rowId)) return null;
    const [kind, division] = splitKey(table.key);
    if (kind === 'narrative') {
      const raw = texts.get(rowId);
      if (raw === undefined || column.key !== 'text') return null;
      return { kind: 'text', division, paragraph: rowId, start: 0, end: raw.length, raw };
    }
    const place = FACT_COLUMNS[kind]?.find(({ column: key }) => key === column.key);
    if (!place) return null;
    if (kind === STRATEGY_TABLE) {
      return { kind: 'cell', ...place, division: goals.get(rowId) ?? '', row: rowId };
    }
    const row = kind === 'printed' && rowId === totals.get(division) ? TOTAL : rowId;
    return { kind: 'cell', ...place, division, row };
  };

  return { cellOf, placeOf };
}

function cellIn(table: TablePlan | undefined, rowId: string, key: string): FactCell | null {
  const column = table?.columns.find((one) => one.key === key);
  if (!table || !column || !table.rowIds.includes(rowId)) return null;
  return { table: table.name, rowId, heading: column.heading };
}

/** "printed:perusturva" → ["printed", "perusturva"]; a division's id may hold colons. */
function splitKey(key: string): [kind: string, division: string] {
  const colon = key.indexOf(':');
  return colon < 0 ? [key, ''] : [key.slice(0, colon), key.slice(colon + 1)];
}

type FactColumn = Pick<CellPlace, 'table' | 'column'>;

const columnsOf = (
  table: CellPlace['table'],
  columns: readonly CellPlace['column'][],
): FactColumn[] => columns.map((column) => ({ table, column }));

/** By the kind of table: the columns that show facts of the report. */
const FACT_COLUMNS: Readonly<Record<string, FactColumn[]>> = {
  printed: columnsOf('budgetChanges', ['label', 'revenue', 'expense', 'net']),
  indicators: columnsOf('indicators', [
    'label',
    'unit',
    'priorActual',
    'budget',
    'actual',
    'forecast',
  ]),
  [STRATEGY_TABLE]: columnsOf('goals', [
    'goal',
    'actions',
    'responsibility',
    'metrics',
    'actual',
    'sdg',
  ]),
};
