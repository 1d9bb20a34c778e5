/** Talous of the next period: the same lines, with the budget that stands and the last forecast beside. */
import { economyLines } from '../report/economy';
import { isUnread, lineFigures, type EconomyLine } from '../report/line';
import type { Cell, Division, EconomyRow } from '../report/model';
import { sumEuros } from '../report/money';
import { BLANK_CELL } from '../report/cell';
import { isFilled, priorActualOf } from './cells';
import type { Span } from './span';

/**
 * The division's lines as rows. Within a year the original budget and the changes stay, `decided`
 * (euros by line) is added to the changes, and forecast and variance become the previous ones. Over the
 * year's end only the prior year's figure is known. What no area carries (Kohdistamatta) is gone.
 */
export function nextEconomy(
  division: Division,
  decided: ReadonlyMap<string, number>,
  span: Span,
): EconomyRow[] {
  const given = new Map((division.economy ?? []).map((row) => [row.id, row]));
  const standing = economyLines(division)
    .filter((line) => !line.isRest || given.has(line.id))
    .map((line) => nextRow(line, given.get(line.id), decided.get(line.id) ?? 0, span));
  const removed = (division.economy ?? [])
    .filter((row) => row.removed)
    .map(({ id, resultArea, item, label, added, removed: isRemoved, settled, accepted }) =>
      withoutUndefined({
        id,
        resultArea,
        item,
        label,
        added,
        removed: isRemoved,
        settled,
        accepted,
      }),
    );
  return [...standing, ...removed];
}

function nextRow(
  line: EconomyLine,
  given: EconomyRow | undefined,
  decided: number,
  span: Span,
): EconomyRow {
  const { id, resultArea, item, label } = line;
  const prior = priorActualOf(span, {
    priorActual: given?.priorActual ?? BLANK_CELL,
    actual: line.actual,
    forecast: line.forecast,
  });
  const { variance } = lineFigures(line);
  return withoutUndefined({
    id,
    resultArea,
    item,
    // Under no area of the report the label is what tells the line.
    label: resultArea === null ? label : given?.label,
    added: given?.added,
    priorActual: filled(prior),
    ...(span.years === 0
      ? {
          originalBudget: filled(line.originalBudget),
          budgetChanges: filled(addTo(line.budgetChanges, decided)),
          previousForecast: filled(line.forecast),
          previousVariance:
            variance === null ? undefined : { raw: String(variance), value: variance },
        }
      : {}),
  });
}

/** A cell that is no number is left as it was typed: nothing can be added to it. */
function addTo(cell: Cell, amount: number): Cell {
  if (amount === 0 || isUnread(cell)) return cell;
  const value = sumEuros([cell.value ?? 0, amount]);
  return { raw: String(value), value };
}

const filled = (cell: Cell): Cell | undefined => (isFilled(cell) ? cell : undefined);

function withoutUndefined<T extends object>(row: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };
}
