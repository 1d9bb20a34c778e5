/** Validations and conditional formats. */
import type { BookArea } from './area';
import type { Underline } from './looks';

export interface BookValidation {
  area: BookArea;
  kind: ValidationKind;
  operator: Operator;
  /** Numbers, texts of a list ("a,b"), or formulas. */
  formulas: (string | number)[];
  allowBlank: boolean;
  alert: { shown: boolean; style: AlertStyle; title: string; text: string };
  prompt: { shown: boolean; title: string; text: string };
}

export const VALIDATION_KINDS = [
  'whole',
  'decimal',
  'list',
  'date',
  'time',
  'textLength',
  'custom',
] as const;
export type ValidationKind = (typeof VALIDATION_KINDS)[number];

export const ALERT_STYLES = ['stop', 'warning', 'information'] as const;
export type AlertStyle = (typeof ALERT_STYLES)[number];

export const OPERATORS = [
  'between',
  'notBetween',
  'equal',
  'notEqual',
  'greaterThan',
  'lessThan',
  'greaterThanOrEqual',
  'lessThanOrEqual',
] as const;
export type Operator = (typeof OPERATORS)[number];

/** A conditional format by a formula, which is relative to the first cell of the first area. */
export interface BookFormat {
  areas: BookArea[];
  formula: string;
  stopIfTrue: boolean;
  look: BookLook;
}

export interface BookLook {
  color?: string;
  bold?: boolean;
  italic?: boolean;
  strike?: boolean;
  underline?: Underline;
  fill?: string;
  numberFormat?: string;
}
