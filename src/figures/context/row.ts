/** The numbers of a table row: units, roles and directions follow from each other, not from words. */
import type { ProseFigure } from '../prose';
import type { Mention } from '../scan/mentions';
import { sizeOf } from './unit';

/** Within a row that holds larger numbers, one with few digits and a decimal is a per cent. */
const LARGEST_PERCENT = 1e3;

function numberOf(figure: ProseFigure): number {
  return Array.isArray(figure.value) ? figure.value[1] : figure.value;
}

function isPercentColumn(figure: ProseFigure, row: ProseFigure[]): boolean {
  if (figure.unit === '%') return true;
  const decimal = figure.step < 1 && Math.abs(numberOf(figure)) < LARGEST_PERCENT;
  const others = row.filter(
    (other) => other !== figure && Math.abs(numberOf(other)) >= LARGEST_PERCENT,
  );
  return decimal && others.length >= 2;
}

/** "budget, actual, share": above 100 the budget is exceeded. */
function shareDirection(figure: ProseFigure): ProseFigure['direction'] {
  const share = numberOf(figure);
  return figure.step <= 1 && share > 100 && share < LARGEST_PERCENT ? 'over' : null;
}

/** A last column that is the difference of the two before it: above or below the budget. */
function differenceDirection(row: ProseFigure[], at: number): ProseFigure['direction'] {
  const [budget, actual, difference] = [row[at - 2], row[at - 1], row[at]];
  if (!budget || !actual || !difference || at !== row.length - 1) return null;
  const [from, to] = [Math.abs(numberOf(budget)), Math.abs(numberOf(actual))];
  if (from === 0 || to === 0) return null;
  if (Math.abs(numberOf(difference)) !== Math.abs(to - from) || to === from) return null;
  return to > from ? 'over' : 'under';
}

function describe(row: ProseFigure[]): ProseFigure[] {
  return row.map((figure, at) => {
    if (isPercentColumn(figure, row)) {
      return { ...figure, unit: '%', role: 'percent', direction: shareDirection(figure) };
    }
    return { ...figure, direction: differenceDirection(row, at) };
  });
}

/** For each mention of a sentence the largest number of its row, 0 outside rows. */
export function rowSizes(mentions: readonly Mention[]): number[] {
  const ofRow = new Map<object, number>();
  for (const { amount, row } of mentions) {
    if (row) ofRow.set(row, Math.max(ofRow.get(row) ?? 0, sizeOf(amount)));
  }
  return mentions.map(({ row }) => (row && ofRow.get(row)) ?? 0);
}

/** Figures of a sentence with those of its rows described; `mentions` are theirs, in order. */
export function describeRows(figures: ProseFigure[], mentions: readonly Mention[]): ProseFigure[] {
  if (!mentions.some(({ row }) => row)) return figures;
  const described: ProseFigure[] = [];
  for (let at = 0; at < figures.length;) {
    const row = mentions[at]?.row ?? null;
    let end = at + 1;
    while (row && end < figures.length && mentions[end]?.row === row) end++;
    const part = figures.slice(at, end);
    for (const figure of row ? describe(part) : part) described.push(figure);
    at = end;
  }
  return described;
}
