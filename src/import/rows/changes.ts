/** Tables of budget changes, "tulot | menot | netto", as printed. */
import { SUM_COLUMNS, type SumColumn } from '../../report/model';
import type { Decisions } from '../decide/decisions';
import { isFilled, textOf } from '../table/grid';
import { isTotal } from '../table/items';
import type { ReadTable } from '../table/read';
import type { Scale } from '../words/scale';
import { blankCell, cellOf, figureOf, isUnread, scaleIn, type PlacedCell } from './cells';
import { decisionOf } from './decisions';
import { askCell } from './indicators';
import { rowLabels } from './labels';
import type { PrintedChange, PrintedChanges } from './printedChanges';

/** Reads a table of kind changes; signs stay as printed. */
export function printedChanges(
  table: ReadTable,
  scale: Scale,
  decisions: Decisions,
): PrintedChanges {
  const columns = table.columns.filter(({ item, role }) => item !== undefined && role === null);
  const rows: PrintedChange[] = [];
  for (const labels of rowLabels(table)) {
    if (!columns.some(({ index }) => isFilled(labels.row[index]))) continue;
    const cells = Object.fromEntries(
      SUM_COLUMNS.map((item) => {
        const column = columns.find((each) => each.item === item);
        const cell = column ? labels.row[column.index] : undefined;
        if (!cell || textOf(cell) === '') return [item, blankCell(cell?.place)];
        const figure = figureOf(cell, table.style);
        const placed = cellOf(cell, figure, { scale: scaleIn(figure, column?.scale ?? scale) });
        if (isUnread(figure)) askCell(placed, cell, decisions);
        return [item, placed];
      }),
    ) as Record<SumColumn, PlacedCell>;
    rows.push({
      label: labels.name,
      cells,
      total: isTotal(labels.name),
      place: labels.nameCell?.place ?? table.piece.place,
      note: decisionOf(table, labels),
    });
  }
  return { columns: columns.map(({ item }) => item as SumColumn), rows };
}
