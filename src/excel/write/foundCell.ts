/** What stands in a cell, and how it is told from what was to be there. */
import type { CellContent } from '../../layout/plan';
import type { CellValue } from '../../layout/snapshot';
import { TEXT_FORMAT } from '../apply/contents';

export interface FoundCell {
  value: CellValue;
  /** "=..." where there is a formula, else the value. */
  formula: CellValue;
  /** Number format, en-US. */
  format: string;
}

/** Excel keeps 15 digits of a number. */
const DIGITS_KEPT = 1e-14;

export function isFormula({ value, formula }: FoundCell): boolean {
  // A text that begins with "=" is given alike by both.
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

export const isText = ({ format }: FoundCell): boolean => format === TEXT_FORMAT;

export function isSame(one: CellValue, other: CellValue): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= DIGITS_KEPT * Math.max(Math.abs(one), Math.abs(other));
}

/** Whether the cell holds this already. */
export function holds(cell: FoundCell, content: CellContent): boolean {
  if (content.kind === 'formula') {
    return isFormula(cell) && cell.formula === content.formula;
  }
  if (isFormula(cell)) return false;
  return isSame(cell.value, content.kind === 'blank' ? '' : content.value);
}

/** What stands, as a content that puts it back. */
export function contentOf(cell: FoundCell): CellContent {
  const { value, formula } = cell;
  if (isFormula(cell)) return { kind: 'formula', formula: String(formula) };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean')
    return { kind: 'formula', formula: value ? '=TRUE()' : '=FALSE()' };
  return value === '' ? { kind: 'blank' } : { kind: 'text', value };
}
