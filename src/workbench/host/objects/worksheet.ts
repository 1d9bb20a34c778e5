import type { Visibility } from '../../../xlsx/book/book';
import { invalidOperation } from '../errors';
import { ApiObject, readOnly, settable, writeOnly, type ApiClass } from '../executor/api';
import { oneOf, place, text, wholeNumber } from '../executor/arguments';
import { rangeObject } from '../executor/ranges';
import type { HostServices } from '../executor/services';
import { WHOLE_SHEET } from '../workbook/address';
import {
  activateSheet,
  deleteSheet,
  moveSheet,
  renameSheet,
  setVisibility,
} from '../workbook/sheets';
import type { SheetState } from '../workbook/state';

const VISIBILITIES = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;

const visibilityOf = (visibility: Visibility): string | undefined =>
  Object.entries(VISIBILITIES).find(([, each]) => each === visibility)?.[0];

const sheetOf = (id: string, host: HostServices): SheetState => host.workbook.sheet(id);

/** The target is the sheet's id. */
export const worksheetClass: ApiClass<string> = {
  check: (id, host) => void sheetOf(id, host),
  identity: (id) => ({ Id: id }),
  properties: {
    Id: readOnly((id) => id),
    Name: settable(
      (id, host) => sheetOf(id, host).name,
      (id, value, host) => renameSheet(host.workbook, sheetOf(id, host), text(value)),
    ),
    Visibility: settable(
      (id, host) => visibilityOf(sheetOf(id, host).visibility),
      (id, value, host) =>
        setVisibility(
          host.workbook,
          sheetOf(id, host),
          VISIBILITIES[oneOf(value, ['Visible', 'Hidden', 'VeryHidden'])],
        ),
    ),
    Position: writeOnly((id, value, host) =>
      moveSheet(host.workbook, sheetOf(id, host), wholeNumber(value)),
    ),
    TabColor: writeOnly((id, value, host) => {
      sheetOf(id, host).tabColor = text(value);
    }),
  },
  navigations: {
    Charts: (id) => ApiObject.of('ChartCollection', id),
    FreezePanes: (id) => ApiObject.of('WorksheetFreezePanes', id),
    PageLayout: (id) => ApiObject.of('PageLayout', id),
    Protection: (id) => ApiObject.of('WorksheetProtection', id),
    Tables: (id) => ApiObject.of('TableCollection', { sheetId: id }),
  },
  methods: {
    Activate: (id, _, host) => activateSheet(host.workbook, sheetOf(id, host)),
    Delete: (id, _, host) => deleteSheet(host.workbook, sheetOf(id, host)),
    GetRange: (id, [address], host) => {
      if (address === null || address === undefined) return rangeObject(host, id, WHOLE_SHEET);
      const found = place(address, sheetOf(id, host), host);
      if (found.sheet.id !== id) throw invalidOperation('The address is on another sheet.');
      return rangeObject(host, id, found.area);
    },
    GetUsedRangeOrNullObject: (id, [valuesOnly], host) => {
      const used = host.workbook.usedArea(sheetOf(id, host), valuesOnly === true);
      return used && rangeObject(host, id, used);
    },
  },
};
