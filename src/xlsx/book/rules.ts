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

export type ValidationKind =
  'whole' | 'decimal' | 'list' | 'date' | 'time' | 'textLength' | 'custom';

export type AlertStyle = 'stop' | 'warning' | 'information';

export type Operator =
  | 'between'
  | 'notBetween'
  | 'equal'
  | 'notEqual'
  | 'greaterThan'
  | 'lessThan'
  | 'greaterThanOrEqual'
  | 'lessThanOrEqual';

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
