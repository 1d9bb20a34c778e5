/** What stands in a cell, and how it is told from what was to be there. */
import type { CellContent } from '../../layout/plan';
import type { CellValue } from '../../layout/snapshot';
import { TEXT_FORMAT } from '../apply/contents';

export interface Standing {
  value: CellValue;
  /** "=..." where there is a formula, else the value. */
  formula: CellValue;
  /** Number format, en-US. */
  format: string;
}

/** Excel keeps 15 digits of a number. */
const DIGITS_KEPT = 1e-14;

export function isFormula({ value, formula }: Standing): boolean {
  // A text that begins with "=" is given alike by both.
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

export const isText = ({ format }: Standing): boolean => format === TEXT_FORMAT;

export function isSame(one: CellValue, other: CellValue): boolean {
  if (typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) <= DIGITS_KEPT * Math.max(Math.abs(one), Math.abs(other));
}

/** Whether the cell holds this already. */
export function holds(standing: Standing, content: CellContent): boolean {
  if (content.kind === 'formula') {
    return isFormula(standing) && standing.formula === content.formula;
  }
  if (isFormula(standing)) return false;
  return isSame(standing.value, content.kind === 'blank' ? '' : content.value);
}

/** What stands, as a content that puts it back. */
export function contentOf(standing: Standing): CellContent {
  const { value, formula } = standing;
  if (isFormula(standing)) return { kind: 'formula', formula: String(formula) };
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'boolean')
    return { kind: 'formula', formula: value ? '=TRUE()' : '=FALSE()' };
  return value === '' ? { kind: 'blank' } : { kind: 'text', value };
}
