/** Talous back to what overrides the report's own statements. */
import { economyLines } from '../../../report/economy';
import { fold } from '../../../report/labels';
import type { EconomyLine } from '../../../report/line';
import {
  ECONOMY_INPUTS,
  ECONOMY_ITEMS,
  type Division,
  type EconomyItem,
  type EconomyRow,
} from '../../../report/model';

import { claimId, editedText, stemOf, type ReadContext } from '../../reading/context';
import { withEdits, type RowReading, type TableReading } from '../../reading/tables';
import { ECONOMY_COLUMNS } from './columns';
import { ITEM_NAMES } from './criteria';

/**
 * `division` is the one that was written: its lines are what the rows are compared with.
 * The rows of `division.economy` stay as they are where nothing was edited.
 */
export function readEconomy(
  division: Division,
  reading: TableReading,
  context: ReadContext,
): EconomyRow[] {
  const lines = economyLines(division);
  const rows = [...(division.economy ?? [])];
  const put = (line: EconomyLine, now: EconomyRow): void => {
    const index = rows.findIndex((row) => row.id === line.id);
    if (index < 0) rows.push(now);
    else rows[index] = now;
  };
  const remove = (line: EconomyLine): void => {
    put(line, { ...overriding(division, line, context), removed: true });
  };
  /** The row keeps its Tunnus; what the report derives in its place is not missed. */
  const move = (line: EconomyLine, item: EconomyItem, row: RowReading): void => {
    const id = context.ids.newId(stemOf(division.id));
    put(line, { ...overriding(division, line, context), id, removed: true, settled: true });
    rows.push(addedRow(line.id, line, item, row));
  };

  for (const row of reading.rows) {
    const line = row.planned === null ? undefined : lines[row.planned];
    if (line === undefined) {
      const id = claimId(context, reading, row, division.id);
      rows.push(addedRow(id, null, itemOf(row) ?? 'expense', row));
    } else if (row.edits.size > 0) {
      const item = itemOf(row) ?? line.item;
      if (isMoved(line, row, item)) move(line, item, row);
      else put(line, edited({ ...overriding(division, line, context), item }, line, row));
    }
  }
  if (!context.recovering) {
    for (const planned of reading.missing) remove(lines[planned] as EconomyLine);
  }
  return rows;

  function addedRow(
    id: string,
    from: EconomyLine | null,
    item: EconomyItem,
    row: RowReading,
  ): EconomyRow {
    const own: EconomyRow = {
      id,
      resultArea: null,
      item,
      ...(context.recovering ? {} : { added: true }),
    };
    if (from === null) return edited(own, null, row);
    const { resultArea, label, source, reason } = from;
    const inputs = Object.fromEntries(ECONOMY_INPUTS.map((input) => [input, from[input]]));
    return edited({ ...own, resultArea, label, ...inputs, source, reason }, from, row);
  }
}

function edited(before: EconomyRow, line: EconomyLine | null, row: RowReading): EconomyRow {
  const now = withEdits(ECONOMY_COLUMNS, row, { ...before }, line);
  if (line === null || row.edits.has('item')) {
    const item = editedText(row, 'item', '');
    if (itemOf(row) === null) now.unreadItem = item;
    else delete now.unreadItem;
  }
  return now;
}

/** All lines of a division whose Talous is gone. */
export function withoutLines(division: Division, context: ReadContext): EconomyRow[] {
  const own = new Map((division.economy ?? []).map((row) => [row.id, row]));
  for (const line of economyLines(division)) {
    own.set(line.id, { ...overriding(division, line, context), removed: true });
  }
  return [...own.values()];
}

/** A recovered report: what its text and tables of changes would give but no row of Talous shows is not there. */
export function withoutUnseenLines(division: Division, context: ReadContext): EconomyRow[] {
  const rows = division.economy ?? [];
  const seen = new Set(rows.map(({ id }) => id));
  const unseen = economyLines(division).filter(({ id, derived }) => derived && !seen.has(id));
  return [
    ...rows,
    ...unseen.map((line) => ({
      ...overriding(division, line, context),
      removed: true,
      settled: true,
    })),
  ];
}

/** A line of the report keeps its item, and its name where only the name tells it. */
function isMoved(line: EconomyLine, row: RowReading, item: EconomyItem): boolean {
  return (
    line.derived && (item !== line.item || (line.resultArea === null && row.edits.has('area')))
  );
}

/** The row of the model behind a line, or one that overrides nothing yet. */
function overriding(division: Division, line: EconomyLine, { ids }: ReadContext): EconomyRow {
  const own = division.economy?.find((row) => row.id === line.id);
  if (own) return own;
  const id = ids.adopt(line.id, stemOf(division.id));
  const row: EconomyRow = { id, resultArea: line.resultArea, item: line.item };
  return line.resultArea === null ? { ...row, label: line.label } : row;
}

/** Erä as it was edited; null where it was not, or is neither Tulot nor Menot. */
function itemOf(row: RowReading): EconomyItem | null {
  const name = fold(editedText(row, 'item', ''));
  return ECONOMY_ITEMS.find((item) => name === fold(ITEM_NAMES[item])) ?? null;
}
