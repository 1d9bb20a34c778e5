/** Looks of cells between the workbook's words, which are Office.js's, and the file's. */
import type {
  BookBorder,
  BookStyle,
  Edge as BookEdge,
  Horizontal,
  LineStyle,
  Underline,
  Vertical,
} from '../../../xlsx/book/looks';
import type { Border, CellStyle, Edge } from '../workbook/styles';
import { inverse } from './words';

const HORIZONTAL: Record<Horizontal, string> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
const VERTICAL: Record<Vertical, string> = {
  top: 'Top',
  middle: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};
export const UNDERLINES: Record<Underline, string> = {
  none: 'None',
  single: 'Single',
  double: 'Double',
  singleAccounting: 'SingleAccountant',
  doubleAccounting: 'DoubleAccountant',
};
const EDGES: Record<BookEdge, Edge> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
};
/** Style and weight. */
const LINES: Record<LineStyle, readonly [style: string, weight: string]> = {
  thin: ['Continuous', 'Thin'],
  medium: ['Continuous', 'Medium'],
  thick: ['Continuous', 'Thick'],
  hair: ['Continuous', 'Hairline'],
  double: ['Double', 'Thick'],
  dotted: ['Dot', 'Thin'],
  dashed: ['Dash', 'Thin'],
  mediumDashed: ['Dash', 'Medium'],
  dashDot: ['DashDot', 'Thin'],
  mediumDashDot: ['DashDot', 'Medium'],
  dashDotDot: ['DashDotDot', 'Thin'],
  mediumDashDotDot: ['DashDotDot', 'Medium'],
  slantDashDot: ['SlantDashDot', 'Medium'],
};

const horizontalOf = inverse(HORIZONTAL);
const verticalOf = inverse(VERTICAL);
export const underlineOf = inverse(UNDERLINES);

/** Office.js takes colours by their names too; of those the file gets black. */
const hex = (color: string): string => (/^#[0-9A-F]{6}$/i.test(color) ? color : '#000000');

/** Styles are shared between cells: equal ones stay one object. */
export function bookStyles(): (style: CellStyle) => BookStyle {
  return remembered((style) => {
    const horizontal = horizontalOf(style.horizontal);
    return {
      numberFormat: style.numberFormat,
      font: {
        name: style.font.name,
        size: style.font.size,
        bold: style.font.bold,
        italic: style.font.italic,
        underline: underlineOf(style.font.underline) ?? 'none',
        strike: style.font.strikethrough,
        color: hex(style.font.color),
      },
      ...(style.fill === null ? {} : { fill: hex(style.fill) }),
      ...(horizontal === undefined ? {} : { horizontal }),
      vertical: verticalOf(style.vertical) ?? 'bottom',
      wrap: style.wrap,
      indent: style.indent,
      locked: style.locked,
      borders: Object.fromEntries(
        Object.entries(EDGES).flatMap(([edge, own]) => {
          const border = style.borders[own];
          return border && border.style !== 'None' ? [[edge, bookBorder(border)]] : [];
        }),
      ),
    };
  });
}

export function cellStyles(): (style: BookStyle) => CellStyle {
  return remembered(({ font, borders, ...style }) => ({
    numberFormat: style.numberFormat,
    font: {
      name: font.name,
      size: font.size,
      bold: font.bold,
      italic: font.italic,
      underline: UNDERLINES[font.underline],
      strikethrough: font.strike,
      color: font.color,
    },
    fill: style.fill ?? null,
    horizontal: style.horizontal === undefined ? 'General' : HORIZONTAL[style.horizontal],
    vertical: VERTICAL[style.vertical],
    wrap: style.wrap,
    indent: style.indent,
    locked: style.locked,
    borders: Object.fromEntries(
      Object.entries(borders).map(([edge, { style: line, color }]) => {
        const [own, weight] = LINES[line];
        return [EDGES[edge as BookEdge], { style: own, weight, color }];
      }),
    ),
  }));
}

/** A line of a weight that the file does not know becomes the thinnest of its style. */
function bookBorder({ style, weight, color }: Border): BookBorder {
  const lines = Object.entries(LINES).filter(([, [own]]) => own === style);
  const [name] = lines.find(([, [, own]]) => own === weight) ?? lines[0] ?? ['thin'];
  return { style: name as LineStyle, color: hex(color) };
}

function remembered<From extends object, To>(make: (from: From) => To): (from: From) => To {
  const known = new Map<From, To>();
  return (from) => {
    const made = known.get(from) ?? make(from);
    known.set(from, made);
    return made;
  };
}
