/** What a person does at the workbook. Sheets and tables are named as on screen; refusals are thrown. */
import { itemNotFound } from '../errors';
import type { Origin } from '../events';
import type { History } from '../history';
import { MAX_COLUMNS, MAX_ROWS, parseAddress, type Area } from '../workbook/address';
import { clearRange, type ClearKind } from '../workbook/clear';
import { typeTexts } from '../workbook/edits';
import { selectRange } from '../workbook/selection';
import { activateSheet, addSheet, deleteSheet, renameSheet } from '../workbook/sheets';
import { sortTable } from '../workbook/sort';
import type { Scalar, SheetState, Table } from '../workbook/state';
import { changeStyles, type StyleChange } from '../workbook/styles';
import { deleteCells, insertCells } from '../workbook/structure';
import { findColumn } from '../workbook/tableColumns';
import type { Workbook } from '../workbook/workbook';
import { filledUp, parseTabbed } from './pasted';
import { checkValidations, type Alert } from './validate';

/** Where a person sits. */
export interface UserHost {
  readonly workbook: Workbook;
  readonly history: History;
  readonly alerts: Alert[];
  /** Ends an action: makes its events and sends them. */
  finish(origin: Origin): void;
}

export class User {
  constructor(
    private readonly host: UserHost,
    private readonly origin: Origin,
  ) {}

  private get workbook(): Workbook {
    return this.host.workbook;
  }

  /** Types into a cell, e.g. edit('Perusturva', 'H12', '2 000,5'). */
  edit(sheet: string, address: string, input: string): void {
    this.type(sheet, address, [[input]]);
  }

  /** Pastes lines of tab-separated text, or a block of texts, at a cell. */
  paste(sheet: string, address: string, block: string | readonly (readonly string[])[]): void {
    this.type(sheet, address, typeof block === 'string' ? parseTabbed(block) : filledUp(block));
  }

  private type(name: string, address: string, texts: string[][]): void {
    this.act(() => {
      const { sheet, area } = this.place(name, address);
      const target = { ...area, rows: texts.length, columns: texts[0]?.length ?? 0 };
      if (this.origin.source === 'Local') checkValidations(this.host, sheet, target, texts);
      typeTexts(this.workbook, sheet, target, texts);
    });
  }

  clear(sheet: string, address: string, kind: ClearKind = 'Contents'): void {
    this.act(() => {
      const at = this.place(sheet, address);
      clearRange(this.workbook, at.sheet, at.area, kind);
    });
  }

  /** `row` counts from 1, as on screen. */
  insertRows(sheet: string, row: number, count = 1): void {
    this.act(() => insertCells(this.workbook, this.sheet(sheet), rows(row, count), 'row'));
  }

  deleteRows(sheet: string, row: number, count = 1): void {
    this.act(() => deleteCells(this.workbook, this.sheet(sheet), rows(row, count), 'row'));
  }

  /** `column` counts from 1. */
  insertColumns(sheet: string, column: number, count = 1): void {
    this.act(() => insertCells(this.workbook, this.sheet(sheet), columns(column, count), 'column'));
  }

  deleteColumns(sheet: string, column: number, count = 1): void {
    this.act(() => deleteCells(this.workbook, this.sheet(sheet), columns(column, count), 'column'));
  }

  sortTable(table: string, heading: string, ascending = true): void {
    this.act(() => {
      const found = this.table(table);
      sortTable(this.workbook, found, [{ key: this.column(found, heading), ascending }]);
    });
  }

  /** Changes how cells look. */
  format(sheet: string, address: string, change: StyleChange): void {
    this.act(() => {
      const at = this.place(sheet, address);
      changeStyles(at.sheet.styles, at.area, change);
    });
  }

  addSheet(name?: string): void {
    this.act(() => void addSheet(this.workbook, name));
  }

  renameSheet(before: string, after: string): void {
    this.act(() => renameSheet(this.workbook, this.sheet(before), after));
  }

  deleteSheet(name: string): void {
    this.act(() => deleteSheet(this.workbook, this.sheet(name)));
  }

  activate(sheet: string): void {
    this.move(() => activateSheet(this.workbook, this.sheet(sheet)));
  }

  select(sheet: string, address: string): void {
    const at = this.place(sheet, address);
    this.move(() => selectRange(this.workbook, at.sheet, at.area));
  }

  /** Returns whether there was something to undo. */
  undo(): boolean {
    const done = this.host.history.undo();
    this.host.finish(this.origin);
    return done;
  }

  redo(): boolean {
    const done = this.host.history.redo();
    this.host.finish(this.origin);
    return done;
  }

  /** The value of a cell as Office.js gives it. */
  value(sheet: string, address: string): Scalar {
    const at = this.place(sheet, address);
    return this.workbook.value(at.sheet, at.area.row, at.area.column);
  }

  /** What a cell shows. */
  text(sheet: string, address: string): string {
    const at = this.place(sheet, address);
    return this.workbook.text(at.sheet, at.area.row, at.area.column);
  }

  /** The fill that conditional formats give a cell; null for none. */
  flagFill(sheet: string, address: string): string | null {
    const at = this.place(sheet, address);
    return this.workbook.flagFill(at.sheet, at.area.row, at.area.column);
  }

  formula(sheet: string, address: string): Scalar {
    const at = this.place(sheet, address);
    return this.workbook.formula(at.sheet, at.area.row, at.area.column);
  }

  /** One undoable step; taken back as a whole when it is refused half-way. */
  act(action: () => void): void {
    const before = this.host.history.mark();
    try {
      action();
    } catch (error) {
      this.host.history.restore(before);
      throw error;
    }
    if (this.origin.source === 'Local') this.host.history.push(before);
    else this.host.history.clear();
    this.host.finish(this.origin);
  }

  /** What only changes where the user is: no step of undo. */
  move(action: () => void): void {
    action();
    this.host.finish(this.origin);
  }

  private place(name: string, address: string): { sheet: SheetState; area: Area } {
    const parsed = parseAddress(address);
    if (!parsed) throw itemNotFound();
    return { sheet: this.sheet(name), area: parsed.area };
  }

  private sheet(name: string): SheetState {
    const found = this.workbook.findSheet(name);
    if (!found) throw itemNotFound();
    return found;
  }

  private table(name: string): Table {
    const found = this.workbook.byName(name);
    if (!found) throw itemNotFound();
    return found;
  }

  private column(table: Table, heading: string): number {
    const index = findColumn(table, heading);
    if (index < 0) throw itemNotFound();
    return index;
  }
}

const rows = (row: number, count: number): Area => ({
  row: row - 1,
  column: 0,
  rows: count,
  columns: MAX_COLUMNS,
});

const columns = (column: number, count: number): Area => ({
  row: 0,
  column: column - 1,
  rows: MAX_ROWS,
  columns: count,
});
