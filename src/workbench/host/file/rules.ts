/** Validations and conditional formats. */
import type {
  AlertStyle,
  BookFormat,
  BookValidation,
  Operator,
  ValidationKind,
} from '../../../xlsx/book/rules';
import { copyFormula } from '../formula/rewrite';
import type { ConditionalFormat, Validation } from '../workbook/state';
import { UNDERLINES, underlineOf } from './looks';
import { inverse, textIn } from './words';

const KINDS: Record<ValidationKind, string> = {
  whole: 'wholeNumber',
  decimal: 'decimal',
  list: 'list',
  date: 'date',
  time: 'time',
  textLength: 'textLength',
  custom: 'custom',
};
const OPERATORS: Record<Operator, string> = {
  between: 'Between',
  notBetween: 'NotBetween',
  equal: 'EqualTo',
  notEqual: 'NotEqualTo',
  greaterThan: 'GreaterThan',
  lessThan: 'LessThan',
  greaterThanOrEqual: 'GreaterThanOrEqualTo',
  lessThanOrEqual: 'LessThanOrEqualTo',
};
const ALERTS: Record<AlertStyle, string> = {
  stop: 'Stop',
  warning: 'Warning',
  information: 'Information',
};

const kindOf = inverse(KINDS);
const operatorOf = inverse(OPERATORS);
const alertOf = inverse(ALERTS);

/** Nothing for one that is still without its rule. */
export function bookValidation(validation: Validation): BookValidation[] {
  const { area, rule, errorAlert, prompt, ignoreBlanks } = validation;
  const [[name, given] = []] = Object.entries(rule);
  const kind = kindOf(name);
  if (kind === undefined) return [];
  const parts = given as Readonly<Record<string, unknown>>;
  const operands = [parts['source'], parts['formula'], parts['formula1'], parts['formula2']];
  return [
    {
      area,
      kind,
      operator: operatorOf(parts['operator']) ?? 'between',
      formulas: operands
        .filter((operand) => operand !== undefined && operand !== null)
        .map((operand) => (typeof operand === 'number' ? operand : String(operand))),
      allowBlank: ignoreBlanks,
      alert: {
        shown: errorAlert['showAlert'] !== false,
        style: alertOf(errorAlert['style']) ?? 'stop',
        title: textIn(errorAlert, 'title'),
        text: textIn(errorAlert, 'message'),
      },
      prompt: {
        shown: prompt['showPrompt'] !== false,
        title: textIn(prompt, 'title'),
        text: textIn(prompt, 'message'),
      },
    },
  ];
}

export const hostValidation = (validation: BookValidation): Validation => ({
  area: validation.area,
  rule: { [KINDS[validation.kind]]: ruleOf(validation) },
  errorAlert: {
    message: validation.alert.text,
    showAlert: validation.alert.shown,
    style: ALERTS[validation.alert.style],
    title: validation.alert.title,
  },
  prompt: {
    message: validation.prompt.text,
    showPrompt: validation.prompt.shown,
    title: validation.prompt.title,
  },
  ignoreBlanks: validation.allowBlank,
});

function ruleOf({ kind, operator, formulas: [first, second] }: BookValidation): object {
  if (kind === 'list') return { inCellDropDown: true, source: String(first ?? '') };
  if (kind === 'custom') return { formula: String(first ?? '') };
  return {
    formula1: first,
    ...(second === undefined ? {} : { formula2: second }),
    operator: OPERATORS[operator],
  };
}

/** Nothing for what only the grid's engine understands, or what has no rule yet. */
export function bookFormat(format: ConditionalFormat): BookFormat[] {
  const { area, formula, stopIfTrue, fill, font, numberFormat, engineRule } = format;
  if (engineRule !== undefined || formula === '') return [];
  const underline = underlineOf(font.underline);
  return [
    {
      areas: [area],
      formula,
      stopIfTrue,
      look: {
        ...(font.color === undefined ? {} : { color: font.color }),
        ...(font.bold === undefined ? {} : { bold: font.bold }),
        ...(font.italic === undefined ? {} : { italic: font.italic }),
        ...(font.strikethrough === undefined ? {} : { strike: font.strikethrough }),
        ...(underline === undefined ? {} : { underline }),
        ...(fill === null ? {} : { fill }),
        ...(numberFormat === undefined ? {} : { numberFormat }),
      },
    },
  ];
}

/** One a range: the formula is relative to the first cell of each. */
export function hostFormats(
  { areas, formula, stopIfTrue, look }: BookFormat,
  newId: () => string,
): ConditionalFormat[] {
  const [first] = areas;
  if (!first) return [];
  const { color, bold, italic, strike, underline, fill, numberFormat } = look;
  return areas.map((area) => ({
    id: newId(),
    area,
    type: 'Custom',
    stopIfTrue,
    formula: copyFormula(formula, area.row - first.row, area.column - first.column),
    fill: fill ?? null,
    font: {
      ...(color === undefined ? {} : { color }),
      ...(bold === undefined ? {} : { bold }),
      ...(italic === undefined ? {} : { italic }),
      ...(strike === undefined ? {} : { strikethrough: strike }),
      ...(underline === undefined ? {} : { underline: UNDERLINES[underline] }),
    },
    ...(numberFormat === undefined ? {} : { numberFormat }),
  }));
}
