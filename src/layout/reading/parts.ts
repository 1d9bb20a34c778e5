/**
 * A report is put together from parts: what one table gives. A part is taken over from the reading before
 * while its table holds what it held, so that an edit makes anew what it touched and all else is the same
 * object as before.
 */
import type { Fault } from '../../report/schema';
import type { Identities } from './identity';
import type { TableReading } from './tables';

interface Part {
  reading: TableReading | undefined;
  value: unknown;
  faults: Fault[];
}

/** By the table's planned key. */
export type KnownParts = ReadonlyMap<string, Part>;

export class Parts {
  private readonly made = new Map<string, Part>();

  constructor(
    /** Of the reading before of the same stored report. */
    private readonly before: KnownParts,
    private readonly ids: Identities,
    /** Gathers the faults of all parts. */
    private readonly faults: Fault[],
  ) {}

  /**
   * @param make pure but for the ids that it claims; what claims any is made anew each time, since what
   *   is free depends on the other parts
   */
  of<T>(table: string, reading: TableReading | undefined, make: (faults: Fault[]) => T): T {
    const known = this.before.get(table);
    const part = known && known.reading === reading ? known : this.make(table, reading, make);
    this.faults.push(...part.faults);
    if (part === known) this.made.set(table, part);
    return part.value as T;
  }

  private make(
    table: string,
    reading: TableReading | undefined,
    make: (faults: Fault[]) => unknown,
  ): Part {
    const { claims } = this.ids;
    const faults: Fault[] = [];
    const part = { reading, value: make(faults), faults };
    if (this.ids.claims === claims) this.made.set(table, part);
    return part;
  }

  get known(): KnownParts {
    return this.made;
  }
}
