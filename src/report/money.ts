/** Exact euros: integer cents inside, so that sums of decimals are equal when they are equal. */

declare const centsBrand: unique symbol;
/** An integer number of cents. Euros and cents never mix without a call here. */
export type Cents = number & { readonly [centsBrand]: true };

/** Euros to cents, rounded half away from zero; |euros| up to 9e13 stays exact. */
export function toCents(euros: number): Cents {
  return (Math.sign(euros) * Math.round(Math.abs(euros) * 100)) as Cents;
}

/** Cents to euros. */
export function toEuros(cents: number): number {
  return cents / 100;
}

/** The exact sum of amounts in euros, in euros. */
export function sumEuros(amounts: Iterable<number>): number {
  let cents = 0;
  for (const amount of amounts) cents += toCents(amount);
  return toEuros(cents);
}

/** `a - b` in euros, exact to the cent. */
export function subtractEuros(a: number, b: number): number {
  return toEuros(toCents(a) - toCents(b));
}

/** net = revenue - expense, in euros (design: toimintakate). */
export function netOf(revenue: number, expense: number): number {
  return subtractEuros(revenue, expense);
}
