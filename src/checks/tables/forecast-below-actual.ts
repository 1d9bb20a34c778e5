import { readPrinted } from '../../report/printed';
import type { DivisionRule } from '../rule';
import { number } from '../words';
import { measureOf } from '../indicators/measure';
import { cellPlace, rowName, rowsOf } from '../indicators/rows';

export const forecastBelowActual: DivisionRule = {
  scope: 'division',
  code: 'indicators.forecastBelowActual',
  severity: 'warning',
  title: 'Ennuste pienempi kuin toteuma',
  explanation:
    'Vuoden aikana kertyvä määrä (käynnit, hoitopäivät, päätökset) ei voi pienentyä: koko vuoden ennuste on vähintään tähänastinen toteuma. Vallitsevia määriä, kuten oppilaita tai asiakkaita tiettynä päivänä, ei näin verrata.',
  example: 'Käynnit: toteuma 1-6 on 4 810, koko vuoden ennuste 962.',
  reads: ['resultAreas'],
  *run(division, settings) {
    for (const item of rowsOf(division)) {
      const { actual, forecast } = item.row;
      if (measureOf(item.row) !== 'flow' || actual.value === null || forecast.value === null) {
        continue;
      }
      const difference = forecast.value - actual.value;
      if (difference >= -roundingOf(forecast.raw, forecast.value)) continue;
      yield {
        subject: item.row.id,
        at: [cellPlace(item, 'forecast'), cellPlace(item, 'actual')],
        expected: actual.value,
        found: forecast.value,
        difference,
        cause: null,
        message: `Tarkista ${rowName(item)}: koko vuoden ennuste ${number(forecast.value, settings)} on pienempi kuin toteuma ${number(actual.value, settings)}, ero ${number(difference, settings)}.`,
      };
    }
  },
};

/** A forecast written in tens or hundreds may stand for a little more: half of that. */
function roundingOf(raw: string, value: number): number {
  const step = value % 100 === 0 ? 100 : value % 10 === 0 ? 10 : 0;
  return value === 0 ? 0 : Math.max(step / 2, readPrinted(raw)?.tolerance ?? 0.5);
}
