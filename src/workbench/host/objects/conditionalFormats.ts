/** `range.conditionalFormats`: custom formulas, which is what the add-in makes. */
import { invalidArgument, itemNotFound } from '../errors';
import { ApiObject, readOnly, settable, type ApiClass, type Property } from '../executor/api';
import { boolean, colour, oneOf, text, wholeNumber } from '../executor/arguments';
import { areaOf, rangeObject, sheetOf } from '../executor/ranges';
import type { RangeRef } from '../executor/references';
import type { HostServices } from '../executor/services';
import { containsArea, intersection, isWholeColumns, isWholeRows } from '../workbook/address';
import { withoutArea } from '../workbook/clear';
import { refuseIfProtected } from '../workbook/protection';
import type { ConditionalFormat } from '../workbook/state';

interface FormatTarget {
  sheetId: string;
  id: string;
}

function find({ sheetId, id }: FormatTarget, host: HostServices): ConditionalFormat {
  const found = host.workbook.sheet(sheetId).conditionalFormats.find((each) => each.id === id);
  if (!found) throw itemNotFound();
  return found;
}

function replace(
  target: FormatTarget,
  host: HostServices,
  change: Partial<ConditionalFormat>,
): void {
  const sheet = host.workbook.sheet(target.sheetId);
  refuseIfProtected(sheet, 'allowFormatCells');
  find(target, host);
  sheet.conditionalFormats = sheet.conditionalFormats.map((each) =>
    each.id === target.id ? { ...each, ...change } : each,
  );
  host.workbook.projection.touchFormats(sheet.id);
}

/** Excel takes no structured references in the formula of a conditional format. */
function ruleFormula(value: unknown): string {
  const formula = text(value);
  if (!formula.startsWith('=')) throw invalidArgument('A formula begins with "=".');
  if (formula.includes('[')) throw invalidArgument('The rule takes no structured references.');
  return formula;
}

const ruleClass: ApiClass<FormatTarget> = {
  name: 'ConditionalFormatRule',
  properties: {
    Formula: settable(
      (target, host) => find(target, host).formula,
      (target, value, host) => replace(target, host, { formula: ruleFormula(value) }),
    ),
  },
};

const fontProperty = <K extends keyof ConditionalFormat['font']>(
  key: K,
  read: (value: unknown) => NonNullable<ConditionalFormat['font'][K]>,
): Property<FormatTarget> =>
  settable(
    (target, host) => find(target, host).font[key] ?? null,
    (target, value, host) =>
      replace(target, host, { font: { ...find(target, host).font, [key]: read(value) } }),
  );

const fontClass: ApiClass<FormatTarget> = {
  name: 'ConditionalRangeFont',
  properties: {
    Color: fontProperty('color', colour),
    Bold: fontProperty('bold', boolean),
    Italic: fontProperty('italic', boolean),
    Strikethrough: fontProperty('strikethrough', boolean),
    Underline: fontProperty('underline', text),
  },
  methods: { Clear: (target, _, host) => replace(target, host, { font: {} }) },
};

const fillClass: ApiClass<FormatTarget> = {
  name: 'ConditionalRangeFill',
  properties: {
    Color: settable(
      (target, host) => find(target, host).fill ?? '',
      (target, value, host) => replace(target, host, { fill: colour(value) }),
    ),
  },
  methods: { Clear: (target, _, host) => replace(target, host, { fill: null }) },
};

const formatClass: ApiClass<FormatTarget> = {
  name: 'ConditionalRangeFormat',
  properties: {
    NumberFormat: settable(
      (target, host) => find(target, host).numberFormat ?? '',
      (target, value, host) => replace(target, host, { numberFormat: text(value) }),
    ),
  },
  navigations: {
    Fill: (target, host) => ApiObject.of(fillClass, target, host),
    Font: (target, host) => ApiObject.of(fontClass, target, host),
  },
};

const customClass: ApiClass<FormatTarget> = {
  name: 'CustomConditionalFormat',
  navigations: {
    Format: (target, host) => ApiObject.of(formatClass, target, host),
    Rule: (target, host) => ApiObject.of(ruleClass, target, host),
  },
};

const custom = (target: FormatTarget, host: HostServices): ApiObject | null =>
  find(target, host).type === 'Custom' ? ApiObject.of(customClass, target, host) : null;

const conditionalFormatClass: ApiClass<FormatTarget> = {
  name: 'ConditionalFormat',
  check: (target, host) => void find(target, host),
  identity: ({ id }) => ({ Id: id }),
  properties: {
    Id: readOnly(({ id }) => id),
    Type: readOnly((target, host) =>
      find(target, host).type === 'Custom' ? 'Custom' : 'CellValue',
    ),
    StopIfTrue: settable(
      (target, host) => find(target, host).stopIfTrue,
      (target, value, host) => replace(target, host, { stopIfTrue: boolean(value) }),
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
    GetRange: (target, _, host) => rangeObject(host, target.sheetId, find(target, host).area),
    GetRangeOrNullObject: (target, _, host) =>
      rangeObject(host, target.sheetId, find(target, host).area),
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
