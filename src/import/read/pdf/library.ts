/** What the import needs of a PDF library; the shell hands in pdfjs, which is so shaped. */

export interface PdfTextItem {
  str: string;
  /** a, b, c, d, x, y. */
  transform: number[];
  width: number;
  height: number;
  fontName: string;
}

export interface PdfPageProxy {
  view: number[];
  rotate: number;
  getTextContent: () => Promise<{ items: unknown[] }>;
  getOperatorList: () => Promise<{ fnArray: number[]; argsArray: unknown[] }>;
  commonObjs: { has: (id: string) => boolean; get: (id: string) => unknown };
  cleanup: () => unknown;
}

export interface PdfDocument {
  numPages: number;
  getPage: (number: number) => Promise<PdfPageProxy>;
  destroy: () => Promise<void>;
}

/** The numbers of the drawing operators, as the library counts them. */
export interface PdfOperators {
  save: number;
  restore: number;
  transform: number;
  constructPath: number;
  stroke: number;
  closeStroke: number;
  fill: number;
  eoFill: number;
  fillStroke: number;
  eoFillStroke: number;
  paintFormXObjectBegin: number;
  paintFormXObjectEnd: number;
}

export interface PdfLibrary {
  /** Opens a document; rejects with an error whose name tells why. */
  open: (bytes: Uint8Array) => Promise<PdfDocument>;
  operators: PdfOperators;
}

/** A piece of text on a page, in points from the top left. */
export interface PlacedText {
  text: string;
  x0: number;
  x1: number;
  /** The baseline. */
  y: number;
  size: number;
  bold: boolean;
}

/** A drawn straight line, or the edge of a box. */
export interface Rule {
  x0: number;
  y0: number;
  x1: number;
  y1: number;
}

/** A box filled with a colour: behind a cell, a line or only the letters. */
export type Area = Rule;

export interface PdfPage {
  number: number;
  width: number;
  height: number;
  texts: PlacedText[];
  /** Straight lines, and the edges of what is drawn as cells. */
  rules: Rule[];
}

/** A page as it is drawn. */
export interface DrawnPage extends PdfPage {
  areas: Area[];
}
