/** Conditional formats as the calculation engine is told of them. */
import type { CfRuleInput, Dxf } from '@ironcalc/wasm';
import type { BookLook } from '../../../xlsx/book/rules';
import { copyFormula } from '../formula/rewrite';
import type { Area } from './address';
import type { Format } from './state';

/** Lower ids are Excel's built-in number formats. */
const FIRST_CUSTOM_FORMAT = 164;

/** A rule an area, relative to its first cell; none for a format that is still without its formula. */
export function engineRules({ areas, formula, stopIfTrue, look }: Format): {
  area: Area;
  rule: CfRuleInput & { formula: string };
}[] {
  const [first] = areas;
  if (formula === '' || !first) return [];
  return areas.map((area) => ({
    area,
    rule: {
      type: 'Formula' as const,
      formula: copyFormula(formula, area.row - first.row, area.column - first.column).slice(1),
      format: engineLook(look),
      stop_if_true: stopIfTrue,
    },
  }));
}

const engineLook = ({ fill, numberFormat, color, bold, italic, strike }: BookLook): Dxf => ({
  ...(fill === undefined ? {} : { fill: { color: fill } }),
  ...(numberFormat === undefined
    ? {}
    : { num_fmt: { num_fmt_id: FIRST_CUSTOM_FORMAT, format_code: numberFormat } }),
  font: {
    ...(color === undefined ? {} : { color }),
    ...(bold === undefined ? {} : { b: bold }),
    ...(italic === undefined ? {} : { i: italic }),
    ...(strike === undefined ? {} : { strike }),
  },
});
