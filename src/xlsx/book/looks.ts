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

export type Underline = 'none' | 'single' | 'double' | 'singleAccounting' | 'doubleAccounting';

export type Horizontal =
  'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';

export type Vertical = 'top' | 'middle' | 'bottom' | 'justify' | 'distributed';

export type LineStyle =
  | 'thin'
  | 'medium'
  | 'thick'
  | 'hair'
  | 'double'
  | 'dotted'
  | 'dashed'
  | 'dashDot'
  | 'dashDotDot'
  | 'mediumDashed'
  | 'mediumDashDot'
  | 'mediumDashDotDot'
  | 'slantDashDot';

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
