/** Looks in the writer's words. */
import type { Border, Fill, Font, Style as FileStyle } from '@cj-tech-master/excelts';
import type { BookBorder, BookStyle, Underline } from '../book/looks';
import type { BookLook } from '../book/rules';

export const argb = (color: string): { argb: string } => ({ argb: `FF${color.slice(1)}` });

function solid(color: string): Fill {
  return { type: 'pattern', pattern: 'solid', fgColor: argb(color), bgColor: argb(color) };
}

const line = ({ style, color }: BookBorder): Partial<Border> => ({ style, color: argb(color) });

const UNDERLINES: Record<Underline, NonNullable<Font['underline']>> = {
  none: false,
  single: true,
  double: 'double',
  singleAccounting: 'singleAccounting',
  doubleAccounting: 'doubleAccounting',
};

/** Looks are shared between cells: each is made once. */
const made = new WeakMap<BookStyle, Partial<FileStyle>>();

export function fileStyle(style: BookStyle): Partial<FileStyle> {
  const known = made.get(style);
  if (known) return known;
  const { numberFormat, font, fill, horizontal, vertical, wrap, indent, locked, borders } = style;
  const edges = Object.entries(borders).map(([edge, border]) => [edge, line(border)]);
  const result: Partial<FileStyle> = {
    numFmt: numberFormat,
    font: {
      name: font.name,
      size: font.size,
      bold: font.bold,
      italic: font.italic,
      strike: font.strike,
      underline: UNDERLINES[font.underline],
      color: argb(font.color),
    },
    alignment: {
      ...(horizontal === undefined ? {} : { horizontal }),
      vertical,
      wrapText: wrap,
      ...(indent === 0 ? {} : { indent }),
    },
    ...(fill === undefined ? {} : { fill: solid(fill) }),
    ...(edges.length === 0 ? {} : { border: Object.fromEntries(edges) }),
    protection: { locked },
  };
  made.set(style, result);
  return result;
}

/** What a conditional format changes. */
export function fileLook(look: BookLook): Partial<FileStyle> {
  const { color, bold, italic, strike, underline, fill, numberFormat } = look;
  const font: Partial<Font> = {
    ...(color === undefined ? {} : { color: argb(color) }),
    ...(bold === undefined ? {} : { bold }),
    ...(italic === undefined ? {} : { italic }),
    ...(strike === undefined ? {} : { strike }),
    ...(underline === undefined ? {} : { underline: UNDERLINES[underline] }),
  };
  return {
    ...(Object.keys(font).length === 0 ? {} : { font }),
    ...(fill === undefined ? {} : { fill: solid(fill) }),
    ...(numberFormat === undefined ? {} : { numFmt: numberFormat }),
  };
}
