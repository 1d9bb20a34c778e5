/** Havainto: what was expected, what was found, and where. */
import type { EconomyInput, GoalColumn, IndicatorColumn, SumColumn } from '../report/model';

export type Severity = 'error' | 'warning' | 'info';

/** The gravest first. */
export const GRAVITY: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** What explains a difference exactly; null where nothing does. */
export type Cause =
  'transposed' | 'digit' | 'sign' | 'scale' | 'rounding' | 'addend' | 'stale' | null;

/** The columns of Talous that findings point at: inputs, and what is computed of them. */
export type EconomyPlaceColumn =
  EconomyInput | 'item' | 'amendedBudget' | 'variance' | 'budgetAfterChange';

export interface CellPlace {
  kind: 'cell';
  /** `economy` is Talous, which only a workbook shows. */
  table: 'budgetChanges' | 'indicators' | 'goals' | 'economy';
  division: string;
  /** The row's id, "total" for the total of a table of changes. */
  row: string;
  column: 'label' | 'unit' | IndicatorColumn | SumColumn | GoalColumn | EconomyPlaceColumn;
  /** A figure inside a goal's text: UTF-16 offsets, end exclusive. */
  start?: number;
  end?: number;
  raw?: string;
}

export interface TextPlace {
  kind: 'text';
  division: string;
  /** The paragraph's id. */
  paragraph: string;
  start: number;
  end: number;
  raw: string;
}

/** A computed cell of the workbook, which no report file has. */
export interface FormulaPlace {
  kind: 'formula';
  /** The planned table's key, e.g. "margin:perusturva". */
  table: string;
  /** The row's id, "total" for a totals row. */
  row: string;
  /** The column's key. */
  column: string;
  sheet: string;
  address: string;
}

/** A cell of a statement (laskelma), or of a table kept as printed. */
export interface StatementPlace {
  kind: 'cell';
  table: 'statements';
  /** "" for what is the whole municipality's. */
  division: string;
  /** The id of the statement's row, unique in the report. */
  row: string;
  /** The key of the statement's column. */
  column: string;
}

export type Place = CellPlace | StatementPlace | TextPlace | FormulaPlace;

/** A mend that removes the contradiction and makes no new one: one cell, or one span of text. */
export interface FactFix {
  at: CellPlace | TextPlace;
  /** What should stand there, as printed. */
  raw: string;
  value: number | null;
  /** The cell says so itself in words: what that brings to light was there before. */
  isReading?: true;
}

/** Formulas put back into computed cells. */
export interface FormulaFix {
  formulas: {
    at: FormulaPlace;
    /** In en-US, e.g. "=[@revenue]-[@expense]". */
    formula: string;
  }[];
}

/** Rows of Talous, or a division's whole sheet, put back with what stood there last. */
export interface RestoreFix {
  restore: 'lines' | 'sheet';
  division: string;
  /** The lines' ids. */
  lines: string[];
}

export type Fix = FactFix | FormulaFix | RestoreFix;

export interface Finding {
  /** The same while the finding speaks of the same thing, whatever the figures are. */
  id: string;
  rule: string;
  severity: Severity;
  division?: string;
  /** at[0] is where the trouble shows. */
  at: Place[];
  /** Base units, in the table's printed sign. */
  expected?: number;
  found?: number;
  /** found - expected */
  difference?: number;
  cause?: Cause;
  /** A second cause, where two together explain the difference. */
  alsoCause?: Cause;
  /** The id of the finding that this one follows from. */
  root?: string;
  /** In Finnish, in the tone "Tarkista: tekstissä 62 000, luvuista 65 000, ero −3 000". */
  message: string;
  fix?: Fix;
}
