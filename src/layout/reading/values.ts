/** From what stands in a cell back to the model. */
import type { Cell } from '../../report/model';
import { formatNumber, readPrinted } from '../../report/printed';
import type { CellContent } from '../plan';
import type { CellValue } from '../snapshot';

/** True when the cell still holds what was written there. */
export function holds(content: CellContent, value: CellValue): boolean {
  switch (content.kind) {
    case 'blank':
      return value === '';
    case 'number':
      return value === content.value;
    case 'text':
      return sameText(content.value, String(value));
    case 'formula':
      return true;
  }
}

/** Excel takes a leading apostrophe for a mark of text, and may give line ends back as it likes. */
function sameText(written: string, found: string): boolean {
  const plain = found.replace(/\r\n?/g, '\n');
  return plain === written || (written.startsWith("'") && plain === written.slice(1));
}

export function textOf(value: CellValue): string {
  if (typeof value === 'boolean') return value ? 'TOSI' : 'EPÄTOSI';
  return typeof value === 'number' ? printNumber(value, false) : value;
}

/** A day, which a printed figure could begin with. */
const DATE = /^\d{1,2}\.\d{1,2}\.\d{4}$/;

/** A figure that somebody typed: printed as the report prints, with the sign that stood there before. */
export function figureOf(value: CellValue, before?: Cell): Cell {
  if (typeof value === 'number') {
    const plus = before !== undefined && readPrinted(before.raw)?.sign === '+';
    return { raw: printNumber(value, plus), value };
  }
  const raw = textOf(value);
  return { raw, value: DATE.test(raw) ? null : (readPrinted(raw)?.value ?? null) };
}

/** A figure as formulas see it: text counts for nothing, whatever digits it has. */
export function countedFigureOf(value: CellValue, before?: Cell): Cell {
  const figure = figureOf(value, before);
  return typeof value === 'number' ? figure : { ...figure, value: null };
}

const DECIMALS = 10;

/** With the plain spaces and hyphens of a printed report instead of the typographic ones. */
function printNumber(value: number, plus: boolean): string {
  return formatNumber(value, { locale: 'fi-FI', maximumFractionDigits: DECIMALS, plus })
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace('\u2212', '-');
}

/** "#REF!", "#N/A" and their like. */
export function isErrorValue(value: CellValue): boolean {
  return typeof value === 'string' && /^#[A-Z0-9/_]+[!?]?$/.test(value);
}
