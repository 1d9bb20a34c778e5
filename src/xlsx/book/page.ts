/** The printed page. Sizes are points. */
import type { BookArea } from './area';

export interface BookPage {
  landscape: boolean;
  /** The file format's number of a paper size. */
  paper?: number;
  /** Per cent, or pages; 0 pages: as many as it takes. */
  scale?: number;
  fit?: { wide: number; tall: number };
  /** Those that are not Excel's own. */
  margins: Partial<Record<MarginSide, number>>;
  centered: { horizontally: boolean; vertically: boolean };
  prints: { gridlines: boolean; headings: boolean };
  header: HeaderFooter;
  footer: HeaderFooter;
  /** Rows printed on each page, both included. */
  titleRows?: { from: number; to: number };
  area?: BookArea;
}

export type MarginSide = 'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer';

/** With Excel's codes: &P page, &N pages, &A sheet. */
export interface HeaderFooter {
  left?: string;
  center?: string;
  right?: string;
}

export const STANDARD_MARGINS: Readonly<Record<MarginSide, number>> = {
  left: 50.4,
  right: 50.4,
  top: 54,
  bottom: 54,
  header: 21.6,
  footer: 21.6,
};

export const NO_PAGE: BookPage = {
  landscape: false,
  margins: {},
  centered: { horizontally: false, vertically: false },
  prints: { gridlines: false, headings: false },
  header: {},
  footer: {},
};
