/** Lines of text as segments with their places. Any unit of width serves. */

export interface Segment {
  text: string;
  from: number;
  to: number;
}

export interface PlacedLine {
  segments: Segment[];
  /** 1-based number that tells the line. */
  line: number;
  bold?: boolean;
  /** Where upright rules cross the line. */
  walls?: number[];
}

export interface TextRow {
  cells: string[];
  /** From where to where each cell's text reaches; null for a blank one. */
  boxes: ([number, number] | null)[];
  /** Where each cell's text begins, less where the texts of its column do at most. */
  indents: number[];
  bold: boolean;
  line: number;
}

const TAB = '        ';

/** A line of fixed pitch: two spaces or a tab part cells, one space stands inside them. */
export function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = [];
  let at = 0;
  for (const part of text.replace(/\t/g, TAB).split(/(\s{2,})/)) {
    if (part.trim() !== '') {
      const lead = /^\s*/.exec(part)?.[0].length ?? 0;
      segments.push({ text: part.trim(), from: at + lead, to: at + part.trimEnd().length });
    }
    at += part.length;
  }
  return segments;
}

export const FIGURE = /^[-−–+(]?\s*\d[\d .,'’\u00a0]*\)?[-−–]?\s*(?:%|€)?$|^[-–−]$/;
/** Years and units of headings look like figures. */
const OF_HEADING = /^(?:19|20)\d\d$|^1[ .]?000 ?€?$/;
/** Whether a text is a figure of a table's body. */
export const isFigure = (text: string): boolean => FIGURE.test(text) && !OF_HEADING.test(text);

/** Whether figures stand right of a line's first text. */
export const hasFigures = ({ segments }: PlacedLine): boolean =>
  segments.length > 1 && segments.slice(1).some(({ text }) => isFigure(text));

/** Whether a cell's text stands further to the right than others of its column; figures end alike instead. */
export const isIndented = ({ cells, indents }: TextRow, c: number): boolean =>
  (indents[c] ?? 0) > 0.5 && !isFigure(cells[c] ?? '');
