/** A printed figure: `raw` as printed ("" for a blank), `value` in base units (euros, pieces, per cent). */
export interface Cell {
  raw: string;
  value: number | null;
  note?: string;
  /** 1-based line of the source when it differs from the row's own line. */
  line?: number;
}

/** Nothing printed. */
export const BLANK_CELL: Cell = { raw: '', value: null };
