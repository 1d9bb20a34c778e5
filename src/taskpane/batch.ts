/**
 * The add-in's own writes, in one batch: findings, the inputs that were checked, new ids, and the log.
 * An add-in's write can empty the user's undo stack, so the batch waits until the user leaves the
 * sheet, rests, or asks for it.
 */
import type { GatewayError, Result, WorkbookChange } from '../excel/gateway';
import type { Inspection } from '../layout/reading/inspection';
import type { Edit } from '../layout/worklog/entries';
import type { Tools } from './surroundings';

/** ms of rest after the last edit. */
export const REST = 30_000;

const NOTHING_TO_DO: Result<void> = { ok: true, value: undefined };

export interface BatchParts {
  tools(): Tools;
  /** The workbook as it was read last. */
  inspection(): Inspection | null;
  /** The time on the clock, "2024-05-16T09:30:15". */
  localTime(): string;
  /** Who works here; "" where nobody has said. */
  user(): string;
  onTrouble(error: GatewayError): void;
  /** Does something after so many ms; returns how to call it off. */
  after(milliseconds: number, act: () => void): () => void;
}

export class Batch {
  private edits: Edit[] = [];
  private due = false;
  private callOff: () => void = () => undefined;
  private running: Promise<Result<unknown>> | null = null;

  constructor(private readonly parts: BatchParts) {}

  /** An edit that somebody made in the workbook. */
  note({ cells, by }: Pick<WorkbookChange, 'cells' | 'by'>): void {
    const at = this.parts.localTime();
    const name = by === 'coworker' ? null : this.parts.user();
    for (const { at: cell, before, after } of cells) {
      this.edits.push({ ...cell, before, after, at, by: name });
    }
    this.later();
  }

  /** Something is to be written, when the user rests. */
  later(): void {
    this.due = true;
    this.callOff();
    this.callOff = this.parts.after(REST, () => void this.now());
  }

  /** Whether something waits to be written. */
  get isDue(): boolean {
    return this.due;
  }

  /** Writes what is due. */
  async now(): Promise<Result<unknown>> {
    if (this.running) await this.running;
    if (!this.due) return NOTHING_TO_DO;
    this.running = this.write();
    try {
      return await this.running;
    } finally {
      this.running = null;
    }
  }

  private async write(): Promise<Result<unknown>> {
    this.callOff();
    const inspection = this.parts.inspection();
    if (!inspection) return NOTHING_TO_DO;
    const { edits } = this;
    this.due = false;
    this.edits = [];
    const { gateway, checkWrites } = this.parts.tools();
    const { plan, ids } = checkWrites(inspection, this.parts.localTime(), edits);
    const named = ids.length === 0 ? null : await gateway.write(ids);
    const written = named && !named.ok ? named : await gateway.load(plan);
    // A row that has moved away or is gone gets its id with the edit that moved it.
    if (named?.ok && named.value.strays) this.parts.onTrouble(named.value.strays);
    if (written.ok) return written;
    // Kept for the next time; entries of the log carry their ids, so none comes twice.
    this.edits = [...edits, ...this.edits];
    this.due = true;
    this.parts.onTrouble(written.error);
    return written;
  }
}
