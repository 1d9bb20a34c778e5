/** `range.conditionalFormats`: custom formulas, which is what the add-in makes. */
import type { BookLook } from '../../../xlsx/book/rules';
import { invalidArgument, itemNotFound } from '../errors';
import { ApiObject, readOnly, settable, writeOnly, type ApiClass } from '../executor/api';
import { boolean, colour, oneOf, text } from '../executor/arguments';
import { areaOf, sheetOf } from '../executor/ranges';
import type { RangeRef } from '../executor/references';
import type { HostServices } from '../executor/services';
import type { FormatTarget } from '../executor/targets';
import { cutFormats, isIn } from '../workbook/formats';
import { refuseIfProtected } from '../workbook/protection';
import type { Format } from '../workbook/state';

function findFormat({ sheetId, id }: FormatTarget, host: HostServices): Format {
  const found = host.workbook.sheet(sheetId).formats.find((each) => each.id === id);
  if (!found) throw itemNotFound();
  return found;
}

/** Puts other formats in the place of one; none deletes it. */
function replace(target: FormatTarget, host: HostServices, others: Format[]): void {
  const sheet = host.workbook.sheet(target.sheetId);
  refuseIfProtected(sheet, 'formatCells');
  sheet.formats = sheet.formats.flatMap((each) => (each.id === target.id ? others : each));
  host.workbook.projection.touchFormats(sheet.id);
}

const lookProperty = (key: keyof BookLook, read: (value: unknown) => unknown) =>
  writeOnly<FormatTarget>((target, value, host) => {
    const format = findFormat(target, host);
    replace(target, host, [{ ...format, look: { ...format.look, [key]: read(value) } }]);
  });

/** Excel takes no structured references in the formula of a conditional format. */
function ruleFormula(value: unknown): string {
  const formula = text(value);
  if (!formula.startsWith('=')) throw invalidArgument('A formula begins with "=".');
  if (formula.includes('[')) throw invalidArgument('The rule takes no structured references.');
  return formula;
}

export const conditionalFormatClass: ApiClass<FormatTarget> = {
  check: (target, host) => void findFormat(target, host),
  identity: ({ id }) => ({ Id: id }),
  properties: { Id: readOnly(({ id }) => id) },
  navigations: {
    Custom: (format) => ApiObject.of('CustomConditionalFormat', format),
    CustomOrNullObject: (format) => ApiObject.of('CustomConditionalFormat', format),
  },
  methods: { Delete: (target, _, host) => replace(target, host, []) },
};

export const customFormatClass: ApiClass<FormatTarget> = {
  navigations: {
    Format: (format) => ApiObject.of('ConditionalRangeFormat', format),
    Rule: (format) => ApiObject.of('ConditionalFormatRule', format),
  },
};

export const formatRuleClass: ApiClass<FormatTarget> = {
  properties: {
    Formula: settable(
      (target, host) => findFormat(target, host).formula,
      (target, value, host) =>
        replace(target, host, [{ ...findFormat(target, host), formula: ruleFormula(value) }]),
    ),
  },
};

export const formatLookClass: ApiClass<FormatTarget> = {
  properties: { NumberFormat: lookProperty('numberFormat', text) },
  navigations: {
    Fill: (format) => ApiObject.of('ConditionalRangeFill', format),
    Font: (format) => ApiObject.of('ConditionalRangeFont', format),
  },
};

export const formatFontClass: ApiClass<FormatTarget> = {
  properties: { Color: lookProperty('color', colour), Bold: lookProperty('bold', boolean) },
};

export const formatFillClass: ApiClass<FormatTarget> = {
  properties: { Color: lookProperty('fill', colour) },
};

const formatObject = (ref: RangeRef, { id }: Format): ApiObject =>
  ApiObject.of('ConditionalFormat', { sheetId: ref.sheetId, id });

const formatsAt = (ref: RangeRef, host: HostServices): Format[] =>
  sheetOf(ref, host).formats.filter((format) => isIn(format, areaOf(ref, host)));

export const conditionalFormatsClass: ApiClass<RangeRef> = {
  items: (ref, host) => formatsAt(ref, host).map((format) => formatObject(ref, format)),
  item: (ref, key, host) => {
    const found = formatsAt(ref, host).find(({ id }) => id === key);
    return found ? formatObject(ref, found) : null;
  },
  methods: {
    Add: (ref, [type], host) => {
      oneOf(type, ['Custom']);
      const sheet = sheetOf(ref, host);
      refuseIfProtected(sheet, 'formatCells');
      const id = host.workbook.newId('object');
      const areas = [areaOf(ref, host)];
      const made: Format = { id, areas, formula: '', stopIfTrue: false, look: {} };
      sheet.formats = [made, ...sheet.formats];
      return formatObject(ref, made);
    },
    ClearAll: (ref, _, host) => {
      refuseIfProtected(sheetOf(ref, host), 'formatCells');
      cutFormats(host.workbook, sheetOf(ref, host), areaOf(ref, host));
    },
  },
};
