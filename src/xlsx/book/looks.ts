/** Looks of cells. */

export interface BookFont {
  name: string;
  size: number;
  bold: boolean;
  italic: boolean;
  underline: Underline;
  strike: boolean;
  color: string;
}

export const UNDERLINES = [
  'none',
  'single',
  'double',
  'singleAccounting',
  'doubleAccounting',
] as const;
export type Underline = (typeof UNDERLINES)[number];

export const HORIZONTALS = [
  'left',
  'center',
  'right',
  'fill',
  'justify',
  'centerContinuous',
  'distributed',
] as const;
export type Horizontal = (typeof HORIZONTALS)[number];

export const VERTICALS = ['top', 'middle', 'bottom', 'justify', 'distributed'] as const;
export type Vertical = (typeof VERTICALS)[number];

export const LINE_STYLES = [
  'thin',
  'medium',
  'thick',
  'hair',
  'double',
  'dotted',
  'dashed',
  'dashDot',
  'dashDotDot',
  'mediumDashed',
  'mediumDashDot',
  'mediumDashDotDot',
  'slantDashDot',
] as const;
export type LineStyle = (typeof LINE_STYLES)[number];

export type Edge = 'top' | 'bottom' | 'left' | 'right';

export interface BookBorder {
  style: LineStyle;
  color: string;
}

export interface BookStyle {
  numberFormat: string;
  font: BookFont;
  fill?: string;
  /** Undefined: numbers right, texts left. */
  horizontal?: Horizontal;
  vertical: Vertical;
  wrap: boolean;
  indent: number;
  /** Matters on protected sheets only. */
  locked: boolean;
  borders: Partial<Record<Edge, BookBorder>>;
}

/** Excel's own look of a cell. */
export const PLAIN_STYLE: BookStyle = {
  numberFormat: 'General',
  font: {
    name: 'Calibri',
    size: 11,
    bold: false,
    italic: false,
    underline: 'none',
    strike: false,
    color: '#000000',
  },
  vertical: 'bottom',
  wrap: false,
  indent: 0,
  locked: true,
  borders: {},
};
