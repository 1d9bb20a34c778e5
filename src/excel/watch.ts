/**
 * Follows edits. An event is a hint: some edits come without one, details come only for single cells,
 * and a formula's new result raises none. So the touched sheets are read again after a short rest and
 * compared with what is known.
 */
import type { WorkbookSnapshot } from '../layout/snapshot';
import { compareSnapshots, hasFormulasTurned, isEmpty } from './compare';
import type { WatchListeners, WorkbookChange } from './gateway';
import type { Reading } from './reading';
import { success, type Result } from './result';
import type { Connection } from './sync';

export interface WatchParts {
  connection: Connection;
  /** Milliseconds of rest after the last event. */
  rest: number;
  readAll(): Promise<Result<Reading>>;
  /** The sheets of these ids again; an id that was not known may be of a sheet that has become ours. */
  readAgain(known: Reading, sheetIds: Set<string>): Promise<Result<Reading>>;
  listeners: WatchListeners;
}

type Registration =
  | OfficeExtension.EventHandlerResult<Excel.WorksheetChangedEventArgs>
  | OfficeExtension.EventHandlerResult<Excel.WorksheetDeactivatedEventArgs>
  | OfficeExtension.EventHandlerResult<Excel.WorksheetDeletedEventArgs>;

export class Watch {
  private known: Reading = { snapshot: { sheets: [] }, sheetIds: new Map() };
  private touched = new Set<string>();
  /** Sheets that were looked at and are not ours. */
  private readonly strangers = new Set<string>();
  private sources = new Set<'user' | 'coworker'>();
  private timer: ReturnType<typeof setTimeout> | undefined;
  private registrations: Registration[] = [];
  /** The look that is under way. */
  private underWay: Promise<Result<Reading>> | null = null;
  /** Calls under way that no look may come between: its reading would be older or newer than theirs. */
  private calls = 0;
  /** Whether what is known was read after the last own writing. */
  private isUpToDate = false;

  constructor(private readonly parts: WatchParts) {}

  async start(): Promise<Result<WorkbookSnapshot>> {
    const registered = await this.parts.connection.run((conversation) =>
      conversation.roundTrip(({ workbook: { worksheets } }) => [
        worksheets.onChanged.add((event) => this.onEvent(event)),
        worksheets.onDeactivated.add((event) => this.onLeaving(event)),
        worksheets.onDeleted.add((event) => this.onDeleted(event)),
      ]),
    );
    if (!registered.ok) return registered;
    this.registrations = registered.value;
    return this.undisturbed(() => this.learn());
  }

  async stop(): Promise<Result<void>> {
    clearTimeout(this.timer);
    const { registrations } = this;
    const [first] = registrations;
    this.registrations = [];
    if (!first) return success(undefined);
    return this.parts.connection.run(
      (conversation) => conversation.roundTrip(() => registrations.forEach((one) => one.remove())),
      { run: { previousObjects: first.context } },
    );
  }

  /** Runs a writing of the add-in's own; what stands afterwards is known. */
  duringOwnWrites<T>(write: () => Promise<T>, mayAddSheets: boolean): Promise<T> {
    return this.undisturbed(async () => {
      this.isUpToDate = false;
      try {
        return await write();
      } finally {
        await this.learn(mayAddSheets);
        if (this.touched.size > 0) this.tellOfEditsMeanwhile();
      }
    });
  }

  /**
   * Runs a call whose own readings are no news. Edits that are known of are looked at before it; those
   * that come meanwhile may be in its readings or not, so they are looked at after it.
   */
  async undisturbed<T>(call: () => Promise<T>): Promise<T> {
    await this.look();
    this.calls++;
    try {
      while (this.underWay) await this.underWay;
      return await call();
    } finally {
      this.calls--;
      if (this.touched.size > 0) this.lookAfterRest();
    }
  }

  /** As it was read after the last own writing; null where something was touched since. */
  afterOwnWrites(): WorkbookSnapshot | null {
    const isKnown = this.isOn() && this.isUpToDate && this.calls + this.touched.size === 0;
    return isKnown ? this.known.snapshot : null;
  }

  private async learn(mayAddSheets = true): Promise<Result<WorkbookSnapshot>> {
    const { known } = this;
    const ids = new Set(known.sheetIds.values());
    const isAnew = mayAddSheets || ids.size === 0;
    const read = await (isAnew ? this.parts.readAll() : this.parts.readAgain(known, ids));
    if (!read.ok) return read;
    this.known = read.value;
    this.isUpToDate = true;
    return success(read.value.snapshot);
  }

  /** Edits that an own writing's last reading knows cannot be told from it; the pane still follows. */
  private tellOfEditsMeanwhile(): void {
    const by = this.editedBy();
    const { snapshot } = this.known;
    this.parts.listeners.onChange({ snapshot, cells: [], rowsAdded: [], rowsRemoved: [], by });
  }

  private async onEvent(event: Excel.WorksheetChangedEventArgs): Promise<void> {
    if (!this.isOn() || event.triggerSource === 'ThisLocalAddin') return;
    if (this.strangers.has(event.worksheetId) && !this.isOurs(event.worksheetId)) return;
    this.touched.add(event.worksheetId);
    this.sources.add(event.source === 'Remote' ? 'coworker' : 'user');
    this.lookAfterRest();
  }

  /** A sheet that is gone raises no change of its cells. */
  private async onDeleted(event: Excel.WorksheetDeletedEventArgs): Promise<void> {
    if (!this.isOn() || !this.isOurs(event.worksheetId)) return;
    this.touched.add(event.worksheetId);
    this.sources.add(event.source === 'Remote' ? 'coworker' : 'user');
    this.lookAfterRest();
  }

  /** A look that is still to come makes the edits known before they are told to be left. */
  private async onLeaving(event: Excel.WorksheetDeactivatedEventArgs): Promise<void> {
    if (!this.isOn() || !this.isOurs(event.worksheetId)) return;
    clearTimeout(this.timer);
    await this.look();
    if (this.isOn()) this.parts.listeners.onLeave?.();
  }

  private isOn(): boolean {
    return this.registrations.length > 0;
  }

  private lookAfterRest(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), this.parts.rest);
  }

  private async look(): Promise<void> {
    while (this.underWay) await this.underWay;
    if (!this.isOn() || this.calls > 0 || this.touched.size === 0) return;
    const { sheetIds, by } = this.takeHints();
    this.underWay = this.parts.readAgain(this.known, sheetIds);
    const read = await this.underWay;
    this.underWay = null;
    if (!this.isOn()) return;
    if (!read.ok) {
      sheetIds.forEach((id) => this.touched.add(id));
      this.parts.listeners.onTrouble?.(read.error);
      return;
    }
    const difference = compareSnapshots(this.known.snapshot, read.value.snapshot);
    const turned = hasFormulasTurned(this.known.snapshot, read.value.snapshot);
    this.known = read.value;
    sheetIds.forEach((id) => this.isOurs(id) || this.strangers.add(id));
    if (turned || !isEmpty(difference)) {
      this.parts.listeners.onChange({ snapshot: read.value.snapshot, ...difference, by });
    }
    if (this.touched.size > 0) this.lookAfterRest();
  }

  private isOurs(sheetId: string): boolean {
    return [...this.known.sheetIds.values()].includes(sheetId);
  }

  private editedBy(): WorkbookChange['by'] {
    const [first] = this.sources;
    return this.sources.size === 1 && first ? first : 'unknown';
  }

  private takeHints(): { sheetIds: Set<string>; by: WorkbookChange['by'] } {
    const by = this.editedBy();
    const sheetIds = this.touched;
    this.touched = new Set();
    this.sources = new Set();
    return { sheetIds, by };
  }
}
