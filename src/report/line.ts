/** One line of Talous, an area and an item: what is put in, and what follows from it (design.md, 4a). */
import { writableText } from './labels';
import type { Cell, EconomyInput, EconomyItem, Unallocated } from './model';
import { ECONOMY_INPUTS } from './model';
import { subtractEuros, sumEuros } from './money';

/** What is put in, in euros; a change is positive when the amount grows. */
export interface EconomyLine extends Record<EconomyInput, Cell> {
  id: string;
  /** The result area's id; null for what no area of the report carries. */
  resultArea: string | null;
  /** Tulosalue: lines of one area have one label, other areas another. */
  label: string;
  item: EconomyItem;
  source: string;
  reason: string;
  /** False for a line that only `division.economy` adds. */
  derived: boolean;
  /** A line of Kohdistamatta. */
  isRest: boolean;
  /** What stands as Erä where that is neither Tulot nor Menot. */
  unreadItem?: string;
}

/** A line of the report that somebody has deleted. */
export type GoneLine = Pick<EconomyLine, 'id' | 'resultArea' | 'label' | 'item' | 'isRest'>;

/** The lines as they stand, and those of the report that are gone from among them. */
export interface Economy {
  lines: EconomyLine[];
  gone: GoneLine[];
  /** Deleted lines that nobody misses: somebody has let the deletion stand. */
  accepted: GoneLine[];
  /** Kohdistamatta as it was at loading; null where there was none. */
  unallocated: Unallocated | null;
}

/** How a line's variance is known, or why it is not. */
export type LineState =
  /** TP-ennuste - Muutettu TA. */
  | 'computed'
  /** Ennustepoikkeama. */
  | 'stated'
  /** A cell that it needs holds something that is no number. */
  | 'unread'
  /** TP-ennuste without TA. */
  | 'budgetMissing'
  /** Nothing is given. */
  | 'silent';

/** The inputs that a variance is made of. */
export const VARIANCE_INPUTS = [
  'originalBudget',
  'budgetChanges',
  'forecast',
  'statedVariance',
] as const satisfies readonly EconomyInput[];

/** A cell holds something, if only a space, and it is no number. */
export function isUnread({ raw, value }: Cell): boolean {
  return value === null && !isBlank(raw);
}

/** As a cell of a workbook would show it. */
function isBlank(raw: string): boolean {
  return writableText(raw) === '';
}

/** What is computed of a line; null where it is not known. */
export interface LineFigures {
  state: LineState;
  amendedBudget: number | null;
  /** Actual against the amended budget: 0.5 is 50 %. */
  actualShare: number | null;
  variance: number | null;
  budgetAfterChange: number | null;
  unproposed: number | null;
}

/** The same arithmetic as the columns' formulas in the sheet Talous. */
export function lineFigures(line: EconomyLine): LineFigures {
  const amendedBudget = amendedBudgetOf(line);
  const { state, variance } = varianceOf(line, amendedBudget);
  const actual = line.actual.value;
  const proposal = line.proposal.value;
  const proposed = isUnread(line.proposal) ? null : (proposal ?? 0);
  const isOpen = state === 'unread' || state === 'budgetMissing' || proposed === null;
  return {
    state,
    amendedBudget,
    actualShare:
      amendedBudget === null || amendedBudget === 0 || actual === null
        ? null
        : actual / amendedBudget,
    variance,
    budgetAfterChange:
      amendedBudget === null || proposed === null ? null : sumEuros([amendedBudget, proposed]),
    unproposed:
      isOpen || (variance === null && proposal === null)
        ? null
        : subtractEuros(variance ?? 0, proposed),
  };
}

function amendedBudgetOf({ originalBudget, budgetChanges }: EconomyLine): number | null {
  if (originalBudget.value === null || isUnread(budgetChanges)) return null;
  return sumEuros([originalBudget.value, budgetChanges.value ?? 0]);
}

function varianceOf(
  line: EconomyLine,
  amendedBudget: number | null,
): Pick<LineFigures, 'state' | 'variance'> {
  const { forecast, statedVariance, unreadItem } = line;
  if (unreadItem !== undefined) {
    const isSilent = ECONOMY_INPUTS.every((input) => isBlank(line[input].raw));
    return { state: isSilent ? 'silent' : 'unread', variance: null };
  }
  if (forecast.value !== null && amendedBudget !== null) {
    return { state: 'computed', variance: subtractEuros(forecast.value, amendedBudget) };
  }
  if (statedVariance.value !== null) return { state: 'stated', variance: statedVariance.value };
  if (VARIANCE_INPUTS.some((input) => isUnread(line[input]))) {
    return { state: 'unread', variance: null };
  }
  return { state: forecast.value === null ? 'silent' : 'budgetMissing', variance: null };
}
