/** `conditionalFormat.custom`: the formula of a rule and the look that it gives. */
import { invalidArgument, itemNotFound } from '../errors';
import { ApiObject, settable, type ApiClass, type Property } from '../executor/api';
import { boolean, colour, text } from '../executor/arguments';
import type { HostServices } from '../executor/services';
import { refuseIfProtected } from '../workbook/protection';
import type { ConditionalFormat } from '../workbook/state';

export interface FormatTarget {
  sheetId: string;
  id: string;
}

export function findFormat({ sheetId, id }: FormatTarget, host: HostServices): ConditionalFormat {
  const found = host.workbook.sheet(sheetId).conditionalFormats.find((each) => each.id === id);
  if (!found) throw itemNotFound();
  return found;
}

export function changeFormat(
  target: FormatTarget,
  host: HostServices,
  change: Partial<ConditionalFormat>,
): void {
  const sheet = host.workbook.sheet(target.sheetId);
  refuseIfProtected(sheet, 'allowFormatCells');
  findFormat(target, host);
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
      (target, host) => findFormat(target, host).formula,
      (target, value, host) => changeFormat(target, host, { formula: ruleFormula(value) }),
    ),
  },
};

const fontProperty = <K extends keyof ConditionalFormat['font']>(
  key: K,
  read: (value: unknown) => NonNullable<ConditionalFormat['font'][K]>,
): Property<FormatTarget> =>
  settable(
    (target, host) => findFormat(target, host).font[key] ?? null,
    (target, value, host) =>
      changeFormat(target, host, {
        font: { ...findFormat(target, host).font, [key]: read(value) },
      }),
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
  methods: { Clear: (target, _, host) => changeFormat(target, host, { font: {} }) },
};

const fillClass: ApiClass<FormatTarget> = {
  name: 'ConditionalRangeFill',
  properties: {
    Color: settable(
      (target, host) => findFormat(target, host).fill ?? '',
      (target, value, host) => changeFormat(target, host, { fill: colour(value) }),
    ),
  },
  methods: { Clear: (target, _, host) => changeFormat(target, host, { fill: null }) },
};

const formatClass: ApiClass<FormatTarget> = {
  name: 'ConditionalRangeFormat',
  properties: {
    NumberFormat: settable(
      (target, host) => findFormat(target, host).numberFormat ?? '',
      (target, value, host) => changeFormat(target, host, { numberFormat: text(value) }),
    ),
  },
  navigations: {
    Fill: (target, host) => ApiObject.of(fillClass, target, host),
    Font: (target, host) => ApiObject.of(fontClass, target, host),
  },
};

export const customClass: ApiClass<FormatTarget> = {
  name: 'CustomConditionalFormat',
  navigations: {
    Format: (target, host) => ApiObject.of(formatClass, target, host),
    Rule: (target, host) => ApiObject.of(ruleClass, target, host),
  },
};
