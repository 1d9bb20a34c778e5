/** The edits of an example, made in a workbook. */
import type { CellValue, SheetSnapshot, TableSnapshot } from '../../src/layout/snapshot';
import type { WorkbookSnapshot } from '../../src/layout/snapshot';
import { cellAddress } from '../../src/layout/addresses';
import { snapshotOfPlan } from '../layout/snapshotOfPlan';
import { readWorkbook } from '../../src/layout/reading/readWorkbook';
import { planWorkbook } from '../layout/planWorkbook';
import type { Report } from '../../src/report/model';
import type { ExcelHost } from '../../src/workbench/host';
import type { Example, Typed } from './example';
import { lineId, nameOf, reportOfExample, sheetOf, slugOf } from './report';

type RowTyped = Record<string, Typed>;

/** Talous of the divisions, a table each; `line` is a Tunnus. */
export interface Talous {
  has(own: number, line: string): boolean;
  type(own: number, line: string, heading: string, typed: Typed): void;
  addRow(own: number, typed: RowTyped): void;
  deleteRow(own: number, line: string): void;
  deleteSheet(own: number): void;
}

export function makeEdits({ divisions, edits }: Example, talous: Talous): void {
  for (const edit of edits) {
    const own = edit.division;
    const count = divisions[own]?.areas.length ?? 1;
    switch (edit.kind) {
      case 'figure':
        talous.type(own, lineId(own, edit.area % count, edit.item), edit.input, edit.typed);
        break;
      case 'addRow': {
        const { typed, item } = edit;
        talous.addRow(own, { Tulosalue: nameOf(edit, count), Erä: item, ...typed });
        break;
      }
      case 'deleteRow':
        talous.deleteRow(own, lineId(own, edit.area % count, edit.item));
        break;
      case 'deleteRest': {
        const line = lineId(own, null, edit.item);
        if (talous.has(own, line)) talous.deleteRow(own, line);
        break;
      }
      case 'deleteSheet':
        talous.deleteSheet(own);
    }
  }
}

interface Place {
  sheet: SheetSnapshot;
  table: TableSnapshot;
}

function placeOf({ sheets }: WorkbookSnapshot, own: number): Place {
  const sheet = sheets.find(({ name }) => name === sheetOf(own));
  const table = sheet?.tables.find(({ name }) => name === `Talous_${slugOf(own)}`);
  if (!sheet || !table) throw new Error(`No Talous of ${sheetOf(own)}`);
  return { sheet, table };
}

const columnOf = ({ sheet, table }: Place, heading: string): number =>
  sheet.cells.values[table.row]!.indexOf(heading, table.column);

/** The row of the sheet; below zero where the line is not there. */
function rowOf({ sheet, table }: Place, line: string): number {
  const rows = sheet.cells.values.slice(table.row, table.row + table.rowCount);
  const index = rows.findIndex((cells) => cells[table.column] === line);
  return index < 0 ? index : table.row + index;
}

/** As Excel gives what was typed. */
const VALUES: Record<string, CellValue> = { '=1/0': '#DIV/0!', TOSI: true, '15.3.2022': 44_635 };
const valueOf = (typed: Typed): CellValue =>
  typeof typed === 'number' ? typed / 100 : (VALUES[typed] ?? typed);

/** In a snapshot, which is changed. */
export function inSnapshot(snapshot: WorkbookSnapshot): Talous {
  const put = (place: Place, row: number, heading: string, typed: Typed): void => {
    const { sheet, table } = place;
    const column = columnOf(place, heading);
    for (const block of [sheet.cells.values, sheet.cells.formulas]) {
      block[row]![column] = valueOf(typed);
    }
    if (typed === '15.3.2022') table.dates = [...(table.dates ?? []), { row, column }];
  };
  /** Dates are there only once all rows are. */
  const splice = ({ sheet, table }: Place, row: number, insert: boolean): void => {
    for (const block of [sheet.cells.values, sheet.cells.formulas]) {
      if (insert) block.splice(row, 0, Array<CellValue>(block[0]!.length).fill(''));
      else block.splice(row, 1);
    }
    table.rowCount += insert ? 1 : -1;
    for (const other of sheet.tables) if (other.row >= row) other.row += insert ? 1 : -1;
    if (insert || !table.dates) return;
    table.dates = table.dates
      .filter((date) => date.row !== row)
      .map((date) => (date.row > row ? { ...date, row: date.row - 1 } : date));
  };
  return {
    has: (own, line) => rowOf(placeOf(snapshot, own), line) >= 0,
    type: (own, line, heading, typed) => {
      const place = placeOf(snapshot, own);
      put(place, rowOf(place, line), heading, typed);
    },
    addRow: (own, typed) => {
      const place = placeOf(snapshot, own);
      const row = place.table.row + place.table.rowCount - 1;
      splice(place, row, true);
      for (const [heading, one] of Object.entries(typed)) put(place, row, heading, one);
    },
    deleteRow: (own, line) => {
      const place = placeOf(snapshot, own);
      splice(place, rowOf(place, line), false);
    },
    deleteSheet: (own) => {
      const index = snapshot.sheets.findIndex(({ name }) => name === sheetOf(own));
      snapshot.sheets.splice(index, 1);
    },
  };
}

/** The report as it is read back from the edited workbook. */
export function readBack(one: Example): Report {
  const snapshot = snapshotOfPlan(planWorkbook(reportOfExample(one)));
  makeEdits(one, inSnapshot(snapshot));
  const result = readWorkbook(snapshot);
  if (!result.ok) throw new Error(JSON.stringify(result.faults));
  return result.reading.report;
}

/** A formula would fill the blanks of its column too, as Excel does in tables; the error alone does not. */
const inFinnish = (typed: Typed): string => {
  if (typeof typed === 'number') return String(typed / 100).replace('.', ',');
  return typed === '=1/0' ? '#DIV/0!' : typed;
};

/** As a person edits, by hand. `look` is where things stand at that moment. */
export function byHand({ user }: ExcelHost, snapshot: WorkbookSnapshot): Talous {
  // The same edits in the snapshot keep account of where each row has come to stand.
  const account = inSnapshot(snapshot);
  const typeAt = (place: Place, row: number, heading: string, typed: Typed): void =>
    user.edit(place.sheet.name, cellAddress(row, columnOf(place, heading)), inFinnish(typed));
  return {
    has: account.has,
    type: (own, line, heading, typed) => {
      const place = placeOf(snapshot, own);
      typeAt(place, rowOf(place, line), heading, typed);
    },
    addRow: (own, typed) => {
      const place = placeOf(snapshot, own);
      const row = place.table.row + place.table.rowCount - 1;
      user.insertRows(place.sheet.name, row + 1);
      account.addRow(own, typed);
      for (const [heading, one] of Object.entries(typed)) {
        if (one !== '') typeAt(place, row, heading, one);
      }
    },
    deleteRow: (own, line) => {
      const place = placeOf(snapshot, own);
      user.deleteRows(place.sheet.name, rowOf(place, line) + 1);
      account.deleteRow(own, line);
    },
    deleteSheet: (own) => {
      user.deleteSheet(sheetOf(own));
      account.deleteSheet(own);
    },
  };
}
