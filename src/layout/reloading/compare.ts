/** A new report against a workbook that people have typed into: what is kept, and what must be asked. */
import type { Report } from '../../report/model';
import { BLANK } from '../table/cells';
import { rowName } from '../worklog/entries';
import type { CellContent, Plan } from '../plan';
import type { Reading } from '../reading/readWorkbook';
import { isSameReport } from './carried';
import type { Decision } from './decision';
import {
  plannedContent,
  sameContent,
  shownContent,
  typedCells,
  type TableContents,
  type TypedCell,
} from './typed';

export interface LoadComparison {
  /** Of the same municipality and period. */
  isSameReport: boolean;
  decisions: Decision[];
}

/** @param next the plan of the new report */
export function compareForLoad(reading: Reading, report: Report, next: Plan): LoadComparison {
  const { base, tables } = reading;
  const planned = new Map(next.sheets.flatMap((s) => s.tables).map((one) => [one.key, one]));
  const before = new Map(tables.schemas.map((schema) => [schema.key, schema]));
  const decisions = typedCells(reading).flatMap((typed): Decision[] => {
    const old = before.get(typed.table);
    const place = tables.located.get(typed.table);
    // A sheet that the new report does not have is left as it is.
    if (!old || !place || !planned.has(typed.table)) return [];
    if (typed.removed) return removal(typed, old, planned.get(typed.table), place.sheet.name);
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
    isSameReport: isSameReport(base, report),
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

/** A deleted row stays deleted where the new report says of it what the old one said. */
function removal(
  typed: TypedCell,
  old: TableContents,
  now: TableContents | undefined,
  sheet: string,
): Decision[] {
  if (!now?.rowIds.includes(typed.rowId)) return [];
  const [was, is] = [plannedRow(old, typed.rowId), plannedRow(now, typed.rowId)];
  const isSame = Object.entries(is).every(([key, content]) =>
    sameContent(content, was[key] ?? BLANK),
  );
  const [name = typed.rowId] = Object.values(is).flatMap((content) =>
    content.kind === 'text' && content.value !== typed.rowId ? [content.value] : [],
  );
  return [
    {
      ...typed,
      id: JSON.stringify([typed.table, typed.rowId, typed.column]),
      kind: isSame ? 'kept' : 'replaced',
      sheet,
      row: name,
      heading: '',
      mine: '',
      theirs: '',
    },
  ];
}

/** A row's contents by column. */
function plannedRow(table: TableContents, rowId: string): Record<string, CellContent> {
  const row = table.rows[table.rowIds.indexOf(rowId)] ?? [];
  return Object.fromEntries(table.columns.map(({ key }, index) => [key, row[index] ?? BLANK]));
}
