/** A new report against a workbook that people have typed into: what is kept, and what must be asked. */
import type { Report } from '../../report/model';
import { BLANK } from '../cells';
import { rowName } from '../logEntries';
import type { CellContent, Plan, TablePlan } from '../plan';
import type { Reading } from '../read/readWorkbook';
import { plannedContent, sameContent, shownContent, typedCells, type TypedCell } from './typed';

export interface Decision extends TypedCell {
  /**
   * kept: the new report says what the old one said, so what was typed stays. replaced: it says a third
   * thing. added: a row that somebody added. gone: a row that the new report does not have.
   */
  kind: 'kept' | 'replaced' | 'added' | 'gone';
  id: string;
  /** The sheet's present name, and the row and column as people know them. */
  sheet: string;
  row: string;
  heading: string;
  mine: string | number;
  /** What the new report says; "" where it says nothing. */
  theirs: string | number;
}

export interface LoadComparison {
  /** Of the same municipality and period. */
  isSameReport: boolean;
  decisions: Decision[];
}

/** @param next the plan of the new report */
export function compareForLoad(reading: Reading, report: Report, next: Plan): LoadComparison {
  const { base, tables } = reading;
  const planned = new Map(next.sheets.flatMap((s) => s.tables).map((one) => [one.key, one]));
  const before = new Map(tables.plans.map((plan) => [plan.key, plan]));
  const decisions = typedCells(reading).flatMap((typed): Decision[] => {
    const old = before.get(typed.table);
    const place = tables.located.get(typed.table);
    if (!old || !place) return [];
    const theirs = plannedContent(planned.get(typed.table), typed);
    const was = plannedContent(old, typed);
    if (theirs && sameContent(theirs, typed.content)) return [];
    const offset = place.offsets.get(typed.column) ?? 0;
    const kind = kindOf(was, theirs);
    return [
      {
        ...typed,
        ...(kind === 'gone' ? { rest: plannedRow(old, typed.rowId) } : {}),
        id: JSON.stringify([typed.table, typed.rowId, typed.column]),
        kind,
        sheet: place.sheet.name,
        row: rowName(place, typed.rowId, typed.table),
        heading: place.headings[offset] ?? '',
        mine: shownContent(typed.content),
        theirs: theirs ? shownContent(theirs) : '',
      },
    ];
  });
  return {
    isSameReport:
      base.municipality === report.municipality &&
      base.period.from === report.period.from &&
      base.period.to === report.period.to,
    decisions,
  };
}

function kindOf(
  was: ReturnType<typeof plannedContent>,
  theirs: ReturnType<typeof plannedContent>,
): Decision['kind'] {
  if (!theirs) return was ? 'gone' : 'added';
  if (was && sameContent(was, theirs)) return 'kept';
  return 'replaced';
}

/** A row's contents by column. */
function plannedRow(table: TablePlan, rowId: string): Record<string, CellContent> {
  const row = table.rows[table.rowIds.indexOf(rowId)] ?? [];
  return Object.fromEntries(table.columns.map(({ key }, index) => [key, row[index] ?? BLANK]));
}

/** Those that only the user can settle. */
export function questionsOf({ decisions }: LoadComparison): Decision[] {
  return decisions.filter(({ kind }) => kind === 'replaced' || kind === 'gone');
}
