/** Keeps the calculation engine at what the workbook says: sends it the cells that differ. */
import type { CfRuleInput } from '@ironcalc/wasm';
import type { TableLookup } from '../formula/translate';
import { translate } from '../formula/translate';
import { columnOf, formatArea, MAX_COLUMNS, rowOf, type Area, type CellKey } from './address';
import { engineRule } from './conditionalFormats';
import type { Engine } from './engine';
import { EngineSheets, type EngineSheet } from './engineSheets';
import { LayoutProjection } from './layoutProjection';
import { isFormula, type Content, type SheetState, type WorkbookState } from './state';

/** In the place of a sent formula that the engine has changed since. */
const MOVED = '=';

export class Projection {
  private dirty = new Map<string, Set<CellKey>>();
  private dirtyFormats = new Set<string>();
  private dirtyLayouts = new Set<string>();
  private selection = false;
  private everything = false;
  /** Whether anything at all was touched since the last flush. */
  private pending = true;
  private formulas = false;
  private names = false;

  private readonly sheets: EngineSheets;
  private readonly layout: LayoutProjection;

  constructor(
    private readonly engine: Engine,
    private readonly tables: TableLookup,
    firstSheet: SheetState,
  ) {
    this.layout = new LayoutProjection(engine);
    this.sheets = new EngineSheets(engine, firstSheet);
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

  /** A name stands for something else: in cells and in conditional formats. */
  touchNames(): void {
    this.touchFormulas();
    this.names = true;
  }

  touchAll(): void {
    this.pending = true;
    this.everything = true;
    this.selection = true;
    for (const { id } of this.sheets.list) {
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

  /** Rows moved as a whole: lets the engine move them, which is quicker than sending them again. */
  moveRows(sheetId: string, row: number, count: number): void {
    const place = this.sheets.list.findIndex((sheet) => sheet.id === sheetId);
    const sheet = this.sheets.list[place];
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
    this.forgetFormulasOn(sheet);
    this.pending = true;
    this.everything = true;
    this.layout.forget(sheetId);
    this.touchLayout(sheetId);
  }

  /**
   * The engine has moved the references of these formulas by itself: what was sent is no more what it
   * holds, also where the same text is to be sent again.
   */
  private forgetFormulasOn(moved: EngineSheet): void {
    for (const sheet of this.sheets.list)
      for (const [key, text] of sheet.cells)
        if (text.startsWith('=') && (sheet === moved || text.includes(moved.name)))
          sheet.cells.set(key, MOVED);
  }

  /** Sends what changed. Afterwards the engine holds the state. */
  flush(state: WorkbookState): void {
    if (!this.pending) return;
    this.matchSheets(state.sheets);
    for (const [place, sheet] of state.sheets.entries()) {
      const sent = this.sheets.list[place];
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
      if (this.dirtyFormats.has(sheet.id) || this.names) this.sendFormats(place, sheet);
    for (const [place, sheet] of state.sheets.entries())
      if (this.dirtyLayouts.has(sheet.id)) this.layout.sendSheet(place, sheet);
    if (this.selection) this.layout.sendSelection(state);
    this.dirty.clear();
    this.dirtyFormats.clear();
    this.dirtyLayouts.clear();
    this.selection = false;
    this.everything = false;
    this.formulas = false;
    this.names = false;
    this.pending = false;
  }

  private matchSheets(wanted: readonly SheetState[]): void {
    const { added, renamed, removed } = this.sheets.match(wanted);
    for (const sheet of added) {
      for (const key of sheet.cells.keys()) this.touch(sheet.id, key);
      this.touchFormats(sheet.id);
      this.touchLayout(sheet.id);
    }
    this.everything ||= renamed;
    this.formulas ||= removed || added.length > 0;
  }

  private send(place: number, sheet: SheetState, key: CellKey): void {
    const sent = this.sheets.list[place]?.cells;
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

  /** Names in a format's formula, as in those of cells. */
  private translated(
    rule: CfRuleInput | null,
    sheetId: string,
    { row, column }: Area,
  ): CfRuleInput | null {
    if (rule?.type !== 'Formula') return rule;
    return { ...rule, formula: translate(rule.formula, { sheetId, row, column }, this.tables) };
  }

  private sendFormats(place: number, sheet: SheetState): void {
    this.engine.setConditionalFormats(
      place,
      sheet.conditionalFormats.flatMap((format) => {
        const rule = this.translated(engineRule(format), sheet.id, format.area);
        return rule ? [{ area: formatArea(format.area), rule }] : [];
      }),
    );
  }
}
