/** What a typed or written text becomes in a cell: a number, a date, a boolean, a formula or text. */
import type { Culture } from '../culture';
import { serialOf } from './dates';
import type { Content, Scalar } from './state';

export interface ParsedInput {
  content: Content | undefined;
  /** A number format that the input brings along to a cell of format General. */
  numberFormat?: string;
}

const MAX_TEXT = 32_767;

/** What a user types, in the host's own culture. A text-format cell ("@") keeps every input as text. */
export function parseTyped(input: string, numberFormat: string, culture: Culture): ParsedInput {
  if (input === '') return { content: undefined };
  if (numberFormat === '@') return { content: input };
  if (input.startsWith("'")) return { content: input.slice(1) };
  if (input.startsWith('=')) return formula(localFormula(input, culture));
  return (
    parseNumber(input, culture) ??
    parseDate(input, culture) ??
    parseBoolean(input, culture) ??
    (/^[+\-@]./.test(input) ? formula(`=${localFormula(input, culture)}`) : { content: input })
  );
}

/**
 * What Office.js writes to `values` or `formulas`. Numbers in text are read with a decimal point or,
 * as Excel converts what looks like a number or a date to its user, with the user's own signs.
 */
export function parseWritten(written: Scalar, numberFormat: string, culture: Culture): ParsedInput {
  if (numberFormat === '@') return { content: written === '' ? undefined : String(written) };
  if (typeof written !== 'string') return { content: written };
  if (written === '') return { content: undefined };
  if (written.startsWith("'")) return { content: written.slice(1) };
  if (written.startsWith('=')) return formula(written);
  const plain = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[Ee][+-]?\d+)?\s*$/.test(written);
  if (plain) return { content: Number(written) };
  return (
    parseNumber(written, culture) ??
    parseDate(written, culture) ??
    parseBoolean(written, culture) ??
    (/^[+\-@]./.test(written) ? formula(`=${written}`) : { content: written })
  );
}

/** Why a content cannot stand in a cell, or null. */
export const contentFault = (content: Content | undefined): string | null =>
  typeof content === 'string' && content.length > MAX_TEXT
    ? `A cell holds at most ${MAX_TEXT} characters.`
    : null;

const formula = (text: string): ParsedInput =>
  text === '=' ? { content: text } : { content: { formula: text } };

function parseNumber(input: string, culture: Culture): ParsedInput | null {
  const text = input.trim().replace(/[\u00a0\u202f]/g, ' ');
  const decimal = culture.decimal === ',' ? ',' : '\\.';
  const group = culture.group === ',' ? ',' : ' ';
  const shape = new RegExp(
    `^([+-]?)(\\d{1,3}(?:${group}\\d{3})+|\\d+)?(?:${decimal}(\\d*))?(?:[Ee]([+-]?\\d+))?( ?%)?( ?€)?$`,
  );
  const found = shape.exec(text);
  if (!found) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0', percent, euro] = found;
  if (whole === '' && fraction === '') return null;
  const digits = whole.replaceAll(group, '') || '0';
  const size = Number(`${digits}.${fraction || '0'}e${percent ? Number(exponent) - 2 : exponent}`);
  const content = sign === '-' ? -size : size;
  if (percent) return { content, numberFormat: fraction ? '0.00%' : '0%' };
  if (euro) return { content, numberFormat: '#,##0.00 "€"' };
  return whole.includes(group)
    ? { content, numberFormat: fraction ? '#,##0.00' : '#,##0' }
    : { content };
}

/** Finnish dates: "30.6.2022", "30.6.", "30.6"; others are left as they are. */
function parseDate(input: string, culture: Culture): ParsedInput | null {
  if (culture.decimal !== ',') return null;
  const found = /^(\d{1,2})\.(\d{1,2})(?:\.(\d{2}|\d{4})?)?$/.exec(input.trim());
  if (!found) return null;
  const [, day = '', month = '', year] = found;
  const fullYear =
    year === undefined ? new Date().getFullYear() : Number(year) + (year.length === 2 ? 2000 : 0);
  const time = Date.UTC(fullYear, Number(month) - 1, Number(day));
  const date = new Date(time);
  if (date.getUTCMonth() + 1 !== Number(month) || date.getUTCDate() !== Number(day)) return null;
  return {
    content: serialOf(time),
    numberFormat: year === undefined ? 'd.m.' : 'd.m.yyyy',
  };
}

function parseBoolean(input: string, culture: Culture): ParsedInput | null {
  const text = input.trim().toUpperCase();
  if (text === 'TRUE' || text === culture.true) return { content: true };
  if (text === 'FALSE' || text === culture.false) return { content: false };
  return null;
}

/** A formula typed with semicolons between arguments has decimal commas too. */
function localFormula(input: string, culture: Culture): string {
  if (culture.decimal !== ',') return input;
  const parts = input.split(/("(?:[^"]|"")*"|\[[^\]]*\]|'(?:[^']|'')*')/);
  const code = parts.filter((_, i) => i % 2 === 0);
  if (!code.some((part) => part.includes(';'))) return input;
  return parts
    .map((part, i) => (i % 2 ? part : part.replace(/(\d),(\d)/g, '$1.$2').replaceAll(';', ',')))
    .join('');
}
