/** Flags and validations: they show and inform, and block nothing. */
import type { DataValidation, Worksheet } from '@cj-tech-master/excelts';
import type { FlagPlan, ValidationPlan } from '../layout/plan';
import { fileFormula } from './formulas';
import { fileLook } from './styles';

export function flag(sheet: Worksheet, range: string, { formula, look }: FlagPlan): void {
  sheet.addConditionalFormatting({
    ref: range,
    rules: [
      { type: 'expression', priority: 1, formulae: [fileFormula(formula)], style: fileLook(look) },
    ],
  });
}

/** Excel's bounds for a decimal; the rule only says what is expected. */
const LARGEST = 1e15;

export function validation({ kind, choices, title, message }: ValidationPlan): DataValidation {
  const words = {
    allowBlank: true,
    showInputMessage: false,
    showErrorMessage: true,
    errorStyle: 'information',
    errorTitle: title,
    error: message,
  };
  if (kind === 'list') {
    return { type: 'list', formulae: [`"${(choices ?? []).join(',')}"`], ...words };
  }
  return { type: 'decimal', operator: 'between', formulae: [-LARGEST, LARGEST], ...words };
}
