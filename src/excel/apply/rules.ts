/** Validation that informs, and flags that can be found and taken away again. */
import { flagFormula } from '../../layout/looks/flagMark';
import type { FlagPlan, ValidationPlan } from '../../layout/plan';
import { lookOf } from '../../layout/looks/styles';

/** Wider than any sum of a city, so that only what is no number at all is remarked on. */
const ANY_NUMBER = 1e15;

export function addValidation(range: Excel.Range, plan: ValidationPlan): void {
  const validation = range.dataValidation;
  validation.rule =
    plan.kind === 'list'
      ? { list: { inCellDropDown: true, source: (plan.choices ?? []).join(',') } }
      : { decimal: { formula1: -ANY_NUMBER, formula2: ANY_NUMBER, operator: 'Between' } };
  validation.ignoreBlanks = true;
  validation.errorAlert = {
    showAlert: true,
    style: 'Information',
    title: plan.title,
    message: plan.message,
  };
}

export function addFlag(range: Excel.Range, flag: FlagPlan): void {
  const look = lookOf(flag.look);
  const { custom } = range.conditionalFormats.add('Custom');
  custom.rule.formula = flagFormula(flag);
  if (look.color) custom.format.font.color = look.color;
  if (look.bold) custom.format.font.bold = true;
  if (look.fill) custom.format.fill.color = look.fill;
  if (look.numberFormat) custom.format.numberFormat = look.numberFormat;
}
