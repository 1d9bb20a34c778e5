/** From edits of a workbook to entries of Työloki. */
import { UNNAMED } from '../../proposal/settings';
import { wholeCharacters } from '../../report/labels';
import type { Inspection } from '../reading/inspection';
import { bodyRows, locateTables, valueAt, type LocatedTable } from '../reading/locate';
import { compileTable } from '../table/schema';
import type { CellValue } from '../snapshot';
import { LOG_COLUMNS, type LogEntry } from './columns';
import { WORKLOG_KEY, WORKLOG_TABLE_NAME } from './sheet';

/** An edit of a cell of a table, by the table's present name, the row's Tunnus and the heading. */
export interface Edit {
  table: string;
  rowId: string;
  heading: string;
  before: CellValue;
  after: CellValue;
  /** Local time, "2024-05-16T09:30:15". */
  at: string;
  /** "" where the user has given no name; null for a co-worker, whose name Excel does not tell. */
  by: string | null;
}

const COWORKER = 'toinen käyttäjä';

/**
 * One entry a cell, from what stood before its first edit to what stands after its last; the newest
 * first. Edits of computed cells and of tables that are not the report's are left out, and so are
 * co-workers' edits that their own pane has logged already.
 */
export function logEntries(edits: Edit[], inspection: Inspection): LogEntry[] {
  const byCell = new Map<string, Edit>();
  for (const edit of edits) {
    const key = JSON.stringify([edit.table, edit.rowId, edit.heading]);
    const earlier = byCell.get(key);
    byCell.delete(key);
    byCell.set(key, earlier ? { ...edit, before: earlier.before } : edit);
  }
  const logged = loggedAlready(inspection);
  return [...byCell.values()]
    .filter(({ before, after }) => before !== after)
    .flatMap((edit) => entryOf(edit, inspection))
    .filter(
      ({ by, sheet, row, heading, after }) =>
        by !== COWORKER || !logged.has(signature(sheet, row, heading, after)),
    )
    .reverse();
}

function entryOf(edit: Edit, { reading }: Inspection): LogEntry[] {
  const { schemas, located } = reading.tables;
  const schema = schemas.find(({ key }) => located.get(key)?.table.name === edit.table);
  const place = schema && located.get(schema.key);
  const column = schema?.columns.find(
    ({ key }) => place?.headings[place.offsets.get(key) ?? -1] === edit.heading,
  );
  if (!place || !column || column.formula !== undefined || column.key === 'id') return [];
  const [before, after] = differing(edit.before, edit.after);
  const { at, by, rowId, heading } = edit;
  const id = `${at}-${edit.table}-${rowId}-${heading}`;
  const row = rowName(place, rowId, schema.key);
  return [
    {
      id,
      at,
      by: by === null ? COWORKER : by || UNNAMED,
      sheet: place.sheet.name,
      row,
      heading,
      before,
      after,
    },
  ];
}

/** Columns that name a row, the first that is there. */
const NAMING_COLUMNS = ['label', 'area', 'goal'];

/** A row as people know it: its label, or the paragraph's number. */
export function rowName(place: LocatedTable, rowId: string, tableKey: string): string {
  const { sheet, table, offsets } = place;
  const at = (row: number, key: string): string => {
    const offset = offsets.get(key);
    return offset === undefined ? '' : String(valueAt(sheet, row, table.column + offset));
  };
  const { first, end } = bodyRows(table);
  for (let row = first; row < end; row++) {
    if (at(row, 'id') !== rowId) continue;
    if (tableKey.startsWith('narrative:')) return `Kappale ${row - first + 1}`;
    const name = NAMING_COLUMNS.map((key) => at(row, key)).find((text) => text !== '') ?? rowId;
    const item = at(row, 'item');
    return item === '' ? name : `${name}, ${item.toLowerCase()}`;
  }
  return rowId;
}

/** Texts longer than this are told by the part that differs. */
const LONG = 160;
const AROUND = 40;

function differing(before: CellValue, after: CellValue): [CellValue, CellValue] {
  if (typeof before !== 'string' || typeof after !== 'string') return [before, after];
  if (Math.max(before.length, after.length) <= LONG) return [before, after];
  let start = 0;
  while (start < Math.min(before.length, after.length) && before[start] === after[start]) start++;
  let end = 0;
  while (
    end < Math.min(before.length, after.length) - start &&
    before[before.length - 1 - end] === after[after.length - 1 - end]
  ) {
    end++;
  }
  return [excerpt(before, start, end), excerpt(after, start, end)];
}

function excerpt(text: string, start: number, end: number): string {
  const from = Math.max(0, start - AROUND);
  const to = Math.min(text.length, text.length - end + AROUND);
  const middle = wholeCharacters(text.slice(from, to), LONG * 4);
  return `${from > 0 ? '…' : ''}${middle}${from + middle.length < text.length ? '…' : ''}`;
}

const LOG = compileTable(
  { key: WORKLOG_KEY, name: WORKLOG_TABLE_NAME, columns: LOG_COLUMNS, rowId: () => '' },
  [],
);

function loggedAlready({ snapshot }: Inspection): Set<string> {
  const place = locateTables([LOG], snapshot).get(WORKLOG_KEY);
  if (!place) return new Set();
  const { sheet, table, offsets } = place;
  const at = (row: number, key: keyof LogEntry): CellValue => {
    const offset = offsets.get(key);
    return offset === undefined ? '' : valueAt(sheet, row, table.column + offset);
  };
  const { first, end } = bodyRows(table);
  // A co-worker's pane has written it a moment ago, so it stands among the newest.
  const newest = Array.from(
    { length: Math.max(0, Math.min(end - first, NEWEST)) },
    (_row, index) => first + index,
  );
  return new Set(
    newest.map((row) =>
      signature(
        String(at(row, 'sheet')),
        String(at(row, 'row')),
        String(at(row, 'heading')),
        at(row, 'after'),
      ),
    ),
  );
}

const NEWEST = 50;

const signature = (sheet: string, row: string, heading: string, after: CellValue): string =>
  JSON.stringify([sheet, row, heading, String(after)]);
