/** Conditional formats and validations. */
import type { DataValidation, Worksheet } from '@cj-tech-master/excelts';
import { addressOf } from '../addresses';
import type { BookFormat, BookValidation } from '../book/rules';
import { fileFormula } from '../formulas';
import { fileLook } from './styles';

export function addFormats(sheet: Worksheet, formats: BookFormat[]): void {
  formats.forEach(({ areas, formula, stopIfTrue, look }, index) =>
    sheet.addConditionalFormatting({
      ref: areas.map(addressOf).join(' '),
      rules: [
        {
          type: 'expression',
          priority: index + 1,
          formulae: [fileFormula(formula)],
          ...(stopIfTrue ? { stopIfTrue } : {}),
          style: fileLook(look),
        },
      ],
    }),
  );
}

export function addValidations(sheet: Worksheet, validations: BookValidation[]): void {
  for (const validation of validations) {
    sheet.dataValidations.add(addressOf(validation.area), fileValidation(validation));
  }
}

function fileValidation({
  kind,
  operator,
  formulas,
  allowBlank,
  alert,
  prompt,
}: BookValidation): DataValidation {
  return {
    // Of dates the writer takes no references; they are made dates when the file is finished.
    type: kind === 'date' ? 'decimal' : kind,
    ...(kind === 'list' || kind === 'custom' ? {} : { operator }),
    formulae: formulas.map((formula) => fileOperand(formula, kind === 'list')),
    allowBlank,
    showInputMessage: prompt.shown,
    ...(prompt.title === '' ? {} : { promptTitle: prompt.title }),
    ...(prompt.text === '' ? {} : { prompt: prompt.text }),
    showErrorMessage: alert.shown,
    errorStyle: alert.style,
    ...(alert.title === '' ? {} : { errorTitle: alert.title }),
    ...(alert.text === '' ? {} : { error: alert.text }),
  } as DataValidation;
}

function fileOperand(formula: string | number, isList: boolean): string | number {
  if (typeof formula === 'number') return formula;
  if (formula.startsWith('=')) return fileFormula(formula);
  return isList ? `"${formula.replaceAll('"', '""')}"` : formula;
}
