import type { DivisionRule } from '../rule';
import { number } from '../words';
import { measureOf } from '../indicators/measure';
import { areaName, cellPlace, rowName, rowsOf } from '../indicators/rows';

/** Smaller counts jump for no reason. */
const FEWEST = 20;

export const actualAboveBudget: DivisionRule = {
  scope: 'division',
  code: 'indicators.actualAboveBudget',
  severity: 'info',
  title: 'Vuoden määrä ylitetty jo kauden lopussa',
  explanation:
    'Vuoden aikana kertyvän määrän toteuma on jo suurempi kuin koko vuoden talousarvio. Luku voi olla oikein, mutta se ansaitsee selityksen. Osat jätetään pois, kun niiden summa on jo mukana, samoin palvelut, joille ei ole talousarviota.',
  example: 'Palvelukeskus: talousarvio 2 940, toteuma 1-6 jo 3 115.',
  reads: ['resultAreas'],
  *run(division, settings) {
    const above = rowsOf(division).filter(
      ({ row: { budget, actual, ...row } }) =>
        measureOf({ budget, actual, ...row }) === 'flow' &&
        (budget.value ?? 0) >= FEWEST &&
        (actual.value ?? 0) > (budget.value ?? 0) * (1 + settings.materialPercent / 100),
    );
    const told = new Set(above.map(({ row }) => row.id));
    for (const area of division.resultAreas) {
      const rows = above.filter((item) => item.area === area && !told.has(item.row.parent ?? ''));
      if (rows.length === 0) continue;
      yield {
        subject: area.id,
        at: rows.flatMap((item) => [cellPlace(item, 'actual'), cellPlace(item, 'budget')]),
        message: `${areaName(division, area)}: toteuma ylittää jo koko vuoden talousarvion: ${rows
          .map(
            (item) =>
              `${rowName(item)} ${number(item.row.actual.value ?? 0, settings)} / ${number(item.row.budget.value ?? 0, settings)}`,
          )
          .join('; ')}.`,
      };
    }
  },
};
