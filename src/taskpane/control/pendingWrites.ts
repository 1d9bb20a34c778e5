/**
 * What waits to be written by the add-in itself: findings, the inputs that were checked, new ids, and
 * the log. An add-in's write can empty the user's undo stack, so it waits until the user leaves the
 * sheet, rests, or asks for it.
 */
import type { WorkbookChange } from '../../excel/gateway';
import type { Edit } from '../../layout/worklog/entries';
import type { Effects } from '../effects/effects';
import { clock } from './clock';

/** ms of rest after the last edit. */
const REST = 30_000;

export class PendingWrites {
  private edits: Edit[] = [];
  private waits = false;
  private callOff: () => void = () => undefined;

  /** @param write what is done when the user has rested */
  constructor(
    private readonly effects: Pick<Effects, 'now' | 'user' | 'after'>,
    private readonly write: () => void,
  ) {}

  /** Whether something waits. */
  get hasAny(): boolean {
    return this.waits;
  }

  /** An edit that somebody made in the workbook. */
  addEdits({ cells, by }: Pick<WorkbookChange, 'cells' | 'by'>): void {
    const at = clock(this.effects);
    const name = by === 'coworker' ? null : this.effects.user.name();
    for (const { at: cell, before, after } of cells) {
      this.edits.push({ ...cell, before, after, at, by: name });
    }
    this.schedule();
  }

  /** Something is to be written; every call begins the rest anew. */
  schedule(): void {
    this.waits = true;
    this.callOff();
    this.callOff = this.effects.after(REST, this.write);
  }

  /** The edits for the log; from here on nothing waits. */
  take(): Edit[] {
    this.callOff();
    const { edits } = this;
    this.waits = false;
    this.edits = [];
    return edits;
  }

  /** Edits that could not be written are kept for the next time, which they do not hasten. */
  keep(edits: Edit[]): void {
    this.edits = [...edits, ...this.edits];
    this.waits = true;
  }
}
