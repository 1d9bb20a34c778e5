import { ApiObject, type ApiClass } from '../executor/api';
import { text } from '../executor/arguments';
import { EventNumber, WORKBOOK_TARGET } from '../events';
import type { HostServices } from '../executor/services';
import { addSheet } from '../workbook/sheets';
import type { SheetState } from '../workbook/state';
import { eventMethods } from './eventMethods';
import { worksheetClass } from './worksheet';

export const worksheetObject = (host: HostServices, sheet: SheetState): ApiObject =>
  ApiObject.of(worksheetClass, sheet.id, host);

const visible = (host: HostServices, visibleOnly: unknown): SheetState[] =>
  host.workbook.state.sheets.filter(
    (sheet) => visibleOnly !== true || sheet.visibility === 'Visible',
  );

const orNull = (host: HostServices, sheet: SheetState | undefined): ApiObject | null =>
  sheet ? worksheetObject(host, sheet) : null;

export const worksheetsClass: ApiClass<null> = {
  name: 'WorksheetCollection',
  items: (_, host) => host.workbook.state.sheets.map((sheet) => worksheetObject(host, sheet)),
  item: (_, key, host) => orNull(host, host.workbook.findSheet(text(key))),
  methods: {
    Add: (_, [name], host) =>
      worksheetObject(
        host,
        addSheet(host.workbook, name === null || name === undefined ? null : text(name)),
      ),
    GetActiveWorksheet: (_, __, host) =>
      worksheetObject(host, host.workbook.sheet(host.workbook.state.activeSheetId)),
    GetCount: (_, [visibleOnly], host) => visible(host, visibleOnly).length,
    GetFirst: (_, [visibleOnly], host) => orNull(host, visible(host, visibleOnly)[0]),
    GetLast: (_, [visibleOnly], host) => orNull(host, visible(host, visibleOnly).at(-1)),
    GetItemOrNullObject: (_, [key], host) => orNull(host, host.workbook.findSheet(text(key))),
    ...eventMethods<null>(
      {
        DataChangedEvent: EventNumber.worksheetChanged,
        ActivatedEvent: EventNumber.worksheetActivated,
        DeactivatedEvent: EventNumber.worksheetDeactivated,
        AddedEvent: EventNumber.worksheetAdded,
        DeletedEvent: EventNumber.worksheetDeleted,
        CalculatedEvent: EventNumber.worksheetCalculated,
        SelectionChangedEvent: EventNumber.selectionChanged,
        FormatChangedEvent: EventNumber.formatChanged,
        RowSortedEvent: EventNumber.rowSorted,
        ProtectionChangedEvent: EventNumber.protectionChanged,
      },
      () => WORKBOOK_TARGET,
    ),
  },
};
