/** Validations, read from the sheet itself: the library makes numbers of what they refer to. */
import type { XmlElement } from '@cj-tech-master/excelts/xml';
import { areasOf } from '../addresses';
import {
  ALERT_STYLES,
  OPERATORS,
  VALIDATION_KINDS,
  type BookValidation,
  type ValidationKind,
} from '../book/rules';
import { shownFormula } from '../formulas';
import { elementsIn, type SheetPart } from './package';
import { attribute, child, children, isTrue, known, numberIn, textIn } from './xml';

/** Excel writes those that refer to another sheet into a list of their own. */
export const readValidations = (part: SheetPart): BookValidation[] =>
  elementsIn(part, 'dataValidations')
    .flatMap((list) => children(list, 'dataValidation'))
    .flatMap((element) => {
      const kind = known(VALIDATION_KINDS, attribute(element, 'type'));
      if (kind === undefined) return [];
      const reference = attribute(element, 'sqref') ?? textIn(child(element, 'sqref'));
      return areasOf(reference).map((area) => ({ area, ...ruleOf(element, kind) }));
    });

function ruleOf(element: XmlElement, kind: ValidationKind): Omit<BookValidation, 'area'> {
  const textAt = (name: string): string => attribute(element, name) ?? '';
  const isSo = (name: string): boolean => isTrue(attribute(element, name));
  const operands = kind === 'list' || kind === 'custom' ? ['formula1'] : ['formula1', 'formula2'];
  return {
    kind,
    operator: known(OPERATORS, attribute(element, 'operator')) ?? 'between',
    formulas: operands.flatMap((name) => {
      const operand = child(element, name);
      const text = (textIn(operand) || textIn(child(operand, 'f'))).trim();
      return text === '' ? [] : [operandOf(text, kind)];
    }),
    allowBlank: isSo('allowBlank'),
    alert: {
      shown: isSo('showErrorMessage'),
      style: known(ALERT_STYLES, attribute(element, 'errorStyle')) ?? 'stop',
      title: textAt('errorTitle'),
      text: textAt('error'),
    },
    prompt: {
      shown: isSo('showInputMessage'),
      title: textAt('promptTitle'),
      text: textAt('prompt'),
    },
  };
}

function operandOf(text: string, kind: ValidationKind): string | number {
  const choices = kind === 'list' ? /^"(.*)"$/s.exec(text)?.[1] : undefined;
  if (choices !== undefined) return choices.replaceAll('""', '"');
  return numberIn(text) ?? shownFormula(text);
}
