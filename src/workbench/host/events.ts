/** Which events the add-in listens to, and the messages that are made of a workbook's changes. */
import { formatArea, intersection, isSingleCell, type Area } from './workbook/address';
import { CalculationWatch } from './workbook/calculationWatch';
import type { Change, EditedChange } from './workbook/changes';
import type { Scalar, Table } from './workbook/state';
import type { Workbook } from './workbook/workbook';
import type { References } from './executor/references';

/** Numbers of the library's generic events. */
export const EventNumber = {
  worksheetChanged: 10,
  worksheetActivated: 11,
  worksheetDeactivated: 12,
  worksheetAdded: 13,
  selectionChanged: 14,
  worksheetDeleted: 15,
  worksheetCalculated: 16,
  formatChanged: 18,
  rowSorted: 19,
  protectionChanged: 24,
  tableSelectionChanged: 100,
  tableChanged: 101,
  tableAdded: 102,
  tableDeleted: 103,
} as const;
export type EventNumber = (typeof EventNumber)[keyof typeof EventNumber];

/** The target of events of the workbook's own collections. */
export const WORKBOOK_TARGET = 'Workbook';

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
  /** `context.runtime.enableEvents` */
  enabled = true;
  private readonly subscribed = new Set<string>();
  private queue: EventEntry[] = [];
  private readonly calculations: CalculationWatch;

  constructor(
    private readonly workbook: Workbook,
    private readonly references: References,
  ) {
    this.calculations = new CalculationWatch(workbook);
  }

  subscribe(event: EventNumber, target: string): void {
    this.subscribed.add(`${event}|${target}`);
    if (event === EventNumber.worksheetCalculated) this.calculations.start();
  }

  unsubscribe(event: EventNumber, target: string): void {
    this.subscribed.delete(`${event}|${target}`);
  }

  /** Nobody listens any more, as in a workbook that was just opened. */
  forget(): void {
    this.enabled = true;
    this.subscribed.clear();
    this.queue = [];
    this.calculations.stop();
  }

  get subscriptions(): readonly string[] {
    return [...this.subscribed];
  }

  /** Turns what changed since the last call into messages. */
  collect(origin: Origin): void {
    const changes = this.workbook.changes;
    this.workbook.changes = [];
    if (!this.enabled) return;
    for (const change of changes) this.collectChange(change, origin);
    for (const { sheetId, area } of this.calculations.changedSheets())
      this.emitForSheet(
        EventNumber.worksheetCalculated,
        sheetId,
        () => ({
          address: formatArea(area),
          worksheetId: sheetId,
        }),
        origin,
      );
  }

  drain(): EventEntry[] {
    const entries = this.queue;
    this.queue = [];
    return entries;
  }

  private emit(event: EventNumber, target: string, payload: () => object, origin: Origin): void {
    if (!this.subscribed.has(`${event}|${target}`)) return;
    const isRemote = origin.source === 'Remote';
    this.queue.push([RICH_API_EVENT, event, target, JSON.stringify(payload()), 0, isRemote]);
  }

  /** A handler on the sheet and one on the collection are registered apart. */
  private emitForSheet(
    event: EventNumber,
    sheetId: string,
    payload: () => object,
    origin: Origin,
  ): void {
    this.emit(event, sheetId, payload, origin);
    this.emit(event, WORKBOOK_TARGET, payload, origin);
  }

  private collectChange(change: Change, origin: Origin): void {
    const { sheetId } = change;
    const { source } = origin;
    const plain = (): object => ({ source, worksheetId: sheetId });
    const atArea = (area: Area) => (): object => ({ ...plain(), address: formatArea(area) });
    switch (change.kind) {
      case 'edited':
        return this.collectEdit(change, origin);
      case 'sheetAdded':
        return this.emit(EventNumber.worksheetAdded, WORKBOOK_TARGET, plain, origin);
      case 'sheetDeleted':
        return this.emit(EventNumber.worksheetDeleted, WORKBOOK_TARGET, plain, origin);
      case 'activated':
        return this.emitForSheet(EventNumber.worksheetActivated, sheetId, plain, origin);
      case 'deactivated':
        return this.emitForSheet(EventNumber.worksheetDeactivated, sheetId, plain, origin);
      case 'tableAdded':
      case 'tableDeleted':
        return this.emitForSheet(
          change.kind === 'tableAdded' ? EventNumber.tableAdded : EventNumber.tableDeleted,
          sheetId,
          () => ({ ...plain(), tableId: change.tableId, tableName: change.tableName }),
          origin,
        );
      case 'sorted':
        return this.emitForSheet(EventNumber.rowSorted, sheetId, atArea(change.area), origin);
      case 'formatted':
        return this.emitForSheet(EventNumber.formatChanged, sheetId, atArea(change.area), origin);
      case 'protected':
        return this.emitForSheet(
          EventNumber.protectionChanged,
          sheetId,
          () => ({ ...plain(), isProtected: change.isProtected }),
          origin,
        );
      case 'selected':
        return this.collectSelection(sheetId, change.area, origin);
    }
  }

  private collectEdit(change: EditedChange, origin: Origin): void {
    const payload = (): object => this.editPayload(change, origin);
    this.emitForSheet(EventNumber.worksheetChanged, change.sheetId, payload, origin);
    for (const table of this.tablesAt(change.sheetId, change.area)) {
      const ofTable = (): object => ({ ...this.editPayload(change, origin), tableId: table.id });
      for (const target of [table.id, change.sheetId, WORKBOOK_TARGET])
        this.emit(EventNumber.tableChanged, target, ofTable, origin);
    }
  }

  private tablesAt(sheetId: string, area: Area): Table[] {
    return this.workbook.state.tables.filter(
      (table) => table.sheetId === sheetId && intersection(table.area, area),
    );
  }

  /** Details are given for single cells only (OfficeDev/office-js issue 5347). */
  private editPayload(change: EditedChange, origin: Origin): object {
    return {
      changeType: change.changeType,
      source: origin.source,
      worksheetId: change.sheetId,
      address: formatArea(change.area),
      referenceId: this.references.keepForEvent(change.sheetId, change.area),
      shiftDirection: 'None',
      triggerSource: origin.trigger,
      ...this.details(change),
    };
  }

  private details({ sheetId, area, before }: EditedChange): object {
    const sheet = this.workbook.findSheet(sheetId);
    if (!sheet || before === undefined || !isSingleCell(area)) return {};
    const after = this.workbook.value(sheet, area.row, area.column);
    return {
      valueBefore: before,
      valueAfter: after,
      valueTypeBefore: valueType(before),
      valueTypeAfter: valueType(after),
    };
  }

  private collectSelection(sheetId: string, area: Area, origin: Origin): void {
    const address = formatArea(area);
    const payload = (): object => ({ address, worksheetId: sheetId });
    this.emitForSheet(EventNumber.selectionChanged, sheetId, payload, origin);
    for (const table of this.workbook.state.tables) {
      if (table.sheetId !== sheetId) continue;
      const inside = intersection(table.area, area);
      const ofTable = (): object => ({ ...payload(), address: inside ? address : '' });
      this.emit(EventNumber.tableSelectionChanged, table.id, ofTable, origin);
    }
  }
}

const valueType = (value: Scalar): string =>
  value === ''
    ? 'Empty'
    : typeof value === 'number'
      ? 'Double'
      : typeof value === 'boolean'
        ? 'Boolean'
        : 'String';
