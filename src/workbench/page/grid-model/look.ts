/** How a cell of the workbook looks, said in the grid's own terms. */
import type { BorderStyle, CellStyle as GridStyle } from '@ironcalc/wasm';
import type { BookBorder, LineStyle } from '../../../xlsx/book/looks';
import type { CellStyle } from '../../host/workbook/styles';

/** The grid draws a font of n px where a sheet says n points; 1.2 keeps its lines within Excel's rows. */
const PIXELS_PER_POINT_OF_TEXT = 1.2;

/** Of lines the grid draws three weights, and double ones. */
const LINES: Partial<Record<LineStyle, string>> = {
  medium: 'medium',
  mediumDashed: 'medium',
  mediumDashDot: 'medium',
  mediumDashDotDot: 'medium',
  slantDashDot: 'medium',
  thick: 'thick',
  double: 'double',
};

const gridBorder = ({ style, color }: BookBorder): { style: BorderStyle; color: string } => ({
  style: (LINES[style] ?? 'thin') as BorderStyle,
  color,
});

const known = new WeakMap<CellStyle, GridStyle>();

/** The same object for the same style, so that a redraw makes nothing new. */
export function gridStyle(style: CellStyle): GridStyle {
  const made = known.get(style) ?? makeGridStyle(style);
  known.set(style, made);
  return made;
}

function makeGridStyle({ font, fill, borders, ...style }: CellStyle): GridStyle {
  return {
    read_only: false,
    quote_prefix: false,
    fill: fill === undefined ? {} : { color: fill },
    font: {
      b: font.bold,
      i: font.italic,
      u: font.underline !== 'none',
      strike: font.strike,
      sz: Math.round(font.size * PIXELS_PER_POINT_OF_TEXT),
      color: font.color,
      name: font.name,
      family: 2,
      scheme: 'none',
    },
    border: Object.fromEntries(
      Object.entries(borders).map(([edge, border]) => [edge, gridBorder(border)]),
    ),
    num_fmt: style.numberFormat,
    alignment: {
      horizontal: style.horizontal ?? 'general',
      vertical: style.vertical === 'middle' ? 'center' : style.vertical,
      wrap_text: style.wrap,
    },
  };
}

/** The style with what a conditional format changes in it: fill, and the font's colour, weight and slant. */
export function withFlag(style: GridStyle, flag: GridStyle, plain: GridStyle): GridStyle {
  const { font, fill } = flag;
  return {
    ...style,
    fill: fill.color === undefined ? style.fill : fill,
    font: {
      ...style.font,
      b: style.font.b || font.b,
      i: style.font.i || font.i,
      strike: style.font.strike || font.strike,
      color: font.color === plain.font.color ? style.font.color : font.color,
    },
  };
}

/** The grid paints text for rows taller than Excel's; in a row of one line it stands right in the middle. */
export function inLowRow(style: GridStyle): GridStyle {
  const alignment = style.alignment;
  return alignment ? { ...style, alignment: { ...alignment, vertical: 'center' } } : style;
}
