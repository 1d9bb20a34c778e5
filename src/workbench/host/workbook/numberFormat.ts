/**
 * Shows values by number formats as Excel does, for the formats that a report uses: General, @, 0,
 * #,##0.00, %, text around them, four sections, colours (ignored), dates and times.
 * Source: Microsoft Support, "Number format codes".
 */
import type { Culture } from '../culture';
import { dateOf } from './dates';
import type { Scalar } from './state';

const GENERAL_DIGITS = 10;

export function formatValue(value: Scalar, format: string, culture: Culture): string {
  if (typeof value === 'boolean') return value ? culture.true : culture.false;
  if (typeof value === 'string') return formatText(value, format);
  if (/^general$/i.test(format) || format === '@' || format === '') return general(value, culture);
  const sections = splitSections(format);
  const [positive = '', negative, zero] = sections;
  if (value === 0 && zero !== undefined) return formatNumber(0, zero, culture);
  if (value < 0 && negative !== undefined) return formatNumber(-value, negative, culture);
  const shown = formatNumber(Math.abs(value), positive, culture);
  return value < 0 && /[1-9]/.test(shown) ? `-${shown}` : shown;
}

/** Whether a format shows a number as a date or a time. */
export const isDateFormat = (format: string): boolean =>
  /[dmyhs]/i.test(format.replace(/"[^"]*"|\\.|\[[^\]]*\]|general/gi, ''));

/**
 * What `CELL("format", reference)` tells, as far as anybody asks: D1 of a date or a time, else G.
 * Source: Microsoft Support, "CELL function".
 */
export const cellFormatCode = (numberFormat: string): string =>
  isDateFormat(numberFormat) ? 'D1' : 'G';

function formatText(value: string, format: string): string {
  const section = splitSections(format)[3];
  return section === undefined ? value : unquote(section).replaceAll('@', value);
}

function general(value: number, culture: Culture): string {
  const size = Math.abs(value);
  const text =
    size !== 0 && (size >= 1e11 || size < 1e-9)
      ? value
          .toExponential(5)
          .replace(/\.?0+e/, 'E')
          .replace(/E([+-])(\d)$/, 'E$10$2')
          .replace('e', 'E')
      : String(Number(value.toPrecision(GENERAL_DIGITS)));
  return text.replace('.', culture.decimal);
}

function splitSections(format: string): string[] {
  const sections = [''];
  for (const piece of format.match(/"[^"]*"|\\.|\[[^\]]*\]|./gs) ?? []) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

const unquote = (format: string): string =>
  format
    .replace(/\[[^\]]*\]/g, '')
    .replace(/_./g, ' ')
    .replace(/\*./g, '')
    .replace(
      /"([^"]*)"|\\(.)/g,
      (_, quoted: string | undefined, one: string | undefined) => quoted ?? one ?? '',
    );

function formatNumber(size: number, section: string, culture: Culture): string {
  if (isDateFormat(section)) return formatDate(size, section);
  if (/general/i.test(section)) return unquote(section).replace(/general/i, general(size, culture));
  const digits = /[#0?](?:[#0?,. ]*[#0?])?,*/.exec(maskQuoted(section));
  if (!digits) return unquote(section);
  const mask = section.slice(digits.index, digits.index + digits[0].length);
  const before = section.slice(0, digits.index);
  const after = section.slice(digits.index + digits[0].length);
  const percent = /%/.test(maskQuoted(before + after));
  return (
    unquote(before) + formatDigits(percent ? size * 100 : size, mask, culture) + unquote(after)
  );
}

const maskQuoted = (format: string): string =>
  format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_.|\*./g, (part) => '\u0001'.repeat(part.length));

function formatDigits(size: number, mask: string, culture: Culture): string {
  const scale = /,+$/.exec(mask)?.[0].length ?? 0;
  const [whole = '', fraction = ''] = mask.slice(0, mask.length - scale).split('.');
  const most = fraction.replace(/[^#0?]/g, '').length;
  const least = fraction.replace(/[^0]/g, '').length;
  const scaled = size / 1000 ** scale;
  const [digits = '0', decimals = ''] = roundHalfUp(scaled, most).split('.');
  const shown = decimals.replace(/0+$/, '').padEnd(least, '0');
  const wholeDigits = whole.replace(/[^0]/g, '').length;
  const plain = (digits === '0' && wholeDigits === 0 ? '' : digits).padStart(wholeDigits, '0');
  const grouped = whole.includes(',') ? plain.replace(/\B(?=(\d{3})+$)/g, culture.group) : plain;
  return grouped + (shown === '' ? '' : culture.decimal + shown);
}

/** Excel rounds what it shows by the decimal digits, halves away from zero. */
const roundHalfUp = (size: number, decimals: number): string =>
  Number(
    `${Math.round(Number(`${Number(size.toPrecision(15))}e${decimals}`))}e-${decimals}`,
  ).toFixed(decimals);

function formatDate(serial: number, section: string): string {
  const date = dateOf(serial);
  const pad = (n: number): string => String(n).padStart(2, '0');
  const parts = section.match(/"[^"]*"|\\.|\[[^\]]*\]|y+|m+|d+|h+|s+|AM\/PM|./gi) ?? [];
  let afterHour = false;
  return parts
    .map((part) => {
      const letter = part[0]?.toLowerCase();
      if (letter === '"' || letter === '\\') return unquote(part);
      if (letter === '[') return '';
      if (letter === 'y')
        return part.length > 2 ? String(date.getUTCFullYear()) : pad(date.getUTCFullYear() % 100);
      if (letter === 'd')
        return part.length > 1 ? pad(date.getUTCDate()) : String(date.getUTCDate());
      if (letter === 'h') {
        afterHour = true;
        return part.length > 1 ? pad(date.getUTCHours()) : String(date.getUTCHours());
      }
      if (letter === 's') return pad(date.getUTCSeconds());
      if (letter === 'm') {
        const number = afterHour ? date.getUTCMinutes() : date.getUTCMonth() + 1;
        afterHour = false;
        return part.length > 1 ? pad(number) : String(number);
      }
      return part;
    })
    .join('');
}
