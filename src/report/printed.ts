/** A printed figure as the reader sees it: its value, and the interval that its last digit leaves open. */

export interface PrintedNumber {
  value: number;
  /** Half a unit of the last printed digit: "1,17" stands for 1,165–1,175, so 0.005. */
  tolerance: number;
  /** The sign as printed; null when there is none. */
  sign: '+' | '-' | null;
  /** What follows the number, e.g. "kpl". */
  rest: string;
}

/** U+002D, U+2212 and U+2013 all print a minus. */
const MINUS = '-−–';
/** Ordinary, no-break, narrow no-break and thin space all part thousands. */
const SPACE = ' \u00a0\u202f\u2009';

const NUMBER = new RegExp(
  `^[${SPACE}]*([${MINUS}+])?[${SPACE}]*(\\d{1,3}(?:[${SPACE}]\\d{3})+(?!\\d)|\\d+)(?:,(\\d+))?`,
);

/** Reads the number that a table cell begins with; null when it begins with none. */
export function readPrinted(raw: string): PrintedNumber | null {
  const match = NUMBER.exec(raw);
  if (!match) return null;
  const [whole, printedSign, integer = '', decimals = ''] = match;
  const magnitude = Number(integer.replace(/\D/g, '') + (decimals === '' ? '' : `.${decimals}`));
  const sign = printedSign === undefined ? null : printedSign === '+' ? '+' : '-';
  return {
    value: sign === '-' && magnitude !== 0 ? -magnitude : magnitude,
    tolerance: 0.5 * 10 ** -decimals.length,
    sign,
    rest: raw.slice(whole.length).trim(),
  };
}

export interface NumberFormat {
  /** BCP 47, e.g. "fi-FI". */
  locale: string;
  maximumFractionDigits?: number;
  /** "+" before positive figures, as tables of changes print them. */
  plus?: boolean;
}

const formatters = new Map<string, Intl.NumberFormat>();

/** Prints a number for people: locale's own separators and minus. */
export function formatNumber(value: number, format: NumberFormat): string {
  const key = JSON.stringify(format);
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.NumberFormat(format.locale, {
      maximumFractionDigits: format.maximumFractionDigits ?? 2,
      signDisplay: format.plus ? 'exceptZero' : 'auto',
    });
    formatters.set(key, formatter);
  }
  return formatter.format(value === 0 ? 0 : value);
}
