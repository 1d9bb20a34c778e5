/** What every reader makes of its source: headings, paragraphs and tables in reading order, each with its place. */

/** Where in a source something stands; the parts that the kind of source has. */
export interface SourcePlace {
  /** The id of the source. */
  source: string;
  /** 1-based. */
  page?: number;
  /** x0, y0, x1, y1 in points from the top left of the page. */
  box?: [number, number, number, number];
  /** 1-based number of the table in its source, and 1-based row and column in it. */
  table?: number;
  row?: number;
  column?: number;
  sheet?: string;
  /** Of a cell or a range of a workbook, e.g. "B4". */
  address?: string;
  /** 1-based number of the paragraph in its source. */
  paragraph?: number;
  /** 1-based line of a text. */
  line?: number;
}

/** One cell of a table's grid. A merged cell stands at its top left; what it covers points there. */
export interface GridCell {
  /** As shown; lines of a stacked cell are parted by "\n". */
  text: string;
  /** What a workbook holds for the shown text, in the shown scale: 98.5 for "98,5 %". */
  number?: number;
  bold?: boolean;
  /** Steps to the right; any unit, only compared within a table. */
  indent?: number;
  /** Marks of footnotes that stood raised beside the text. */
  marks?: string;
  /** The cell whose span covers this one. */
  coveredBy?: [row: number, column: number];
  place: SourcePlace;
}

export interface HeadingBlock {
  kind: 'heading';
  /** 0 is a file or sheet of its own, 1 the highest heading. */
  level: number;
  text: string;
  place: SourcePlace;
}

export interface ParagraphBlock {
  kind: 'paragraph';
  text: string;
  /** All of it is bold: perhaps a heading. */
  bold?: boolean;
  /** Points; where the source says. */
  size?: number;
  /** Footnotes and what else stands outside the text. */
  aside?: boolean;
  place: SourcePlace;
}

export interface TableBlock {
  kind: 'table';
  /** Rectangular. */
  rows: GridCell[][];
  place: SourcePlace;
}

export type Block = HeadingBlock | ParagraphBlock | TableBlock;

/** One file of the import, read. */
export interface Source {
  id: string;
  /** The file's name. */
  name: string;
  /** Of the file's bytes, in hexadecimal; handed in, since the core has no digest of its own. */
  sha256: string;
}

/** Why a source cannot be read; a reader throws it, the import answers with it. */
export class SourceFault extends Error {
  constructor(
    readonly kind: FaultKind,
    /** What was found, for a person. */
    readonly found: string,
  ) {
    super(`${kind}: ${found}`);
  }
}

export type FaultKind =
  'format' | 'old' | 'encrypted' | 'cut' | 'bomb' | 'large' | 'empty' | 'noText';

/** What was expected instead, as a Finnish reader says it. */
export const EXPECTED: Record<FaultKind, string> = {
  format:
    'tiedosto, jonka päätteenä on .docx, .xlsx, .pdf, .txt, .csv tai .tsv, ja sisältö sen mukainen',
  old: 'uudempi muoto (.docx, .xlsx); tallenna vanha tiedosto ensin siihen',
  encrypted: 'tiedosto ilman salasanaa',
  cut: 'kokonainen tiedosto',
  bomb: 'tiedosto, joka purkautuu kohtuulliseen kokoon',
  large: 'pienempi tiedosto',
  empty: 'tiedosto, jossa on sisältöä',
  noText: 'PDF, jossa on tekstiä; kuvaksi skannattua ei lueta',
};
