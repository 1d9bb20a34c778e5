/** Conditional formats as the engine reads them. */
import type { CfRuleInput, Dxf } from '@ironcalc/wasm';
import type { ConditionalFormat } from './state';

/** Lower ids are Excel's built-in number formats. */
const FIRST_CUSTOM_FORMAT = 164;

/** Null for a format that is still without its rule. */
export function engineRule(format: ConditionalFormat): CfRuleInput | null {
  if (format.engineRule) return format.engineRule as CfRuleInput;
  if (format.formula === '') return null;
  const { fill, font, numberFormat } = format;
  const dxf: Dxf = {
    ...(fill === null ? {} : { fill: { color: fill } }),
    ...(numberFormat === undefined
      ? {}
      : { num_fmt: { num_fmt_id: FIRST_CUSTOM_FORMAT, format_code: numberFormat } }),
    font: {
      ...(font.color === undefined ? {} : { color: font.color }),
      ...(font.bold === undefined ? {} : { b: font.bold }),
      ...(font.italic === undefined ? {} : { i: font.italic }),
      ...(font.strikethrough === undefined ? {} : { strike: font.strikethrough }),
    },
  };
  return {
    type: 'Formula',
    formula: format.formula.replace(/^=/, ''),
    format: dxf,
    stop_if_true: format.stopIfTrue,
  };
}
