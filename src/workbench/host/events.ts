/** Which events the add-in listens to, and the messages that are made of a workbook's changes. */
import { formatArea } from './workbook/address';
import type { Workbook } from './workbook/workbook';

/** Numbers of the library's generic events, each on the collection of the workbook's sheets. */
export const EventNumber = {
  worksheetChanged: 10,
  worksheetDeactivated: 12,
  worksheetDeleted: 15,
} as const;
export type EventNumber = (typeof EventNumber)[keyof typeof EventNumber];

const WORKBOOK_TARGET = 'Workbook';
const RICH_API_EVENT = 65_536;

/** category, event number, target, payload as JSON, unused, made by a co-author */
export type EventEntry = [number, number, string, string, number, boolean];

export interface Origin {
  trigger: 'ThisLocalAddin' | 'Unknown';
  source: 'Local' | 'Remote';
}

export const ADD_IN: Origin = { trigger: 'ThisLocalAddin', source: 'Local' };
export const USER: Origin = { trigger: 'Unknown', source: 'Local' };
export const CO_AUTHOR: Origin = { trigger: 'Unknown', source: 'Remote' };

export class EventRegistry {
  private readonly subscribed = new Set<EventNumber>();
  private queue: EventEntry[] = [];

  constructor(private readonly workbook: Workbook) {}

  subscribe(event: EventNumber): void {
    this.subscribed.add(event);
  }

  unsubscribe(event: EventNumber): void {
    this.subscribed.delete(event);
  }

  /** Nobody listens any more, as in a workbook that was just opened. */
  forget(): void {
    this.subscribed.clear();
    this.queue = [];
  }

  get subscriptions(): readonly EventNumber[] {
    return [...this.subscribed];
  }

  /** Turns what changed since the last call into messages. */
  collect(origin: Origin): void {
    const changes = this.workbook.changes;
    this.workbook.changes = [];
    for (const change of changes) {
      const plain = { source: origin.source, worksheetId: change.sheetId };
      if (change.kind === 'edited')
        this.emit(
          EventNumber.worksheetChanged,
          {
            ...plain,
            changeType: change.changeType,
            address: formatArea(change.area),
            triggerSource: origin.trigger,
          },
          origin,
        );
      else if (change.kind === 'sheetDeleted')
        this.emit(EventNumber.worksheetDeleted, plain, origin);
      else this.emit(EventNumber.worksheetDeactivated, plain, origin);
    }
  }

  drain(): EventEntry[] {
    const entries = this.queue;
    this.queue = [];
    return entries;
  }

  private emit(event: EventNumber, payload: object, origin: Origin): void {
    if (!this.subscribed.has(event)) return;
    const isRemote = origin.source === 'Remote';
    const text = JSON.stringify(payload);
    this.queue.push([RICH_API_EVENT, event, WORKBOOK_TARGET, text, 0, isRemote]);
  }
}
