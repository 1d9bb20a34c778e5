/** Keeps the calculation engine at what the workbook says: sends it the cells that differ. */
import type { TableLookup } from '../formula/translate';
import { translate } from '../formula/translate';
import { columnOf, formatArea, MAX_COLUMNS, rowOf, type CellKey } from './address';
import { engineRule } from './conditionalFormats';
import type { Engine } from './engine';
import { LayoutProjection } from './layoutProjection';
import { rangeOfName } from './names';
import { isFormula, type Content, type SheetState, type WorkbookState } from './state';

interface SentSheet {
  id: string;
  name: string;
  cells: Map<CellKey, string>;
}

export class Projection {
  private sent: SentSheet[];
  private dirty = new Map<string, Set<CellKey>>();
  private dirtyFormats = new Set<string>();
  private dirtyLayouts = new Set<string>();
  private selection = false;
  private names = false;
  private everything = false;
  /** Whether anything at all was touched since the last flush. */
  private pending = true;
  private formulas = false;

  private readonly layout: LayoutProjection;

  constructor(
    private readonly engine: Engine,
    private readonly tables: TableLookup,
    firstSheet: SheetState,
  ) {
    this.layout = new LayoutProjection(engine);
    this.sent = [{ id: firstSheet.id, name: firstSheet.name, cells: new Map() }];
  }

  touch(sheetId: string, key: CellKey): void {
    this.pending = true;
    const cells = this.dirty.get(sheetId) ?? new Set();
    cells.add(key);
    this.dirty.set(sheetId, cells);
  }

  /** All formulas may read differently, e.g. after a table grew. */
  touchFormulas(): void {
    this.pending = true;
    this.formulas = true;
  }

  touchAll(): void {
    this.pending = true;
    this.everything = true;
    this.names = true;
    this.selection = true;
    for (const { id } of this.sent) {
      this.dirtyFormats.add(id);
      this.touchLayout(id);
    }
  }

  /** The conditional formats of a sheet changed. */
  touchFormats(sheetId: string): void {
    this.pending = true;
    this.dirtyFormats.add(sheetId);
  }

  /** Sizes, hidden lines, frozen panes, tab colour or visibility of a sheet changed. */
  touchLayout(sheetId: string): void {
    this.pending = true;
    this.dirtyLayouts.add(sheetId);
  }

  touchSelection(): void {
    this.pending = true;
    this.selection = true;
  }

  /** Sheets came, went, moved or were renamed. */
  touchSheets(): void {
    this.pending = true;
  }

  touchNames(): void {
    this.pending = true;
    this.names = true;
  }

  /** Rows moved as a whole: lets the engine move them, which is quicker than sending them again. */
  moveRows(sheetId: string, row: number, count: number): void {
    const place = this.sent.findIndex((sheet) => sheet.id === sheetId);
    const sheet = this.sent[place];
    if (!sheet) return;
    if (count > 0) this.engine.insertRows(place, row, count);
    else this.engine.deleteRows(place, row, -count);
    const moved = new Map<CellKey, string>();
    for (const [key, text] of sheet.cells) {
      const r = rowOf(key);
      if (r < row) moved.set(key, text);
      else if (count > 0 || r >= row - count) moved.set(key + count * MAX_COLUMNS, text);
    }
    sheet.cells = moved;
    this.pending = true;
    this.everything = true;
    this.layout.forget(sheetId);
    this.touchLayout(sheetId);
  }

  /** Sends what changed. Afterwards the engine holds the state. */
  flush(state: WorkbookState): void {
    if (!this.pending) return;
    this.matchSheets(state);
    if (this.names) this.sendNames(state);
    for (const [place, sheet] of state.sheets.entries()) {
      const sent = this.sent[place];
      if (!sent) continue;
      if (this.everything) {
        for (const key of sent.cells.keys())
          if (!sheet.cells.has(key)) this.send(place, sheet, key);
        for (const key of sheet.cells.keys()) this.send(place, sheet, key);
        continue;
      }
      for (const key of this.dirty.get(sheet.id) ?? []) this.send(place, sheet, key);
      if (this.formulas)
        for (const [key, content] of sheet.cells)
          if (isFormula(content)) this.send(place, sheet, key);
    }
    for (const [place, sheet] of state.sheets.entries())
      if (this.dirtyFormats.has(sheet.id)) this.sendFormats(place, sheet);
    for (const [place, sheet] of state.sheets.entries())
      if (this.dirtyLayouts.has(sheet.id)) this.layout.sendSheet(place, sheet);
    if (this.selection) this.layout.sendSelection(state);
    this.dirty.clear();
    this.dirtyFormats.clear();
    this.dirtyLayouts.clear();
    this.selection = false;
    this.names = false;
    this.everything = false;
    this.formulas = false;
  }

  private send(place: number, sheet: SheetState, key: CellKey): void {
    const sent = this.sent[place]?.cells;
    const row = rowOf(key);
    const column = columnOf(key);
    const input = this.inputOf(sheet.cells.get(key), sheet.id, row, column);
    if (!sent || (sent.get(key) ?? '') === input) return;
    this.engine.setCell(place, row, column, input);
    if (input === '') sent.delete(key);
    else sent.set(key, input);
  }

  private inputOf(
    content: Content | undefined,
    sheetId: string,
    row: number,
    column: number,
  ): string {
    if (content === undefined) return '';
    if (isFormula(content))
      return translate(content.formula, { sheetId, row, column }, this.tables);
    if (typeof content === 'string') return `'${content}`;
    return typeof content === 'boolean' ? String(content).toUpperCase() : String(content);
  }

  private sendNames(state: WorkbookState): void {
    // The add-in's hidden marks stand in no formula, and each name costs the engine a reading of all.
    const ranges = state.names.filter((name) => name.visible && rangeOfName(name));
    const names = ranges.flatMap(({ name, sheetId, formula }) => {
      const sheet =
        sheetId === null ? undefined : state.sheets.findIndex(({ id }) => id === sheetId);
      return sheet === -1 ? [] : [{ name, sheet, formula: formula.replace(/^=/, '') }];
    });
    this.engine.setNames(names);
  }

  private sendFormats(place: number, sheet: SheetState): void {
    this.engine.setConditionalFormats(
      place,
      sheet.conditionalFormats.flatMap((format) => {
        const rule = engineRule(format);
        return rule ? [{ area: formatArea(format.area), rule }] : [];
      }),
    );
  }

  private matchSheets(state: WorkbookState): void {
    const wanted = state.sheets;
    for (let place = this.sent.length - 1; place >= 0; place--) {
      const gone = !wanted.some((sheet) => sheet.id === this.sent[place]?.id);
      if (!gone || this.sent.length === 1) continue;
      this.engine.deleteSheet(place);
      this.sent.splice(place, 1);
    }
    this.parkNames(wanted);
    for (const [place, sheet] of wanted.entries()) {
      const at = this.sent.findIndex((each) => each.id === sheet.id);
      if (at < 0) {
        this.engine.addSheet(sheet.name);
        const last = this.sent.push({ id: sheet.id, name: sheet.name, cells: new Map() }) - 1;
        for (const key of sheet.cells.keys()) this.touch(sheet.id, key);
        this.dirtyFormats.add(sheet.id);
        this.dirtyLayouts.add(sheet.id);
        this.placeSheet(last, place);
        this.formulas = true;
      } else this.placeSheet(at, place);
      const sent = this.sent[place];
      if (sent && sent.name !== sheet.name) {
        this.engine.renameSheet(place, sheet.name);
        sent.name = sheet.name;
        this.everything = true;
      }
    }
    for (let place = this.sent.length - 1; place >= wanted.length; place--) {
      this.engine.deleteSheet(place);
      this.sent.splice(place, 1);
      this.formulas = true;
    }
  }

  /** Frees names that another sheet is to get, e.g. when two sheets swap theirs. */
  private parkNames(wanted: readonly SheetState[]): void {
    for (const [place, sheet] of this.sent.entries()) {
      const owner = wanted.find((each) => each.name.toLowerCase() === sheet.name.toLowerCase());
      if (!owner || owner.id === sheet.id) continue;
      sheet.name = `_${sheet.id.replace(/[^0-9A-Za-z]/g, '').slice(-24)}`;
      this.engine.renameSheet(place, sheet.name);
    }
  }

  private placeSheet(from: number, to: number): void {
    if (from === to) return;
    this.engine.moveSheet(from, to);
    const [sheet] = this.sent.splice(from, 1);
    if (sheet) this.sent.splice(to, 0, sheet);
  }
}
