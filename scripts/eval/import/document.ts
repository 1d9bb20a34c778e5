/** What layouts make and writers print: headings, paragraphs and tables of cells. */

export interface DocCell {
  text: string;
  /** The exact number and its format, for a workbook; without it the cell is text there too. */
  number?: number;
  format?: string;
  bold?: boolean;
  indent?: number;
  columnSpan?: number;
  rowSpan?: number;
}

export type DocBlock =
  | { kind: 'heading'; level: number; text: string }
  | { kind: 'paragraph'; text: string }
  | { kind: 'table'; rows: DocCell[][] }
  | { kind: 'sheet'; name: string };

/** A cell that a merged one covers. */
export const COVERED: DocCell = { text: '\u0000' };
export const isCovered = (cell: DocCell): boolean => cell.text === '\u0000';
