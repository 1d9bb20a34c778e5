/** How figures are printed: thousands marks, minus signs and where they stand, units. */

export interface NumberStyle {
  mark: string;
  minus: string;
  position: 'leading' | 'spaced' | 'trailing' | 'floating';
  plus: boolean;
}

/** A unit of money; `decimals` are those printed. */
export interface Unit {
  scale: number;
  decimals: number;
  words: string;
}

export function printNumber(value: number, decimals: number, style: NumberStyle): string {
  const fixed = Math.abs(value).toFixed(decimals);
  const [whole = '', fraction] = fixed.split('.');
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, style.mark);
  const text = fraction === undefined ? digits : `${digits},${fraction}`;
  const zero = Number(fixed) === 0;
  if (zero || value > 0) return style.plus && !zero ? `+${text}` : text;
  switch (style.position) {
    case 'leading':
      return `${style.minus}${text}`;
    case 'spaced':
      return `${style.minus} ${text}`;
    case 'trailing':
      return `${text}${style.minus}`;
    case 'floating':
      return `${style.minus}${' '.repeat(Math.max(2, 12 - text.length))}${text}`;
  }
}

/** Rounded half away from zero, to the digits that are printed. */
export function roundTo(value: number, decimals: number): number {
  const factor = 10 ** decimals;
  const rounded = (Math.sign(value) * Math.round(Math.abs(value) * factor + 1e-9)) / factor;
  return rounded === 0 ? 0 : rounded;
}

/** Euros of a figure printed in a unit, free of binary dust. */
export function inEuros(printed: number, unit: Unit): number {
  const euros = Math.round(printed * unit.scale * 100) / 100;
  return euros === 0 ? 0 : euros;
}
