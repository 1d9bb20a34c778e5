/** By area and for the whole division: what the text states, and what the table of changes proposes. */
import { conventionOf, type Convention } from '../../report/convention';
import { SUM_COLUMNS, type ChangeRow, type Division, type SumColumn } from '../../report/model';
import { fold, plainLabel } from '../../report/labels';
import { sumEuros } from '../../report/money';
import type { CellPlace } from '../finding';
import { changeEntry, changeFaults } from '../footing/changes';
import { amountOf, type Amount } from './amount';

export interface Proposed {
  /** Euros, canonical sign, a wrong figure of the table corrected. */
  value: number;
  /** As printed, canonical sign. */
  printed: number;
  place: CellPlace;
  /** From the canonical sign to the printed one. */
  sign: 1 | -1;
}

export interface Position {
  /** Null: the whole division. */
  area: string | null;
  label: string;
  /** One a statement; several statements of one area are parts of it. */
  stated: Record<SumColumn, Amount[]>;
  proposed: Partial<Record<SumColumn, Proposed>>;
}

export function positionsOf(division: Division): Position[] {
  const areas = [...new Set(division.deviations.map((one) => one.resultArea))];
  return areas.map((area) => positionOf(division, area));
}

/** `area` null: the whole division. */
export function positionOf(division: Division, area: string | null): Position {
  const changes = division.budgetChanges;
  const rows = changes?.rows.filter((row) => areaOf(division, row) === area) ?? [];
  const row = area === null ? changes?.total : rows[0];
  const proposed = sumOf(
    (area === null && row ? [row] : rows).map((one) => proposedOf(division, one)),
  );
  const sizes = Object.values(proposed).map(({ value }) => Math.abs(value));
  const largest = Math.max(0, ...sizes);
  const statements = division.deviations.filter((one) => one.resultArea === area);
  const stated = Object.fromEntries(
    SUM_COLUMNS.map((column) => [
      column,
      statements.flatMap(
        (one) =>
          amountOf(division, one, column, proposed[column]?.value ?? (largest || null)) ?? [],
      ),
    ]),
  ) as Record<SumColumn, Amount[]>;
  const name = division.resultAreas.find((one) => one.id === area)?.name;
  return {
    area,
    label: area === null ? 'Koko toimiala' : (row?.label ?? name ?? division.name),
    stated,
    proposed,
  };
}

export function proposedOf(
  division: Division,
  row: ChangeRow,
): Partial<Record<SumColumn, Proposed>> {
  if (!division.budgetChanges) return {};
  const convention = conventionOf(division.budgetChanges);
  const faults = changeFaults(division);
  const result: Partial<Record<SumColumn, Proposed>> = {};
  for (const column of SUM_COLUMNS) {
    if (row[column].value === null) continue;
    const entry = changeEntry(division, row, column);
    const fault = faults.find((one) => one.entry.key === entry.key);
    const sign = signOf(convention, column);
    result[column] = {
      value: sign * (fault?.expected ?? entry.value) + 0,
      printed: sign * entry.value + 0,
      place: entry.place,
      sign,
    };
  }
  return result;
}

/** An area that has several rows proposes their sum. */
function sumOf(rows: Partial<Record<SumColumn, Proposed>>[]): Partial<Record<SumColumn, Proposed>> {
  const result: Partial<Record<SumColumn, Proposed>> = {};
  for (const column of SUM_COLUMNS) {
    const own = rows.map((row) => row[column]).filter((one) => one !== undefined);
    const [first] = own;
    if (!first) continue;
    result[column] = {
      ...first,
      value: sumEuros(own.map((one) => one.value)),
      printed: sumEuros(own.map((one) => one.printed)),
    };
  }
  return result;
}

/** The area of a row of changes: as the report says, else the one of the same name. */
export function areaOf(division: Division, row: ChangeRow): string | null {
  const name = fold(plainLabel(row.label));
  const namesake = division.resultAreas.find((one) => fold(plainLabel(one.name ?? '')) === name);
  return row.resultArea ?? namesake?.id ?? null;
}

/** Half a euro in the table beside the interval of the text. */
const HALF_EURO = 0.5;

/** Whether text and table can both be true; a wrong total of the table may agree either way. */
export function agrees(
  stated: Pick<Amount, 'low' | 'high'>,
  proposed: Pick<Proposed, 'value' | 'printed'>,
): boolean {
  return [proposed.value, proposed.printed].some(
    (value) => value >= stated.low - HALF_EURO && value <= stated.high + HALF_EURO,
  );
}

export function signOf(convention: Convention, column: SumColumn): 1 | -1 {
  return column === 'revenue' ? 1 : convention[column];
}

/** The one amount stated, or the sum of several; net from revenue and expense where it is not said. */
export function statedSum(
  { stated }: { stated: Record<SumColumn, { value: number }[]> },
  column: SumColumn,
): number | null {
  const own = stated[column];
  if (own.length > 0) return sumEuros(own.map((one) => one.value));
  if (column !== 'net') return null;
  const { revenue, expense } = stated;
  if (revenue.length === 0 && expense.length === 0) return null;
  return sumEuros([...revenue.map((one) => one.value), ...expense.map((one) => -one.value)]);
}
