import { itemNotFound } from '../errors';
import { text } from '../executor/arguments';
import { ApiObject, readOnly, type ApiClass } from '../executor/api';
import { rangeObject } from '../executor/ranges';
import type { RangeRef } from '../executor/references';
import type { HostServices } from '../executor/services';
import { applicationClass, runtimeClass } from './application';
import { namesClass } from './names';
import { rangeClass } from './range';
import { settingsClass } from './settings';
import { tablesClass } from './tables';
import { worksheetsClass } from './worksheets';

const eventRange = (ref: RangeRef | undefined, host: HostServices): ApiObject | null =>
  ref?.area ? ApiObject.of(rangeClass, ref, host) : null;

export const workbookClass: ApiClass<null> = {
  name: 'Workbook',
  properties: {
    Name: readOnly((_, host) => host.workbook.name),
    ReadOnly: readOnly(() => false),
  },
  navigations: {
    Application: (_, host) => ApiObject.of(applicationClass, null, host),
    Names: (_, host) => ApiObject.of(namesClass, { sheetId: null }, host),
    Settings: (_, host) => ApiObject.of(settingsClass, null, host),
    Tables: (_, host) => ApiObject.of(tablesClass, { sheetId: null }, host),
    Worksheets: (_, host) => ApiObject.of(worksheetsClass, null, host),
    _Runtime: (_, host) => ApiObject.of(runtimeClass, null, host),
  },
  methods: {
    GetSelectedRange: (_, __, host) => {
      const { sheetId, area } = host.workbook.state.selection;
      return rangeObject(host, sheetId, area);
    },
    GetActiveCell: (_, __, host) => {
      const { sheetId, area } = host.workbook.state.selection;
      return rangeObject(host, sheetId, { ...area, rows: 1, columns: 1 });
    },
    _GetRangeForEventByReferenceId: (_, [id], host) => {
      const range = eventRange(host.references.find(text(id)), host);
      if (!range) throw itemNotFound();
      return range;
    },
    _GetRangeOrNullObjectForEventByReferenceId: (_, [id], host) =>
      eventRange(host.references.find(text(id)), host),
    _RemoveReference: (_, [id], host) => host.references.release(text(id)),
    _RemoveAllReferences: (_, __, host) => host.references.releaseAll(),
    _GetReferenceCount: (_, __, host) => host.references.count,
  },
};
