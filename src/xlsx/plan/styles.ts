/** The layout's styles in the file's words. */
import { BASE_FONT, COLORS, styleOf, type StyleName } from '../../layout/looks/styles';
import { PLAIN_STYLE, type BookStyle } from '../book/looks';

const VERTICAL = { top: 'top', center: 'middle', bottom: 'bottom' } as const;

const made = new Map<StyleName, BookStyle>();

export function bookStyle(name: StyleName): BookStyle {
  const known = made.get(name);
  if (known) return known;
  const style = styleOf(name);
  const result: BookStyle = {
    ...PLAIN_STYLE,
    numberFormat: style.numberFormat,
    font: {
      ...PLAIN_STYLE.font,
      name: BASE_FONT.name,
      size: style.size ?? BASE_FONT.size,
      bold: style.bold ?? false,
      italic: style.italic ?? false,
      color: style.color,
    },
    horizontal: style.align,
    vertical: VERTICAL[style.vertical],
    wrap: style.wrap,
    indent: style.indent ?? 0,
    ...(style.fill === undefined ? {} : { fill: style.fill }),
    borders: {
      ...(style.border === 'row' ? { bottom: { style: 'thin', color: COLORS.line } } : {}),
      ...(style.border === 'total' ? { top: { style: 'medium', color: COLORS.accent } } : {}),
    },
  };
  made.set(name, result);
  return result;
}
