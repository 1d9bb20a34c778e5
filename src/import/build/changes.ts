/** Printed tables of budget changes to a division's `budgetChanges`. */
import { SUM_COLUMNS, type ChangeRow, type SumColumn } from '../../report/model';
import { sumEuros } from '../../report/money';
import { formatNumber } from '../../report/printed';
import { blankCell } from '../rows/cells';
import { printedChanges } from '../rows/changes';
import type { PrintedChange } from '../rows/printedChanges';
import { decidedChanges } from '../rows/decisions';
import type { ReadTable } from '../table/read';
import { slug } from '../words/fold';
import type { Target } from './target';
import { nameKey, type BuiltDivision } from './registry';

/** Adds the table to its division; one without a division, or a second one of it, is left. */
export function addChanges(assembly: Target, at: number, table: ReadTable): void {
  const { registry, reading } = assembly;
  const standing = reading.outline.standings[at];
  const built = standing?.division ? registry.division(standing.division) : null;
  const { scale, id } = reading.scales.of(table);
  if (!built || built.division.budgetChanges) {
    assembly.leaveTable(table);
    return;
  }
  const read = table.kind === 'decisions' ? decidedChanges : printedChanges;
  const { columns, rows } = read(table, scale ?? 1, reading.decisions);
  if (rows.length === 0) return assembly.leaveTable(table);
  if (scale === null) for (const row of rows) blankOut(row, id, assembly);
  const totals = rows.filter(({ total }) => total);
  const own = rows.filter(({ total }) => !total);
  const total = totals.at(-1);
  for (const extra of totals.slice(0, -1)) own.push(extra);
  const line = registry.lineOf(table.piece.place);
  built.division.budgetChanges = {
    columns,
    rows: own.map((row) => rowOf(row, built, assembly)),
    total: total ? rowOf(total, built, assembly) : summed(own, built, assembly, line),
    line,
  };
}

/** Figures of an unknown unit stay blank until it is known. */
function blankOut(row: PrintedChange, question: string, { reading }: Target): void {
  for (const item of SUM_COLUMNS) {
    if (row.cells[item].value === null || row.cells[item].value === 0) continue;
    row.cells[item] = blankCell(row.place);
    reading.decisions.hang(row.cells[item], question);
  }
}

function rowOf(row: PrintedChange, built: BuiltDivision, { registry }: Target): ChangeRow {
  const area = built.areas.get(nameKey(row.label));
  return {
    id: registry.newId(`${built.division.id}-muutos-${slug(row.label)}`),
    label: row.label,
    ...(area ? { resultArea: area.area.id } : {}),
    ...row.cells,
    ...(row.note === undefined || row.note === '' ? {} : { note: row.note }),
    line: registry.lineOf(row.place),
  };
}

/** The format wants a total; where none is printed it is the sum, and says so. */
function summed(
  rows: PrintedChange[],
  built: BuiltDivision,
  { registry }: Target,
  line: number,
): ChangeRow {
  const cell = (item: SumColumn) => {
    const values = rows.flatMap(({ cells }) => cells[item].value ?? []);
    if (values.length === 0) return { raw: '', value: null };
    const value = sumEuros(values);
    return {
      raw: formatNumber(value, { locale: 'fi-FI' }),
      value,
      note: 'laskettu: taulukossa ei ole summaa',
    };
  };
  return {
    id: registry.newId(`${built.division.id}-muutos-yhteensa`),
    label: 'Yhteensä',
    revenue: cell('revenue'),
    expense: cell('expense'),
    net: cell('net'),
    line,
  };
}
