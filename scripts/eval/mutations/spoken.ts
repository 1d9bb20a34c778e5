/** Free prose over Talous and the indicators of a made-up division: levels, changes and shares. */
import type { Cell, EconomyRow, Indicator, Paragraph } from '../../../src/report/model';
import type { Random } from './random';
import { plain, type Sums } from './words';

/** Ends the id of a paragraph whose every figure a table bears out. */
export const SPOKEN = '-luvut';

/** Budgets, half-years and forecasts of an area, so that the forecast is the budget and its variance. */
export function economyOf(random: Random, area: string, sums: Sums): EconomyRow[] {
  return (['revenue', 'expense'] as const).map((item): EconomyRow => {
    const original = random.integer(2_103, 48_771) * 1_000 + random.integer(101, 899);
    const added = random.integer(11_003, 289_771);
    const forecast = original + added + sums[item];
    return {
      id: `${area}:${item}`,
      resultArea: area,
      item,
      originalBudget: euros(original),
      budgetChanges: euros(added),
      actual: euros(Math.round(forecast * (0.42 + random.next() * 0.14))),
      forecast: euros(forecast),
    };
  });
}

/** `genitive`: of the area's name. */
export function economyText(id: string, genitive: string, rows: readonly EconomyRow[]): Paragraph {
  const sentences = rows.map(({ item, originalBudget, budgetChanges, actual, forecast }) => {
    const word = item === 'revenue' ? 'tulo' : 'meno';
    const budget = valueOf(originalBudget) + valueOf(budgetChanges);
    const share = ((valueOf(actual) / budget) * 100).toFixed(1).replace('.', ',');
    return (
      `${genitive} ${word}jen ennuste on ${plain(valueOf(forecast))} euroa ja muutettu talousarvio ${plain(budget)} euroa. ` +
      `${genitive} ${word}ista on kesäkuun loppuun mennessä toteutunut ${share} %.`
    );
  });
  return { id: `${id}${SPOKEN}`, text: sentences.join(' '), line: 30 };
}

/** `genitive`: of the indicator's label. */
export function indicatorText(id: string, genitive: string, row: Indicator): Paragraph {
  const [budget, actual, forecast] = [row.budget, row.actual, row.forecast].map(valueOf) as [
    number,
    number,
    number,
  ];
  const apart = forecast - budget;
  const comparison =
    Math.abs(apart) < 100
      ? ''
      : ` ${genitive} käyntien ennuste on ${plain(Math.abs(apart))} ${apart > 0 ? 'enemmän' : 'vähemmän'} kuin talousarviossa.`;
  const text = `${genitive} käyntejä toteutui ${plain(actual)} ja koko vuoden ennuste on ${plain(forecast)} käyntiä.${comparison}`;
  return { id: `${id}${SPOKEN}`, text, line: 40 };
}

function euros(value: number): Cell {
  return { raw: plain(value), value };
}

function valueOf(cell: Cell | undefined): number {
  return cell?.value ?? 0;
}
