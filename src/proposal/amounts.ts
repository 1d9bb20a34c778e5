/** Tulot, menot and toimintakate as one thing: net always follows from the other two. */
import type { SumColumn } from '../report/model';
import { netOf, subtractEuros, sumEuros } from '../report/money';

/** Euros; revenue and expense + = grows, net + = improves. */
export type Amounts = Record<SumColumn, number>;

/** Euros; null where a figure is not known. */
export type MaybeAmounts = Record<SumColumn, number | null>;

/** Null where one of them is not known. */
export function knownAmounts({ revenue, expense, net }: MaybeAmounts): Amounts | null {
  return revenue === null || expense === null || net === null ? null : { revenue, expense, net };
}

export const NOTHING_KNOWN: MaybeAmounts = { revenue: null, expense: null, net: null };
export const NO_AMOUNTS: Amounts = { revenue: 0, expense: 0, net: 0 };

export function amounts(revenue: number, expense: number): Amounts {
  return { revenue, expense, net: netOf(revenue, expense) };
}

export function sumAmounts(parts: Iterable<Amounts>): Amounts {
  const all = [...parts];
  return amounts(
    sumEuros(all.map((part) => part.revenue)),
    sumEuros(all.map((part) => part.expense)),
  );
}

export function subtractAmounts(a: Amounts, b: Amounts): Amounts {
  return amounts(subtractEuros(a.revenue, b.revenue), subtractEuros(a.expense, b.expense));
}

export function isNothing({ revenue, expense }: Amounts): boolean {
  return revenue === 0 && expense === 0;
}

export function sameAmounts(a: Amounts, b: Amounts): boolean {
  return a.revenue === b.revenue && a.expense === b.expense;
}

/** The sum, or null where one of the parts is not known: half a budget is not a budget. */
export function sumOfAllKnown(parts: (number | null)[]): number | null {
  const known = parts.filter((part) => part !== null);
  return known.length === 0 || known.length < parts.length ? null : sumEuros(known);
}

/** Half away from zero, as a treasurer rounds. */
export function roundToThousands(euros: number): number {
  const rounded = Math.sign(euros) * Math.round(Math.abs(euros) / 1000) * 1000;
  return rounded === 0 ? 0 : rounded;
}
