/** Ranges that the add-in keeps by reference id; they follow their cells. */
import { invalidReference } from '../errors';
import type { Area } from '../workbook/address';
import type { Follower, Workbook } from '../workbook/workbook';

/** A range on a sheet. Two proxies of the same cells are two of these. */
export class RangeRef implements Follower {
  referenceId: string | null = null;

  constructor(
    readonly sheetId: string,
    public area: Area | null,
  ) {}
}

export class References {
  private readonly kept = new Map<string, RangeRef>();
  private readonly ofBatch = new Set<RangeRef>();
  private ids = 0;

  constructor(private readonly workbook: Workbook) {}

  /** A range that lives until the end of the batch, or longer when it is kept. */
  make(sheetId: string, area: Area): RangeRef {
    const ref = new RangeRef(sheetId, area);
    this.ofBatch.add(ref);
    this.workbook.followers.add(ref);
    return ref;
  }

  keep(ref: RangeRef): string {
    ref.referenceId ??= `Host:Range:${++this.ids}`;
    this.kept.set(ref.referenceId, ref);
    return ref.referenceId;
  }

  get(id: string): RangeRef {
    const found = this.kept.get(id);
    if (!found) throw invalidReference();
    return found;
  }

  release(id: string): void {
    const ref = this.kept.get(id);
    this.kept.delete(id);
    if (ref) this.workbook.followers.delete(ref);
  }

  releaseAll(): void {
    for (const id of [...this.kept.keys()]) this.release(id);
  }

  endBatch(): void {
    for (const ref of this.ofBatch)
      if (ref.referenceId === null || !this.kept.has(ref.referenceId))
        this.workbook.followers.delete(ref);
    this.ofBatch.clear();
  }
}
