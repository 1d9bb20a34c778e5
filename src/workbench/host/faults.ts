/** Faults that tests and the page can bring about. */
export interface Refusal {
  /** Number of the outer answer on the wire. */
  error: number;
  code: string;
}

/** Numbers of whole-request faults by the code that they become in the add-in. */
const REFUSALS: Readonly<Record<string, number>> = {
  AccessDenied: 7000,
  ActivityLimitReached: 5102,
  GeneralException: 5001,
  InvalidOperationInCellEditMode: 5004,
  InvalidOrTimedOutSession: 5012,
  RequestPayloadSizeLimitExceeded: 5103,
  ResponsePayloadSizeLimitExceeded: 5104,
};

export class Faults {
  private readonly planned = new Map<number, Refusal | 'silence'>();
  private count = 0;
  private editEnds: (() => void)[] | null = null;

  /** Makes a sync fail with a code: the next one, or the n-th from now. */
  failSync(code: string, n = 1): void {
    const error = REFUSALS[code];
    if (error === undefined) throw new Error(`No whole-request fault has the code ${code}.`);
    this.planned.set(this.count + n, { error, code });
  }

  /** Leaves a sync without an answer for ever: the next one, or the n-th from now. */
  neverAnswer(n = 1): void {
    this.planned.set(this.count + n, 'silence');
  }

  /** The fault of the sync that begins now. */
  next(): Refusal | 'silence' | undefined {
    this.count++;
    const fault = this.planned.get(this.count);
    this.planned.delete(this.count);
    return fault;
  }

  get isEditingCell(): boolean {
    return this.editEnds !== null;
  }

  /** The user is typing into a cell. */
  beginCellEdit(): void {
    this.editEnds ??= [];
  }

  endCellEdit(): void {
    const waiting = this.editEnds ?? [];
    this.editEnds = null;
    for (const go of waiting) go();
  }

  cellEditEnd(): Promise<void> {
    return new Promise((resolve) => {
      if (this.editEnds) this.editEnds.push(resolve);
      else resolve();
    });
  }
}
