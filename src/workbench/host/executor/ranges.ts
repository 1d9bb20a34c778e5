/** Making range objects and reading where they are. */
import { invalidArgument, invalidReference } from '../errors';
import { isOnSheet, type Area } from '../workbook/address';
import type { SheetState } from '../workbook/state';
import { ApiObject } from './api';
import type { RangeRef } from './references';
import type { HostServices } from './services';

export function rangeObject(host: HostServices, sheetId: string, area: Area): ApiObject {
  if (!isOnSheet(area)) throw invalidArgument('The range would leave the sheet.');
  return ApiObject.of('Range', host.references.make(sheetId, area));
}

/** Where a range is now; its cells may be deleted by then. */
export function areaOf(ref: RangeRef, host: HostServices): Area {
  if (!ref.area || !host.workbook.findSheet(ref.sheetId)) throw invalidReference();
  return ref.area;
}

export const sheetOf = (ref: RangeRef, host: HostServices): SheetState =>
  host.workbook.sheet(ref.sheetId);
