/** Keeps the calculation engine at what the workbook says: sends it the cells that differ. */
import type { TableLookup } from '../formula/translate';
import { translate } from '../formula/translate';
import { columnOf, formatArea, MAX_COLUMNS, rowOf, type CellKey } from './address';
import type { Engine } from './engine';
import { EngineSheets, type EngineSheet } from './engineSheets';
import { engineRules } from './engineFormats';
import { isFormula, type Content, type SheetState, type WorkbookState } from './state';

/** In the place of a sent formula that the engine has changed since. */
const MOVED = '=';

export class Projection {
  private dirty = new Map<string, Set<CellKey>>();
  private dirtyFormats = new Set<string>();
  private everything = false;
  /** Whether anything at all was touched since the last flush. */
  private pending = true;
  private formulas = false;
  private names = false;

  private readonly sheets: EngineSheets;

  constructor(
    private readonly engine: Engine,
    private readonly tables: TableLookup,
    firstSheet: SheetState,
  ) {
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
    for (const { id } of this.sheets.list) this.dirtyFormats.add(id);
  }

  /** The conditional formats of a sheet changed. */
  touchFormats(sheetId: string): void {
    this.pending = true;
    this.dirtyFormats.add(sheetId);
  }

  /** Sheets came, went, moved or were renamed, or rows were hidden. */
  touchSheets(): void {
    this.pending = true;
  }

  /** Rows moved as a whole: lets the engine move them, which is quicker than sending them again. */
  moveRows(sheetId: string, row: number, count: number): void {
    const place = this.sheets.list.findIndex((sheet) => sheet.id === sheetId);
    const sheet = this.sheets.list[place];
    if (!sheet) return;
    // They are hidden again where they came to stand.
    this.sheets.hideRows(place, new Set());
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
      this.sheets.hideRows(place, hiddenRows(sheet));
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
    this.dirty.clear();
    this.dirtyFormats.clear();
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

  /** Names stand in a format's formula as in those of cells. */
  private sendFormats(place: number, sheet: SheetState): void {
    const rules = sheet.formats.flatMap(engineRules);
    this.engine.setConditionalFormats(
      place,
      rules.map(({ area, rule }) => {
        const at = { sheetId: sheet.id, row: area.row, column: area.column };
        const formula = translate(rule.formula, at, this.tables);
        return { area: formatArea(area), rule: { ...rule, formula } };
      }),
    );
  }
}

const hiddenRows = ({ rows }: SheetState): Set<number> =>
  new Set([...rows].filter(([, { hidden }]) => hidden).map(([row]) => row));
