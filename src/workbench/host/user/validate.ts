/** Data validation of what a user types: a Stop refuses it, the others inform. The API is not validated. */
import type { AlertStyle, BookValidation, Operator } from '../../../xlsx/book/rules';
import { HostError } from '../errors';
import { containsCell, type Area } from '../workbook/address';
import { cellsAt } from '../workbook/charts';
import { parseTyped } from '../workbook/parseInput';
import type { Content, SheetState } from '../workbook/state';
import type { Workbook } from '../workbook/workbook';

/** What Excel says to somebody who typed what a cell does not take. */
export interface Alert {
  style: AlertStyle;
  title: string;
  message: string;
}

/** Validation is for what is typed into single cells; Excel lets pasted blocks pass. */
export function checkValidations(
  { workbook, alerts }: { workbook: Workbook; alerts: Alert[] },
  sheet: SheetState,
  area: Area,
  texts: readonly (readonly string[])[],
): void {
  const typed = texts[0]?.[0];
  if (area.rows !== 1 || area.columns !== 1 || typed === undefined) return;
  const validation = sheet.validations.find((each) =>
    containsCell(each.area, area.row, area.column),
  );
  if (!validation?.alert.shown) return;
  const { numberFormat } = workbook.style(sheet, area.row, area.column);
  const { content } = parseTyped(typed, numberFormat, workbook.culture);
  if (isValid(workbook, sheet, validation, content)) return;
  const { style, title, text } = validation.alert;
  alerts.push({ style, title, message: text });
  if (style === 'stop') throw new HostError('InvalidArgument', text);
}

function isValid(
  workbook: Workbook,
  sheet: SheetState,
  { kind, operator, formulas, allowBlank }: BookValidation,
  content: Content | undefined,
): boolean {
  if (content === undefined) return allowBlank;
  if (typeof content === 'object') return true;
  const [first = '', second = ''] = formulas;
  const holds = (value: number): boolean =>
    compares(value, operator, limitOf(first), limitOf(second));
  switch (kind) {
    case 'list':
      return choices(workbook, sheet, String(first)).includes(String(content).trim());
    case 'whole':
      return typeof content === 'number' && Number.isInteger(content) && holds(content);
    case 'decimal':
      return typeof content === 'number' && holds(content);
    default:
      return true;
  }
}

function choices(workbook: Workbook, sheet: SheetState, source: string): string[] {
  if (!source.startsWith('=')) return source.split(',').map((choice) => choice.trim());
  return cellsAt(workbook, sheet, source.slice(1), (home, row, column) =>
    String(workbook.value(home, row, column)),
  );
}

/** A limit that is a formula is not evaluated: NaN lets everything pass. */
const limitOf = (operand: string | number): number => Number(String(operand).replace(/^=/, ''));

function compares(value: number, operator: Operator, a: number, b: number): boolean {
  if (Number.isNaN(a)) return true;
  switch (operator) {
    case 'between':
      return value >= a && value <= b;
    case 'notBetween':
      return value < a || value > b;
    case 'equal':
      return value === a;
    case 'notEqual':
      return value !== a;
    case 'greaterThan':
      return value > a;
    case 'greaterThanOrEqual':
      return value >= a;
    case 'lessThan':
      return value < a;
    case 'lessThanOrEqual':
      return value <= a;
  }
}
