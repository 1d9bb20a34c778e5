/** Talous back to what overrides the report's own statements. */
import { economyLines, type EconomyLine } from '../../report/economy';
import { fold } from '../../report/labels';
import {
  ECONOMY_INPUTS,
  type Division,
  type EconomyItem,
  type EconomyRow,
} from '../../report/model';
import { ITEM_NAMES } from '../economy';
import { claimId, editedText, stemOf, type ReadContext } from './context';
import type { RowReading, TableReading } from './tables';
import { countedFigureOf } from './values';

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
    const index = rows.findIndex((row) => row.id === line.id);
    if (line.derived) put(line, { ...overriding(division, line, context), removed: true });
    else if (index >= 0) rows.splice(index, 1);
  };

  for (const row of reading.rows) {
    const line = row.planned === null ? undefined : lines[row.planned];
    if (line === undefined) {
      const item = itemOf(row, null, reading, context);
      if (item !== null) rows.push(addedRow(null, item));
    } else if (row.edits.size > 0) {
      const item = itemOf(row, line.item, reading, context) ?? line.item;
      if (isMoved(line, row, item)) {
        remove(line);
        rows.push(addedRow(line, item));
      } else {
        put(line, edited({ ...overriding(division, line, context), item }, line));
      }
    }

    function addedRow(from: EconomyLine | null, item: EconomyItem): EconomyRow {
      const id = claimId(context, reading, row, division.id);
      const own: EconomyRow = {
        id,
        resultArea: null,
        item,
        ...(context.recovering ? {} : { added: true }),
      };
      if (from === null) return edited(own, null);
      const { resultArea, label, source, reason } = from;
      const inputs = Object.fromEntries(ECONOMY_INPUTS.map((input) => [input, from[input]]));
      return edited({ ...own, resultArea, label, ...inputs, source, reason }, from);
    }

    function edited(before: EconomyRow, line: EconomyLine | null): EconomyRow {
      const now: EconomyRow = { ...before };
      for (const input of ECONOMY_INPUTS) {
        const value = row.edits.get(input);
        if (value === undefined) continue;
        const figure = countedFigureOf(value, line?.[input]);
        now[input] = figure;
        if (figure.value === null && figure.raw !== '') {
          const found = `teksti ”${figure.raw}”`;
          context.faults.push({ path: reading.place(row, input), expected: 'luku', found });
        }
      }
      if (row.edits.has('area')) now.label = editedText(row, 'area', '');
      if (row.edits.has('source')) now.source = editedText(row, 'source', '');
      if (row.edits.has('reason')) now.reason = editedText(row, 'reason', '');
      return now;
    }
  }
  if (!context.recovering) {
    for (const planned of reading.missing) remove(lines[planned] as EconomyLine);
  }
  return rows;
}

/** A recovered report: what its text and tables of changes would give but no row of Talous shows is not there. */
export function withoutUnseenLines(division: Division, context: ReadContext): EconomyRow[] {
  const rows = division.economy ?? [];
  const seen = new Set(rows.map(({ id }) => id));
  const unseen = economyLines(division).filter(({ id, derived }) => derived && !seen.has(id));
  return [
    ...rows,
    ...unseen.map((line) => ({ ...overriding(division, line, context), removed: true })),
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

function itemOf(
  row: RowReading,
  before: EconomyItem | null,
  reading: TableReading,
  context: ReadContext,
): EconomyItem | null {
  const name = editedText(row, 'item', before === null ? '' : ITEM_NAMES[before]);
  if (fold(name) === fold(ITEM_NAMES.revenue)) return 'revenue';
  if (fold(name) === fold(ITEM_NAMES.expense)) return 'expense';
  const found = name === '' ? 'tyhjä' : `”${name}”`;
  context.faults.push({ path: reading.place(row, 'item'), expected: 'Tulot tai Menot', found });
  return before;
}
