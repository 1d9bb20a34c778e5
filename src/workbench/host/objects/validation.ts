/** `range.dataValidation`: of the kinds that the add-in sets. */
import type { BookValidation, Operator } from '../../../xlsx/book/rules';
import { invalidArgument, invalidOperation } from '../errors';
import { writeOnly, type ApiClass } from '../executor/api';
import { boolean, number, oneOf, record, text } from '../executor/arguments';
import { areaOf, sheetOf } from '../executor/ranges';
import type { RangeRef } from '../executor/references';
import type { HostServices } from '../executor/services';
import { areaWithout, containsArea } from '../workbook/address';
import { refuseIfProtected } from '../workbook/protection';

const STYLES = { Stop: 'stop', Warning: 'warning', Information: 'information' } as const;

/** Excel refuses a list in the rule itself that is longer. */
const MAX_LIST = 255;

type Rule = Pick<BookValidation, 'kind' | 'operator' | 'formulas'>;

const NEW = {
  allowBlank: true,
  alert: { shown: true, style: 'stop', title: '', text: '' },
  prompt: { shown: true, title: '', text: '' },
} as const;

/** What a range's cells are validated by; `change` gets what they were. */
function replace(
  ref: RangeRef,
  host: HostServices,
  change: (before: BookValidation | undefined) => Omit<BookValidation, 'area'>,
): void {
  const sheet = sheetOf(ref, host);
  refuseIfProtected(sheet);
  const area = areaOf(ref, host);
  const before = sheet.validations.find((each) => containsArea(each.area, area));
  sheet.validations = [
    ...sheet.validations.flatMap((each) =>
      areaWithout(each.area, area).map((left) => ({ ...each, area: left })),
    ),
    { ...change(before), area },
  ];
}

const existing = (before: BookValidation | undefined): BookValidation => {
  if (!before) throw invalidOperation('A range is given a rule first.');
  return before;
};

function readRule(value: unknown): Rule {
  const { list, decimal, ...others } = record(value);
  if (Object.values(others).some((each) => each !== undefined && each !== null))
    throw invalidArgument('A rule of a list or of numbers is expected.');
  if (list !== undefined && list !== null) return readList(text(record(list)['source']));
  const { formula1, formula2, operator } = record(decimal);
  oneOf(operator, ['Between']);
  return {
    kind: 'decimal',
    operator: 'between' satisfies Operator,
    formulas: [number(formula1), number(formula2)],
  };
}

function readList(source: string): Rule {
  if (source.length > MAX_LIST)
    throw invalidArgument(`A list in a rule has at most ${MAX_LIST} characters.`);
  return { kind: 'list', operator: 'between', formulas: [source] };
}

export const validationClass: ApiClass<RangeRef> = {
  properties: {
    Rule: writeOnly((ref, value, host) => {
      const rule = readRule(value);
      replace(ref, host, (before) => ({ ...NEW, ...before, ...rule }));
    }),
    ErrorAlert: writeOnly((ref, value, host) => {
      const { showAlert, style, title, message } = record(value);
      const alert = {
        shown: boolean(showAlert),
        style: STYLES[oneOf(style, ['Stop', 'Warning', 'Information'])],
        title: text(title),
        text: text(message),
      };
      replace(ref, host, (before) => ({ ...existing(before), alert }));
    }),
    IgnoreBlanks: writeOnly((ref, value, host) => {
      const allowBlank = boolean(value);
      replace(ref, host, (before) => ({ ...existing(before), allowBlank }));
    }),
  },
};
