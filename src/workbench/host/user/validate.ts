/** Data validation of what a user types: a Stop refuses it, the others inform. The API is not validated. */
import { HostError } from '../errors';
import type { ExcelHost } from '../host';
import { containsCell, parseAddress, type Area } from '../workbook/address';
import { sourceValues } from '../workbook/charts';
import { parseTyped } from '../workbook/parseInput';
import type { Content, SheetState, Validation } from '../workbook/state';
import type { Workbook } from '../workbook/workbook';

/** Validation is for what is typed into single cells; Excel lets pasted blocks pass. */
export function checkValidations(
  host: ExcelHost,
  sheet: SheetState,
  area: Area,
  texts: readonly (readonly string[])[],
): void {
  const typed = texts[0]?.[0];
  if (area.rows !== 1 || area.columns !== 1 || typed === undefined) return;
  const validation = sheet.validations.find((each) =>
    containsCell(each.area, area.row, area.column),
  );
  if (!validation || validation.errorAlert['showAlert'] === false) return;
  const { numberFormat } = host.workbook.style(sheet, area.row, area.column);
  const { content } = parseTyped(typed, numberFormat, host.workbook.culture);
  if (isValid(host.workbook, sheet, validation, content)) return;
  const { style, title, message } = validation.errorAlert;
  host.alerts.push({ style: String(style), title: String(title), message: String(message) });
  if (style === 'Stop') throw new HostError('InvalidArgument', String(message));
}

function isValid(
  workbook: Workbook,
  sheet: SheetState,
  { rule, ignoreBlanks }: Validation,
  content: Content | undefined,
): boolean {
  if (content === undefined) return ignoreBlanks;
  if (typeof content === 'object') return true;
  const list = rule['list'] as { source?: unknown } | undefined;
  if (list) return choices(workbook, sheet, list.source).includes(String(content).trim());
  const range = (rule['decimal'] ?? rule['wholeNumber']) as NumberRule | undefined;
  if (!range) return true;
  if (typeof content !== 'number') return false;
  if (rule['wholeNumber'] && !Number.isInteger(content)) return false;
  return compares(content, range);
}

function choices(workbook: Workbook, sheet: SheetState, source: unknown): string[] {
  const text = String(source);
  if (!text.startsWith('=')) return text.split(',').map((choice) => choice.trim());
  const parsed = parseAddress(text.slice(1));
  const home = parsed?.sheet ? workbook.findSheet(parsed.sheet) : sheet;
  return parsed && home
    ? sourceValues(workbook, { sheetId: home.id, area: parsed.area }).map(String)
    : [];
}

interface NumberRule {
  formula1?: unknown;
  formula2?: unknown;
  operator?: unknown;
}

/** Limits that are formulas are not evaluated and let everything pass. */
function compares(value: number, { formula1, formula2, operator }: NumberRule): boolean {
  const limit = (given: unknown): number => Number(String(given).replace(/^=/, ''));
  const a = limit(formula1);
  const b = limit(formula2);
  if (Number.isNaN(a)) return true;
  switch (operator) {
    case 'Between':
      return value >= a && value <= b;
    case 'NotBetween':
      return value < a || value > b;
    case 'EqualTo':
      return value === a;
    case 'NotEqualTo':
      return value !== a;
    case 'GreaterThan':
      return value > a;
    case 'GreaterThanOrEqualTo':
      return value >= a;
    case 'LessThan':
      return value < a;
    case 'LessThanOrEqualTo':
      return value <= a;
    default:
      return true;
  }
}
