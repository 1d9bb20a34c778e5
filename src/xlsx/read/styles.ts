/** Looks of cells and of conditional formats. */
import type { Border, Fill, Font, Style as FileStyle } from '@cj-tech-master/excelts';
import {
  HORIZONTALS,
  LINE_STYLES,
  PLAIN_STYLE,
  UNDERLINES,
  VERTICALS,
  type BookBorder,
  type BookFont,
  type BookStyle,
  type Edge,
  type Underline,
} from '../book/looks';
import type { BookLook } from '../book/rules';
import type { ReadColor } from './colors';
import { known } from './xml';

export type ReadStyle = (style: Partial<FileStyle>) => BookStyle;

const EDGES: Edge[] = ['top', 'bottom', 'left', 'right'];

/** Equal looks become one object. */
export function styleReader(color: ReadColor, standard: Partial<Font> | undefined): ReadStyle {
  const made = new Map<string, BookStyle>();
  const base = fontOf(standard, PLAIN_STYLE.font, color);
  return (style) => {
    const key = JSON.stringify(style);
    const found = made.get(key) ?? styleOf(style, base, color);
    made.set(key, found);
    return found;
  };
}

function styleOf(style: Partial<FileStyle>, base: BookFont, color: ReadColor): BookStyle {
  const { alignment, fill } = style;
  const filled = fillOf(fill, color);
  const horizontal = known(HORIZONTALS, alignment?.horizontal);
  return {
    numberFormat: formatCode(style.numFmt) ?? PLAIN_STYLE.numberFormat,
    font: fontOf(style.font, base, color),
    ...(filled === undefined ? {} : { fill: filled }),
    ...(horizontal === undefined ? {} : { horizontal }),
    vertical: known(VERTICALS, alignment?.vertical) ?? PLAIN_STYLE.vertical,
    wrap: alignment?.wrapText ?? false,
    indent: alignment?.indent ?? 0,
    locked: style.protection?.locked ?? true,
    borders: Object.fromEntries(
      EDGES.flatMap((edge) => {
        const border = borderOf(style.border?.[edge], color);
        return border ? [[edge, border]] : [];
      }),
    ),
  };
}

/** In a conditional format the library gives a format with its number. */
const formatCode = (format: unknown): string | undefined =>
  typeof format === 'string'
    ? format
    : ((format as { formatCode?: string } | undefined)?.formatCode ?? undefined);

const fontOf = (font: Partial<Font> | undefined, base: BookFont, color: ReadColor): BookFont => ({
  name: font?.name ?? base.name,
  size: font?.size ?? base.size,
  bold: font?.bold ?? false,
  italic: font?.italic ?? false,
  underline: underlineOf(font?.underline),
  strike: font?.strike ?? false,
  color: color(font?.color) ?? base.color,
});

function underlineOf(underline: Font['underline'] | undefined): Underline {
  return underline === true ? 'single' : (known(UNDERLINES, underline) ?? 'none');
}

/** A pattern is shown as its own colour. */
function fillOf(fill: Fill | undefined, color: ReadColor): string | undefined {
  if (fill?.type !== 'pattern' || fill.pattern === 'none') return undefined;
  return color(fill.fgColor);
}

function borderOf(border: Partial<Border> | undefined, color: ReadColor): BookBorder | undefined {
  const style = known(LINE_STYLES, border?.style);
  return style && { style, color: color(border?.color) ?? '#000000' };
}

/** Whether a cell looks in a way that a book cannot say. */
export const isBeyond = ({ fill, border, alignment }: Partial<FileStyle>): boolean =>
  (fill?.type === 'pattern' && !['none', 'solid', 'gray125'].includes(fill.pattern)) ||
  fill?.type === 'gradient' ||
  border?.diagonal?.style !== undefined ||
  Boolean(alignment?.textRotation) ||
  alignment?.shrinkToFit === true;

/** In a conditional format the ground's colour is the fill. */
export function lookOf(style: Partial<FileStyle>, color: ReadColor): BookLook {
  const { font, fill } = style;
  const ground =
    fill?.type === 'pattern' ? (color(fill.bgColor) ?? color(fill.fgColor)) : undefined;
  const given: { [K in keyof BookLook]: BookLook[K] | undefined } = {
    color: color(font?.color),
    bold: font?.bold,
    italic: font?.italic,
    strike: font?.strike,
    underline: font?.underline === undefined ? undefined : underlineOf(font.underline),
    fill: ground,
    numberFormat: formatCode(style.numFmt),
  };
  return Object.fromEntries(
    Object.entries(given).filter(([, value]) => value !== undefined),
  ) as BookLook;
}
