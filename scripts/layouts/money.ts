/** One figure of money or a share as a table prints it, and what it then is worth. */
import { amendedOf, type Amounts, type Item } from './facts';
import type { GridCell } from './grid';
import type { MoneyColumn } from './columns';
import { inEuros, printNumber, roundTo } from './numbers';
import type { Random } from './random';
import type { Role, Style } from './style';
import type { TruthCell } from './truth';

/** What a row of money tells of: one side, or both and their net. */
export interface Entity {
  revenue: Amounts | null;
  expense: Amounts | null;
}

export type RowItem = Item | 'net';

/** Euros of one amount column, in its own magnitude. */
function magnitude(amounts: Amounts, role: Role, index: number, changed: boolean): number {
  switch (role) {
    case 'prior':
      return amounts.priors[index] ?? 0;
    case 'original':
      return amounts.original;
    case 'changes':
      return amendedOf(amounts) - amounts.original;
    case 'change':
      return amounts.changes[index] ?? 0;
    case 'amended':
      return changed ? amendedOf(amounts) : amounts.original;
    case 'actual':
      return amounts.actual;
    case 'lastYear':
      return amounts.lastYear;
    case 'forecast':
      return amounts.forecast;
    default:
      throw new Error(`${role} is computed`);
  }
}

/** Printed signs: what one euro of revenue and of expense counts in a row. */
function factors(style: Style, item: RowItem): { revenue: number; expense: number } {
  if (item === 'revenue') return { revenue: 1, expense: 0 };
  if (item === 'expense') return { revenue: 0, expense: style.costs === 'negative' ? -1 : 1 };
  return style.net === 'expenseFirst' ? { revenue: -1, expense: 1 } : { revenue: 1, expense: -1 };
}

/** Euros with the sign that is printed; a share in per cent; null where there is none. */
export function printedAmount(
  style: Style,
  roles: readonly Role[],
  entity: Entity,
  item: RowItem,
  column: { role: Role; index: number },
): number | null {
  const { revenue, expense } = factors(style, item);
  const changed = roles.includes('amended');
  const sum = (role: Role, index = 0): number =>
    (entity.revenue && revenue !== 0
      ? revenue * magnitude(entity.revenue, role, index, changed)
      : 0) +
    (entity.expense && expense !== 0
      ? expense * magnitude(entity.expense, role, index, changed)
      : 0);
  const budget = sum('amended');
  const end = roles.includes('forecast') ? sum('forecast') : sum('actual');
  const variance = style.variance === 'minusBudget' ? end - budget : budget - end;
  switch (column.role) {
    case 'variance':
      return variance;
    case 'variancePercent':
      return budget === 0 ? null : (variance / Math.abs(budget)) * 100;
    case 'percent':
      return budget === 0 ? null : (sum('actual') / budget) * 100;
    default:
      return sum(column.role, column.index);
  }
}

export function isShare(role: Role): boolean {
  return role === 'percent' || role === 'variancePercent';
}

/** A figure in a cell; `amount` is in euros or per cent. */
export function moneyCell(style: Style, column: MoneyColumn, amount: number | null): GridCell {
  if (amount === null) return { text: '', align: 'right' };
  if (isShare(column.role)) {
    const { decimals, sign } = style.percent;
    const value = roundTo(amount, decimals);
    const text = printNumber(value, decimals, { ...style.number, plus: false });
    return { text: sign ? `${text} %` : text, value, decimals, share: sign, align: 'right' };
  }
  const value = roundTo(amount / column.unit.scale, column.unit.decimals);
  const { decimals } = column.unit;
  if (value === 0 && style.zero !== '0') return { text: style.zero, align: 'right' };
  return { text: printNumber(value, decimals, style.number), value, decimals, align: 'right' };
}

/** What a printed cell is worth: euros in the canonical sign where `factor` turns the printed one. */
export function cellTruth(
  cell: GridCell,
  column: MoneyColumn,
  table: number,
  factor: number,
): TruthCell {
  if (cell.value === undefined) return { raw: cell.text, value: null, table, empty: true };
  const value = isShare(column.role) ? cell.value : inEuros(cell.value, column.unit) * factor;
  return { raw: cell.text, value: value === 0 ? 0 : value, table };
}

/** The printed sign of a side's amounts against the canonical one. */
export function signOf(style: Style, item: Item): number {
  return item === 'expense' && style.costs === 'negative' ? -1 : 1;
}

/** A total that is not the sum: far enough off that no rounding explains it. */
export function misprint(random: Random, value: number, decimals: number): number {
  const unit = 10 ** -decimals;
  const digits = Math.max(2, Math.floor(Math.log10(Math.abs(value) / unit + 1)));
  const off = unit * random.int(2, 9) * 10 ** random.int(Math.max(1, digits - 2), digits - 1);
  return roundTo(random.chance(0.5) ? value + off : value - off, decimals);
}
