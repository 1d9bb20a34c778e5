import { invalidOperation } from '../errors';
import { ApiObject, readOnly, settable, type ApiClass } from '../executor/api';
import { boolean, number, oneOf, place, text, wholeNumber } from '../executor/arguments';
import { rangeObject } from '../executor/ranges';
import type { HostServices } from '../executor/services';
import { EventNumber } from '../events';
import { area, WHOLE_SHEET } from '../workbook/address';
import {
  activateSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
} from '../workbook/sheets';
import type { SheetState } from '../workbook/state';
import { chartsClass } from './charts';
import { customPropertiesClass } from './customProperties';
import { eventMethods } from './eventMethods';
import { freezePanesClass } from './freezePanes';
import { namesClass } from './names';
import { pageLayoutClass } from './pageLayout';
import { protectionClass } from './protection';
import { tablesClass } from './tables';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

const sheetOf = (id: string, host: HostServices): SheetState => host.workbook.sheet(id);

function usedRange(id: string, valuesOnly: unknown, host: HostServices): ApiObject | null {
  const used = host.workbook.usedArea(sheetOf(id, host), valuesOnly === true);
  return used && rangeObject(host, id, used);
}

/** The target is the sheet's id. */
export const worksheetClass: ApiClass<string> = {
  name: 'Worksheet',
  check: (id, host) => void sheetOf(id, host),
  identity: (id) => ({ Id: id }),
  properties: {
    Id: readOnly((id) => id),
    Name: settable(
      (id, host) => sheetOf(id, host).name,
      (id, value, host) => renameSheet(host.workbook, sheetOf(id, host), text(value)),
    ),
    Position: settable(
      (id, host) => host.workbook.placeOf(id),
      (id, value, host) => moveSheet(host.workbook, sheetOf(id, host), wholeNumber(value)),
    ),
    Visibility: settable(
      (id, host) => sheetOf(id, host).visibility,
      (id, value, host) =>
        setVisibility(host.workbook, sheetOf(id, host), oneOf(value, VISIBILITIES)),
    ),
    TabColor: settable(
      (id, host) => sheetOf(id, host).tabColor,
      (id, value, host) => {
        sheetOf(id, host).tabColor = text(value);
        host.workbook.projection.touchLayout(id);
      },
    ),
    ShowGridlines: readOnly((id, host) => sheetOf(id, host).showGridlines),
    /** The library sets `showGridlines` by this name. */
    Gridlines: {
      set: (id, value, host) => {
        sheetOf(id, host).showGridlines = boolean(value);
        host.workbook.projection.touchLayout(id);
      },
    },
  },
  navigations: {
    Charts: (id, host) => ApiObject.of(chartsClass, { sheetId: id }, host),
    CustomProperties: (id, host) => ApiObject.of(customPropertiesClass, id, host),
    FreezePanes: (id, host) => ApiObject.of(freezePanesClass, id, host),
    Names: (id, host) => ApiObject.of(namesClass, { sheetId: id }, host),
    PageLayout: (id, host) => ApiObject.of(pageLayoutClass, id, host),
    Protection: (id, host) => ApiObject.of(protectionClass, id, host),
    Tables: (id, host) => ApiObject.of(tablesClass, { sheetId: id }, host),
  },
  methods: {
    Activate: (id, _, host) => activateSheet(host.workbook, sheetOf(id, host)),
    Calculate: (_, __, host) => host.workbook.compute(),
    Delete: (id, _, host) => deleteSheet(host.workbook, sheetOf(id, host)),
    GetCell: (id, [row, column], host) =>
      rangeObject(host, id, area(wholeNumber(row), wholeNumber(column))),
    GetRange: (id, [address], host) => {
      if (address === null || address === undefined) return rangeObject(host, id, WHOLE_SHEET);
      const found = place(address, sheetOf(id, host), host);
      if (found.sheet.id !== id) throw invalidOperation('The address is on another sheet.');
      return rangeObject(host, id, found.area);
    },
    GetRangeByIndexes: (id, [row, column, rows, columns], host) =>
      rangeObject(host, id, area(number(row), number(column), number(rows), number(columns))),
    GetUsedRange: (id, [valuesOnly], host) =>
      usedRange(id, valuesOnly, host) ?? rangeObject(host, id, area(0, 0)),
    GetUsedRangeOrNullObject: (id, [valuesOnly], host) => usedRange(id, valuesOnly, host),
    ...eventMethods<string>(
      {
        DataChangedEvent: EventNumber.worksheetChanged,
        ActivatedEvent: EventNumber.worksheetActivated,
        DeactivatedEvent: EventNumber.worksheetDeactivated,
        CalculatedEvent: EventNumber.worksheetCalculated,
        SelectionChangedEvent: EventNumber.selectionChanged,
        FormatChangedEvent: EventNumber.formatChanged,
        RowSortedEvent: EventNumber.rowSorted,
        ProtectionChangedEvent: EventNumber.protectionChanged,
      },
      (id) => id,
    ),
  },
};
