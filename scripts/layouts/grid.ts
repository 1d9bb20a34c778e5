/** A document before it has a format: headings, paragraphs and tables of cells. */

export interface GridCell {
  text: string;
  /** The figure in the table's own unit, where the cell is one; a sheet then holds a number. */
  value?: number;
  /** Digits after the comma of `value`. */
  decimals?: number;
  /** Per cent kept as a share by a sheet (0.48 shown as 48 %). */
  share?: boolean;
  bold?: boolean;
  /** Steps of indent. */
  indent?: number;
  /** Columns and rows covered; covered cells are left out of their rows. */
  span?: number;
  down?: number;
  align?: 'left' | 'right' | 'center';
  /** What a tracked change replaced. */
  old?: string;
}

export type Rules = 'all' | 'none' | 'vertical' | 'horizontal' | 'outer';

export interface Grid {
  rows: GridCell[][];
  headingRows: number;
  /** Relative widths of the columns. */
  widths: number[];
  rules: Rules;
  /** Headings are repeated on each page. */
  repeated: boolean;
}

export type Block =
  | { kind: 'heading'; level: number; text: string }
  | {
      kind: 'paragraph';
      text: string;
      /** Text of a footnote at its end. */
      footnote?: string;
      /** A sentence that a tracked change took away, standing before the text. */
      deleted?: string;
      boxed?: boolean;
      small?: boolean;
    }
  | { kind: 'table'; grid: Grid; name: string }
  | { kind: 'break' };

export interface Document {
  title: string;
  runningHead: string;
  blocks: Block[];
}

/** The table as a full matrix: each cell stands at its first place, covered places are null. */
export function expandGrid(grid: Grid): (GridCell | null)[][] {
  const width = grid.widths.length;
  const out: (GridCell | null | undefined)[][] = grid.rows.map(() =>
    Array.from({ length: width }, () => undefined),
  );
  grid.rows.forEach((row, r) => {
    let c = 0;
    for (const cell of row) {
      while (out[r]?.[c] !== undefined) c += 1;
      if (c + (cell.span ?? 1) > width) throw new Error(`row ${r}: more cells than columns`);
      for (let dr = 0; dr < (cell.down ?? 1); dr++) {
        const line = out[r + dr];
        if (!line) throw new Error(`row ${r}: a cell reaches below the table`);
        for (let dc = 0; dc < (cell.span ?? 1); dc++) line[c + dc] = null;
      }
      const line = out[r];
      if (line) line[c] = cell;
      c += cell.span ?? 1;
    }
    if (out[r]?.includes(undefined)) throw new Error(`row ${r}: fewer cells than columns`);
  });
  return out.map((row) => row.map((cell) => cell ?? null));
}
