/** The grid's commands of formatting, as changes of the workbook's styles. */
import type { StyleChange } from '../../host/workbook/styles';

const isOn = (value: string): boolean => value === 'true';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** By the path that the grid hands to `updateRangeStyle`. */
const CHANGES: Record<string, (value: string) => StyleChange> = {
  'font.b': (value) => (style) => ({ ...style, font: { ...style.font, bold: isOn(value) } }),
  'font.i': (value) => (style) => ({ ...style, font: { ...style.font, italic: isOn(value) } }),
  'font.u': (value) => (style) => ({
    ...style,
    font: { ...style.font, underline: isOn(value) ? 'Single' : 'None' },
  }),
  'font.strike': (value) => (style) => ({
    ...style,
    font: { ...style.font, strikethrough: isOn(value) },
  }),
  'font.color': (value) => (style) => ({ ...style, font: { ...style.font, color: value } }),
  'fill.color': (value) => (style) => ({ ...style, fill: value === '' ? null : value }),
  num_fmt: (value) => (style) => ({
    ...style,
    numberFormat: value === 'general' ? 'General' : value,
  }),
  'alignment.horizontal': (value) => (style) => ({ ...style, horizontal: capital(value) }),
  'alignment.vertical': (value) => (style) => ({ ...style, vertical: capital(value) }),
  'alignment.wrap_text': (value) => (style) => ({ ...style, wrap: isOn(value) }),
};

/** Null for a formatting that the workbench does not have. */
export function styleChange(path: string, value: string): StyleChange | null {
  return CHANGES[path]?.(value) ?? null;
}
