/** Validations, read from the sheet itself: the library makes numbers of what they refer to. */
import type { XmlElement } from '@cj-tech-master/excelts/xml';
import { areasOf } from '../addresses';
import type { AlertStyle, BookValidation, Operator, ValidationKind } from '../book/rules';
import { shownFormula } from '../formulas';
import { elementsIn, type SheetPart } from './package';
import { attribute, child, children, isTrue, numberIn, textIn } from './xml';

/** Excel writes those that refer to another sheet into a list of their own. */
export const readValidations = (part: SheetPart): BookValidation[] =>
  elementsIn(part, 'dataValidations')
    .flatMap((list) => children(list, 'dataValidation'))
    .flatMap((element) => {
      const kind = attribute(element, 'type') as ValidationKind | 'none' | undefined;
      if (kind === undefined || kind === 'none') return [];
      const reference = attribute(element, 'sqref') ?? textIn(child(element, 'sqref'));
      return areasOf(reference).map((area) => ({ area, ...ruleOf(element, kind) }));
    });

function ruleOf(element: XmlElement, kind: ValidationKind): Omit<BookValidation, 'area'> {
  const said = (name: string): string => attribute(element, name) ?? '';
  const isSo = (name: string): boolean => isTrue(attribute(element, name));
  const operands = kind === 'list' || kind === 'custom' ? ['formula1'] : ['formula1', 'formula2'];
  return {
    kind,
    operator: (attribute(element, 'operator') as Operator | undefined) ?? 'between',
    formulas: operands.flatMap((name) => {
      const operand = child(element, name);
      const text = (textIn(operand) || textIn(child(operand, 'f'))).trim();
      return text === '' ? [] : [operandOf(text, kind)];
    }),
    allowBlank: isSo('allowBlank'),
    alert: {
      shown: isSo('showErrorMessage'),
      style: (attribute(element, 'errorStyle') as AlertStyle | undefined) ?? 'stop',
      title: said('errorTitle'),
      text: said('error'),
    },
    prompt: { shown: isSo('showInputMessage'), title: said('promptTitle'), text: said('prompt') },
  };
}

function operandOf(text: string, kind: ValidationKind): string | number {
  const choices = kind === 'list' ? /^"(.*)"$/s.exec(text)?.[1] : undefined;
  if (choices !== undefined) return choices.replaceAll('""', '"');
  return numberIn(text) ?? shownFormula(text);
}
