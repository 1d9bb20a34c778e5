/** A report to begin with when the hidden store is lost: what the sheets show of themselves. */
import { BLANK_CELL } from '../../report/cell';
import { fold } from '../../report/labels';
import {
  INDICATOR_COLUMNS,
  REPORT_FORMAT,
  SUM_COLUMNS,
  type BudgetChanges,
  type Division,
  type IndicatorColumn,
  type Report,
} from '../../report/model';
import { FIRST_FIGURE_COLUMN } from '../division/indicators/columns';
import { INDICATORS_TABLE, NARRATIVE_TABLE, PRINTED_TABLE } from '../division/names';
import { SUM_HEADINGS } from '../division/printed/columns';
import { SUMMARY_SHEET } from '../naming';
import type { SheetSnapshot, TableSnapshot, WorkbookSnapshot } from '../snapshot';
import { bodyRows, valueAt } from './locate';

/** Null when no sheet has a division's tables. */
export function recoverReport(snapshot: WorkbookSnapshot): Report | null {
  const sheets = snapshot.sheets.flatMap((sheet) => {
    const narrative = sheet.tables.find(({ name }) => isNamed(name, NARRATIVE_TABLE));
    return narrative ? [{ sheet, slug: narrative.name.slice(NARRATIVE_TABLE.length + 1) }] : [];
  });
  if (sheets.length === 0) return null;
  const summary = snapshot.sheets.find(
    ({ key, name }) => key === 'summary' || fold(name) === fold(SUMMARY_SHEET),
  );
  const columns = recoverColumns(snapshot);
  return {
    format: REPORT_FORMAT,
    municipality: '',
    title: summary ? String(valueAt(summary, 0, 1)) : '',
    language: 'fi',
    period: periodOf(columns.actual),
    columns,
    divisions: sheets.map(({ sheet, slug }) => recoverDivision(sheet, slug)),
    objectives: [],
  };
}

function isNamed(table: string, kind: string): boolean {
  return fold(table).startsWith(`${fold(kind)}_`);
}

function recoverDivision(sheet: SheetSnapshot, slug: string): Division {
  const printed = sheet.tables.find(({ name }) => isNamed(name, PRINTED_TABLE));
  const division: Division = {
    id: slug,
    name: sheet.name,
    board: null,
    responsible: [],
    narrative: [],
    deviations: [],
    resultAreas: [],
  };
  return printed ? { ...division, budgetChanges: recoverChanges(sheet, printed, slug) } : division;
}

/** The total is the last row; the others are read like rows that somebody added. */
function recoverChanges(sheet: SheetSnapshot, table: TableSnapshot, slug: string): BudgetChanges {
  const headings = Array.from({ length: table.columnCount }, (_heading, c) =>
    fold(String(valueAt(sheet, table.row, table.column + c))),
  );
  const columns = SUM_COLUMNS.filter((column) =>
    headings.includes(fold(SUM_HEADINGS[column])),
  ).sort(
    (a, b) => headings.indexOf(fold(SUM_HEADINGS[a])) - headings.indexOf(fold(SUM_HEADINGS[b])),
  );
  const id = String(valueAt(sheet, bodyRows(table).end - 1, table.column));
  const total = { id: id || `${slug}-yhteensa`, label: '', line: 1 };
  return {
    columns: columns.length === 0 ? [...SUM_COLUMNS] : columns,
    rows: [],
    total: { ...total, revenue: BLANK_CELL, expense: BLANK_CELL, net: BLANK_CELL },
    line: 1,
  };
}

/** Headings stand in the same places in every division's table. */
function recoverColumns(snapshot: WorkbookSnapshot): Report['columns'] {
  const found = snapshot.sheets
    .flatMap((sheet) => sheet.tables.map((table) => ({ sheet, table })))
    .find(({ table }) => isNamed(table.name, INDICATORS_TABLE));
  const headingOf = (index: number): string =>
    found
      ? String(
          valueAt(found.sheet, found.table.row, found.table.column + FIRST_FIGURE_COLUMN + index),
        )
      : '';
  return Object.fromEntries(
    INDICATOR_COLUMNS.map((column, index) => [column, headingOf(index)]),
  ) as Record<IndicatorColumn, string>;
}

/** "TOTEUMA 1-6/2022" covers January to June. */
function periodOf(actual: string): Report['period'] {
  const match = /(\d{1,2})\s*[-–]\s*(\d{1,2})\s*\/\s*(\d{4})/.exec(actual);
  const [from, to, year] = match ? match.slice(1).map(Number) : [1, 12, 1970];
  const pad = (part: number | undefined): string => String(part).padStart(2, '0');
  const lastDay = new Date(Date.UTC(year as number, to as number, 0)).getUTCDate();
  return { from: `${year}-${pad(from)}-01`, to: `${year}-${pad(to)}-${pad(lastDay)}` };
}
