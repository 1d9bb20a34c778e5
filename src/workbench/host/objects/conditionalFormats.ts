/** `range.conditionalFormats`: custom formulas, which is what the add-in makes. */
import { itemNotFound } from '../errors';
import { ApiObject, readOnly, settable, type ApiClass } from '../executor/api';
import { boolean, oneOf, wholeNumber } from '../executor/arguments';
import { areaOf, rangeObject, sheetOf } from '../executor/ranges';
import type { RangeRef } from '../executor/references';
import type { HostServices } from '../executor/services';
import { containsArea, intersection, isWholeColumns, isWholeRows } from '../workbook/address';
import { withoutArea } from '../workbook/clear';
import { refuseIfProtected } from '../workbook/protection';
import type { ConditionalFormat } from '../workbook/state';
import { changeFormat, customClass, findFormat, type FormatTarget } from './customFormat';

const custom = (target: FormatTarget, host: HostServices): ApiObject | null =>
  findFormat(target, host).type === 'Custom' ? ApiObject.of(customClass, target, host) : null;

const conditionalFormatClass: ApiClass<FormatTarget> = {
  name: 'ConditionalFormat',
  check: (target, host) => void findFormat(target, host),
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: readOnly(({ id }) => id),
    Type: readOnly((target, host) =>
      findFormat(target, host).type === 'Custom' ? 'Custom' : 'CellValue',
    ),
    StopIfTrue: settable(
      (target, host) => findFormat(target, host).stopIfTrue,
      (target, value, host) => changeFormat(target, host, { stopIfTrue: boolean(value) }),
    ),
    Priority: readOnly((target, host) =>
      host.workbook
        .sheet(target.sheetId)
        .conditionalFormats.findIndex(({ id }) => id === target.id),
    ),
  },
  navigations: { Custom: custom, CustomOrNullObject: custom },
  methods: {
    Delete: (target, _, host) => {
      const sheet = host.workbook.sheet(target.sheetId);
      refuseIfProtected(sheet, 'allowFormatCells');
      sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each.id !== target.id);
      host.workbook.projection.touchFormats(sheet.id);
    },
    GetRange: (target, _, host) => rangeObject(host, target.sheetId, findFormat(target, host).area),
    GetRangeOrNullObject: (target, _, host) =>
      rangeObject(host, target.sheetId, findFormat(target, host).area),
  },
};

const formatsAt = (ref: RangeRef, host: HostServices): ConditionalFormat[] =>
  sheetOf(ref, host).conditionalFormats.filter(
    ({ area, id }, place, all) =>
      intersection(area, areaOf(ref, host)) && all.findIndex((each) => each.id === id) === place,
  );

const formatObject = (ref: RangeRef, id: string, host: HostServices): ApiObject =>
  ApiObject.of(conditionalFormatClass, { sheetId: ref.sheetId, id }, host);

function byId(ref: RangeRef, key: unknown, host: HostServices): ApiObject | null {
  const found = formatsAt(ref, host).find(({ id }) => id === key);
  return found ? formatObject(ref, found.id, host) : null;
}

export const conditionalFormatsClass: ApiClass<RangeRef> = {
  name: 'ConditionalFormatCollection',
  items: (ref, host) => formatsAt(ref, host).map(({ id }) => formatObject(ref, id, host)),
  item: byId,
  methods: {
    Add: (ref, [type], host) => {
      if (
        oneOf(type, [
          'Custom',
          'DataBar',
          'ColorScale',
          'IconSet',
          'TopBottom',
          'PresetCriteria',
          'ContainsText',
          'CellValue',
        ]) !== 'Custom'
      )
        return host.missing(`ConditionalFormatCollection.add(${String(type)})`);
      const sheet = sheetOf(ref, host);
      refuseIfProtected(sheet, 'allowFormatCells');
      const id = host.workbook.newId('object');
      const made: ConditionalFormat = {
        id,
        area: areaOf(ref, host),
        type: 'Custom',
        stopIfTrue: false,
        formula: '',
        fill: null,
        font: {},
      };
      sheet.conditionalFormats = [made, ...sheet.conditionalFormats];
      return formatObject(ref, id, host);
    },
    ClearAll: (ref, _, host) => {
      const sheet = sheetOf(ref, host);
      refuseIfProtected(sheet, 'allowFormatCells');
      const area = areaOf(ref, host);
      const isSheet = isWholeColumns(area) && isWholeRows(area);
      sheet.conditionalFormats = isSheet
        ? []
        : sheet.conditionalFormats.flatMap((each) =>
            containsArea(area, each.area) ? [] : withoutArea(each, area),
          );
      host.workbook.projection.touchFormats(sheet.id);
    },
    GetCount: (ref, _, host) => formatsAt(ref, host).length,
    GetItemAt: (ref, [index], host) => {
      const found = formatsAt(ref, host)[wholeNumber(index)];
      if (!found) throw itemNotFound();
      return formatObject(ref, found.id, host);
    },
    GetItemOrNullObject: (ref, [id], host) => byId(ref, id, host),
  },
};
