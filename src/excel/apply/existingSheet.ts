/** The steps that bring a sheet of an earlier load up to the plan, in place. */
import { rangeAddress } from '../../layout/addresses';
import { LINE_HEIGHT } from '../../layout/looks/heights';
import type { SheetPlan, TablePlan } from '../../layout/plan';
import { styleOf } from '../../layout/looks/styles';
import type { FoundSheet, FoundTable } from '../survey/found';
import { blockValueSteps } from './blockSteps';
import { TEXT_FORMAT } from './contents';
import { everywhere, paintSteps } from './paint';
import { rowChanges, type RowChanges } from './rowChanges';
import { rectanglesOf, type Run } from './runs';
import { CALL_BYTES, type RequestProxies, type Step } from './steps';
import { columnGroups, type TablePlace } from './tablePlace';
import { bodyLookSteps, formulaSteps, linkSteps, planStyles, valueSteps } from './tableSteps';

/** A table as it stands and as it will stand. */
interface TableUpdate {
  table: TablePlan;
  found: FoundTable;
  bodyRows: number;
  changes: RowChanges;
  place: TablePlace;
}

/** Rows in and out, then contents. Formulas of blocks are Excel's to keep. */
export function updateSteps(sheet: SheetPlan, found: FoundSheet): Step[] {
  const updates = updatesOf(sheet, found);
  const fromTheLast = [...updates].sort((a, b) => b.found.row - a.found.row);
  return [
    ...fromTheLast.flatMap((update) => structureSteps(found.name, update)),
    ...updates.flatMap((update) => {
      const { table, changes, place } = update;
      const isNew = (bodyRow: number) => changes.rows[bodyRow]?.present === null;
      return [
        ...linkSteps(table, place),
        ...bodyLookSteps(table, place, isNew),
        ...linkLookSteps(update, isNew),
        ...heightSteps(sheet, update),
        ...textFormatSteps(update),
        ...valueSteps(table, place, isNew),
      ];
    }),
    ...sheet.blocks.flatMap((block) => {
      const corner = found.blocks.get(block.key);
      if (!corner) return [];
      const row = corner.row + rowsMovedAt(corner.row, updates);
      return blockValueSteps(found.name, block, { row, column: corner.column });
    }),
  ];
}

/** The computed columns again, so that overwritten ones are whole. */
export function updatedFormulaSteps(sheet: SheetPlan, found: FoundSheet): Step[] {
  return updatesOf(sheet, found).flatMap(({ table, place }) => formulaSteps(table, place));
}

function updatesOf(sheet: SheetPlan, found: FoundSheet): TableUpdate[] {
  const matched = sheet.tables.flatMap((table) => {
    const foundTable = found.tables.get(table.key);
    if (!foundTable?.ids) return [];
    const { ids } = foundTable;
    return [
      {
        table,
        found: foundTable,
        bodyRows: ids.length,
        changes: rowChanges(ids, table.rowIds, table.keepsRows),
      },
    ];
  });
  return matched.map((update) => ({
    ...update,
    place: {
      sheet: found.name,
      row: update.found.row + rowsMovedAt(update.found.row, matched),
      columns: update.table.columns.map(
        ({ heading }) => update.found.column + update.found.headings.indexOf(heading),
      ),
      order: update.changes.rows.map(({ planned }) => planned),
    },
  }));
}

/** Excel gives a cell with a new link a look of its own; the new rows have been painted. */
function linkLookSteps({ table, place }: TableUpdate, isNew: (bodyRow: number) => boolean): Step[] {
  const styles = planStyles(table);
  return place.order.flatMap((planned, bodyRow) =>
    planned === null || isNew(bodyRow)
      ? []
      : (table.rows[planned] ?? []).flatMap((content, index) => {
          const style = styles[planned]?.[index];
          if (content.kind !== 'text' || !content.link || style === undefined) return [];
          return paintSteps(place.sheet, place.row + 1 + bodyRow, place.columns[index] ?? 0, [
            [style],
          ]);
        }),
  );
}

/** Heights of the rows that come in: an inserted row takes that of the row above. */
function heightSteps(sheet: SheetPlan, { table, changes, place }: TableUpdate): Step[] {
  const heights = new Map(sheet.rowHeights.map(({ row, height }) => [row, height]));
  return changes.rows.flatMap(({ planned, present }, bodyRow) => {
    if (planned === null || present !== null) return [];
    const height = heights.get(table.row + 1 + planned) ?? LINE_HEIGHT;
    const address = rangeAddress(place.row + 1 + bodyRow, 0, 1, 1);
    return [
      {
        sheet: place.sheet,
        bytes: CALL_BYTES * 2,
        queue: (proxies: RequestProxies) => {
          proxies.range(place.sheet, address).format.rowHeight = height;
        },
      },
    ];
  });
}

/** How far the tables above push what stands at a row. */
function rowsMovedAt(row: number, updates: Omit<TableUpdate, 'place'>[]): number {
  return updates
    .filter(({ found }) => found.row < row)
    .reduce((sum, { changes, bodyRows }) => sum + changes.rows.length - bodyRows, 0);
}

/** Whole rows of the sheet, so that tables of other widths below move as one. */
function structureSteps(sheet: string, { found, bodyRows, changes }: TableUpdate): Step[] {
  const { inserts, removals } = changes;
  if (inserts.length + removals.length === 0) return [];
  const sheetRows = ({ start, count }: Run) =>
    `${found.row + 1 + start + 1}:${found.row + 1 + start + count}`;
  const growsAtTheEnd = !found.hasTotals && inserts.some(({ start }) => start === bodyRows);
  const grown = bodyRows + inserts.reduce((sum, { count }) => sum + count, 0);
  return [
    {
      sheet,
      bytes: (inserts.length + removals.length + 3) * CALL_BYTES,
      queue: (proxies) => {
        const rows = (run: Run) => proxies.sheet(sheet).getRange(sheetRows(run)).untrack();
        inserts.forEach((run) => rows(run).insert('Down').untrack());
        if (growsAtTheEnd) {
          const address = rangeAddress(found.row, found.column, grown + 1, found.columnCount);
          proxies.table(found.name).resize(address);
        }
        removals.forEach((run) => rows(run).delete('Up'));
        proxies.forgetRanges();
      },
    },
  ];
}

/**
 * Text cells get text format before their text, and cells that held text are numbers' again; any other
 * format is the user's own.
 */
function textFormatSteps({ table, found, changes, place }: TableUpdate): Step[] {
  const styles = planStyles(table);
  const formats = changes.rows.map(({ planned, present }) =>
    table.columns.map(({ formula }, index) => {
      const style = planned === null ? undefined : styles[planned]?.[index];
      if (style === undefined || formula !== undefined || present === null) return null;
      const column = (place.columns[index] ?? 0) - found.column;
      const format = found.formats[present]?.[column];
      const wanted = styleOf(style).numberFormat;
      return (wanted === TEXT_FORMAT) === (format === TEXT_FORMAT) ? null : wanted;
    }),
  );
  return columnGroups(place, () => true).flatMap(({ from, count, column }) =>
    rectanglesOf(formats.map((row) => row.slice(from, from + count))).map((rectangle) => {
      const { rows, columns } = rectangle;
      const row = place.row + 1 + rectangle.row;
      const address = rangeAddress(row, column + rectangle.column, rows, columns);
      return {
        sheet: place.sheet,
        bytes: CALL_BYTES * 2,
        queue: (proxies: RequestProxies) => {
          proxies.range(place.sheet, address).numberFormat = everywhere(rectangle.key);
        },
      };
    }),
  );
}
