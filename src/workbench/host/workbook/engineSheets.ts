/** The engine's sheets, kept at the same order and names as the workbook's. */
import type { CellKey } from './address';
import type { Engine } from './engine';
import type { SheetState } from './state';

/** A sheet of the engine, and what its cells were given. */
export interface EngineSheet {
  readonly id: string;
  name: string;
  cells: Map<CellKey, string>;
  hiddenRows: ReadonlySet<number>;
}

export class EngineSheets {
  readonly list: EngineSheet[];

  constructor(
    private readonly engine: Engine,
    first: SheetState,
  ) {
    this.list = [{ id: first.id, name: first.name, cells: new Map(), hiddenRows: new Set() }];
  }

  /** Afterwards the sheet at each place is the wanted one. The engine always keeps at least one. */
  match(wanted: readonly SheetState[]): {
    added: SheetState[];
    renamed: boolean;
    removed: boolean;
  } {
    const before = this.list.length;
    this.remove((sheet) => this.list.length > 1 && !wanted.some(({ id }) => id === sheet.id));
    this.parkNames(wanted);
    const added: SheetState[] = [];
    let renamed = false;
    for (const [place, sheet] of wanted.entries()) {
      const at = this.list.findIndex(({ id }) => id === sheet.id);
      if (at < 0) added.push(sheet);
      this.put(at < 0 ? this.add(sheet) : at, place);
      renamed = this.rename(place, sheet.name) || renamed;
    }
    const all = before + added.length;
    this.remove((sheet) => !wanted.some(({ id }) => id === sheet.id));
    return { added, renamed, removed: this.list.length < all };
  }

  /** SUBTOTAL passes over hidden rows. */
  hideRows(place: number, hidden: ReadonlySet<number>): void {
    const sheet = this.list[place];
    if (!sheet) return;
    for (const row of sheet.hiddenRows)
      if (!hidden.has(row)) this.engine.setRowHidden(place, row, false);
    for (const row of hidden)
      if (!sheet.hiddenRows.has(row)) this.engine.setRowHidden(place, row, true);
    sheet.hiddenRows = hidden;
  }

  private add({ id, name }: SheetState): number {
    this.engine.addSheet(name);
    return this.list.push({ id, name, cells: new Map(), hiddenRows: new Set() }) - 1;
  }

  private remove(isGone: (sheet: EngineSheet) => boolean): void {
    for (let place = this.list.length - 1; place >= 0; place--) {
      const sheet = this.list[place];
      if (!sheet || !isGone(sheet)) continue;
      this.engine.deleteSheet(place);
      this.list.splice(place, 1);
    }
  }

  private rename(place: number, name: string): boolean {
    const sheet = this.list[place];
    if (!sheet || sheet.name === name) return false;
    this.engine.renameSheet(place, name);
    sheet.name = name;
    return true;
  }

  /** Frees names that another sheet is to get, e.g. when two sheets swap theirs. */
  private parkNames(wanted: readonly SheetState[]): void {
    for (const [place, sheet] of this.list.entries()) {
      const owner = wanted.find(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
      if (owner && owner.id !== sheet.id)
        this.rename(place, `_${sheet.id.replace(/[^0-9A-Za-z]/g, '').slice(-24)}`);
    }
  }

  private put(from: number, to: number): void {
    if (from === to) return;
    this.engine.moveSheet(from, to);
    const [sheet] = this.list.splice(from, 1);
    if (sheet) this.list.splice(to, 0, sheet);
  }
}
