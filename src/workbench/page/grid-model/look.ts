/** How a cell of the workbook looks, said in the grid's own terms. */
import type {
  BorderStyle,
  CellStyle as GridStyle,
  HorizontalAlignment,
  VerticalAlignment,
} from '@ironcalc/wasm';
import type { Border, CellStyle } from '../../host/workbook/styles';

/** The grid draws a font of n px where a sheet says n points; 1.2 keeps its lines within Excel's rows. */
const PIXELS_PER_POINT_OF_TEXT = 1.2;

const HORIZONTAL: Record<string, HorizontalAlignment> = {
  Left: 'left',
  Center: 'center',
  Right: 'right',
  Fill: 'fill',
  Justify: 'justify',
  CenterAcrossSelection: 'centerContinuous',
  Distributed: 'distributed',
};

const VERTICAL: Record<string, VerticalAlignment> = {
  Top: 'top',
  Center: 'center',
  Bottom: 'bottom',
  Justify: 'justify',
  Distributed: 'distributed',
};

const WEIGHT: Record<string, string> = {
  Hairline: 'thin',
  Thin: 'thin',
  Medium: 'medium',
  Thick: 'thick',
};

function gridBorder(border: Border | undefined): { style: BorderStyle; color: string } | undefined {
  if (!border || border.style === 'None') return undefined;
  const style = border.style === 'Double' ? 'double' : (WEIGHT[border.weight] ?? 'thin');
  return { style: style as BorderStyle, color: border.color };
}

const known = new WeakMap<CellStyle, GridStyle>();

/** The same object for the same style, so that a redraw makes nothing new. */
export function gridStyle(style: CellStyle): GridStyle {
  const made = known.get(style) ?? makeGridStyle(style);
  known.set(style, made);
  return made;
}

function makeGridStyle({ font, fill, borders, ...style }: CellStyle): GridStyle {
  const edges = {
    top: gridBorder(borders.EdgeTop),
    bottom: gridBorder(borders.EdgeBottom),
    left: gridBorder(borders.EdgeLeft),
    right: gridBorder(borders.EdgeRight),
  };
  return {
    read_only: false,
    quote_prefix: false,
    fill: fill === null ? {} : { color: fill },
    font: {
      b: font.bold,
      i: font.italic,
      u: font.underline !== 'None',
      strike: font.strikethrough,
      sz: Math.round(font.size * PIXELS_PER_POINT_OF_TEXT),
      color: font.color,
      name: font.name,
      family: 2,
      scheme: 'none',
    },
    border: Object.fromEntries(Object.entries(edges).filter(([, edge]) => edge !== undefined)),
    num_fmt: style.numberFormat,
    alignment: {
      horizontal: HORIZONTAL[style.horizontal] ?? 'general',
      vertical: VERTICAL[style.vertical] ?? 'bottom',
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
