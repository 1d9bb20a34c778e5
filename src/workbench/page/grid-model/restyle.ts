/** The grid's commands of formatting, as changes of the workbook's styles. */
import { HORIZONTALS, VERTICALS } from '../../../xlsx/book/looks';
import type { StyleChange } from '../../host/workbook/styles';

const isOn = (value: string): boolean => value === 'true';

/** By the path that the grid hands to `updateRangeStyle`. */
const CHANGES: Record<string, (value: string) => StyleChange> = {
  'font.b': (value) => (style) => ({ ...style, font: { ...style.font, bold: isOn(value) } }),
  'font.i': (value) => (style) => ({ ...style, font: { ...style.font, italic: isOn(value) } }),
  'font.u': (value) => (style) => ({
    ...style,
    font: { ...style.font, underline: isOn(value) ? 'single' : 'none' },
  }),
  'font.strike': (value) => (style) => ({
    ...style,
    font: { ...style.font, strike: isOn(value) },
  }),
  'font.color': (value) => (style) => ({ ...style, font: { ...style.font, color: value } }),
  'fill.color':
    (value) =>
    ({ fill: _, ...style }) =>
      value === '' ? style : { ...style, fill: value },
  num_fmt: (value) => (style) => ({
    ...style,
    numberFormat: value === 'general' ? 'General' : value,
  }),
  'alignment.horizontal': (value) => {
    const horizontal = HORIZONTALS.find((each) => each === value);
    return ({ horizontal: _, ...style }) => (horizontal ? { ...style, horizontal } : style);
  },
  'alignment.vertical': (value) => {
    const vertical = VERTICALS.find((each) => each === (value === 'center' ? 'middle' : value));
    return (style) => ({ ...style, vertical: vertical ?? 'bottom' });
  },
  'alignment.wrap_text': (value) => (style) => ({ ...style, wrap: isOn(value) }),
};

/** Null for a formatting that the workbench does not have. */
export function styleChange(path: string, value: string): StyleChange | null {
  return CHANGES[path]?.(value) ?? null;
}
