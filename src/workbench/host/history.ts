/** The user's undo and redo: whole states of the workbook before each action. */
import {
  areaBetween,
  bounding,
  columnOf,
  rowOf,
  type Area,
  type CellKey,
} from './workbook/address';
import type { Change } from './workbook/changes';
import { cloneState, isFormula, type Content, type WorkbookState } from './workbook/state';
import type { Workbook } from './workbook/workbook';

const LONGEST = 100;

export class History {
  private past: WorkbookState[] = [];
  private future: WorkbookState[] = [];

  constructor(private readonly workbook: Workbook) {}

  get canUndo(): boolean {
    return this.past.length > 0;
  }

  get canRedo(): boolean {
    return this.future.length > 0;
  }

  /** The state before an action. */
  mark(): WorkbookState {
    return cloneState(this.workbook.state);
  }

  /** Makes the action since `before` one step. */
  push(before: WorkbookState): void {
    this.past.push(before);
    if (this.past.length > LONGEST) this.past.shift();
    this.future = [];
  }

  clear(): void {
    this.past = [];
    this.future = [];
  }

  undo(): boolean {
    return this.step(this.past, this.future);
  }

  redo(): boolean {
    return this.step(this.future, this.past);
  }

  /** Takes back what an action did that was refused half-way. */
  restore(before: WorkbookState): void {
    this.workbook.state = before;
    this.workbook.changes = [];
    this.workbook.projection.touchAll();
  }

  private step(from: WorkbookState[], to: WorkbookState[]): boolean {
    const target = from.pop();
    if (!target) return false;
    const changes = this.changesTo(target);
    to.push(this.workbook.state);
    this.workbook.state = target;
    this.workbook.projection.touchAll();
    for (const change of changes) this.workbook.record(change);
    return true;
  }

  private changesTo(target: WorkbookState): Change[] {
    const { sheets } = this.workbook.state;
    const deleted = sheets.filter(({ id }) => !target.sheets.some((sheet) => sheet.id === id));
    return [
      ...deleted.map(({ id }): Change => ({ kind: 'sheetDeleted', sheetId: id })),
      ...target.sheets.flatMap((sheet): Change[] => {
        const now = sheets.find(({ id }) => id === sheet.id);
        const area = now && changedArea(now.cells, sheet.cells);
        return area ? [{ kind: 'edited', changeType: 'RangeEdited', sheetId: sheet.id, area }] : [];
      }),
    ];
  }
}

/** The rectangle around the cells whose contents differ. */
function changedArea(a: Map<CellKey, Content>, b: Map<CellKey, Content>): Area | null {
  let area: Area | null = null;
  const include = (key: CellKey): void => {
    const cell = areaBetween(rowOf(key), columnOf(key), rowOf(key), columnOf(key));
    area = area ? bounding(area, cell) : cell;
  };
  for (const [key, content] of a) if (!isSame(content, b.get(key))) include(key);
  for (const key of b.keys()) if (!a.has(key)) include(key);
  return area;
}

const isSame = (a: Content, b: Content | undefined): boolean =>
  isFormula(a) && isFormula(b) ? a.formula === b.formula : a === b;
