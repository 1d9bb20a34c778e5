/** Figures and headings in a city's own print. */
import type { City } from './city';
import type { DocCell } from './document';
import type { Quirks } from './quirks';

/** Prints an amount of euros in the city's unit; also answers with the euros that the print stands for. */
export function printMoney(euros: number, quirks: Quirks): { cell: DocCell; value: number } {
  const decimals = quirks.unit === 1_000_000 ? 3 : 0;
  return printNumber(euros / quirks.unit, decimals, quirks, quirks.unit);
}

/** Prints a number; `value` is what the print stands for, times `scale`. */
export function printNumber(
  number: number,
  decimals: number,
  quirks: Quirks,
  scale = 1,
): { cell: DocCell; value: number } {
  const fixed = Math.abs(number).toFixed(decimals);
  const [whole = '0', fraction] = fixed.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, quirks.thousands);
  const text = fraction === undefined ? grouped : `${grouped},${fraction}`;
  const negative = number < 0 && Number(fixed) !== 0;
  const shown = Number(fixed) * (negative ? -1 : 1);
  return {
    cell: {
      text: negative ? withMinus(text, quirks.minus) : text,
      number: shown,
      format: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}`,
    },
    value: Number((shown * scale).toPrecision(12)),
  };
}

function withMinus(text: string, minus: Quirks['minus']): string {
  switch (minus) {
    case 'hyphen':
      return `-${text}`;
    case 'minus':
      return `\u2212${text}`;
    case 'trailing':
      return `${text}-`;
    case 'brackets':
      return `(${text})`;
    case 'floating':
      return `- ${text}`;
  }
}

export const UNIT_TEXT: Record<Quirks['unit'], string[]> = {
  1: ['€', 'euroa'],
  1000: ['1 000 €', 't€', '1000 euroa', 'tuhatta euroa'],
  1_000_000: ['M€', 'milj. €', 'milj. euroa'],
};

export const monthText = ({ month, year }: City): string => `1-${month}/${year}`;

/** The heading rows above a column: one text, or two. */
export function columnHeading(column: string, city: City, quirks: Quirks): string[] {
  const { year } = city;
  const time = monthText(city);
  const names: Record<string, Record<Quirks['headings'], string[]>> = {
    older: {
      short: [`TP ${year - 2}`],
      long: [`Tilinpäätös ${year - 2}`],
      twoRows: ['TP', String(year - 2)],
      broken: [`Tilin-\npäätös ${year - 2}`],
    },
    priorActual: {
      short: [`TP ${year - 1}`],
      long: [`Tilinpäätös ${year - 1}`],
      twoRows: ['TP', String(year - 1)],
      broken: [`Tilin-\npäätös ${year - 1}`],
    },
    originalBudget: {
      short: [`TA ${year}`],
      long: [`Alkuperäinen talousarvio ${year}`],
      twoRows: ['Alkuperäinen TA', String(year)],
      broken: [`Alkupe-\nräinen TA ${year}`],
    },
    budget: {
      short: [`TA ${year}`],
      long: [`Talousarvio ${year}`],
      twoRows: ['TA', String(year)],
      broken: [`Talous-\narvio ${year}`],
    },
    budgetChanges: {
      short: ['TA-muutokset'],
      long: ['Talousarviomuutokset'],
      twoRows: ['TA-muutokset', String(year)],
      broken: ['Talousarvio-\nmuutokset'],
    },
    amendedBudget: {
      short: [`MTA ${year}`],
      long: [`Muutettu talousarvio ${year}`],
      twoRows: ['Muutettu TA', String(year)],
      broken: ['TA muutos-\nten jälkeen'],
    },
    actual: {
      short: [`TOT ${time}`],
      long: [`Toteuma ${time}`],
      twoRows: ['Toteuma', time],
      broken: [`Toteu-\nma\n${time}`],
    },
    percent: {
      short: ['Tot-%'],
      long: ['Toteutumis-%'],
      twoRows: ['Tot.', '%'],
      broken: ['Toteu-\ntuma %'],
    },
    forecast: {
      short: [`ENN ${year}`],
      long: [`Tilinpäätösennuste ${year}`],
      twoRows: ['Ennuste', String(year)],
      broken: [`TP-\nENNUSTE\n${year}`],
    },
    variance: {
      short: ['Poikkeama'],
      long: ['Poikkeama ennuste/talousarvio'],
      twoRows: ['Poikkeama', 'enn./TA'],
      broken: ['Poik-\nkeama'],
    },
  };
  return names[column]?.[quirks.headings] ?? [column];
}
