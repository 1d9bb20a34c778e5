import type { Indicator, Report } from '../../report/model';
import type { Draft, ReportRule } from '../rule';
import type { Settings } from '../settings';
import { becauseOf, number } from '../words';
import { isSeasonal, measureOf } from '../indicators/measure';
import { cellPlace, rowName, rowsOf, type Row } from '../indicators/rows';

/** Next to the pace: what a forecast with a nought too many comes to. */
const NEAR = 1.25;

export const pace: ReportRule = {
  scope: 'report',
  code: 'indicators.pace',
  severity: 'info',
  title: 'Ennuste ei seuraa toteuman tahtia',
  explanation:
    'Vuoden aikana kertyvän määrän ennuste poikkeaa puolitoistakertaisesti sekä tähänastisen toteuman tahdista että edellisestä vuodesta, samaan suuntaan. Kausiluonteisia määriä, pieniä määriä ja uusia palveluja ei arvioida. Jos kymmenellä jakaminen tai kertominen palauttaa ennusteen tahtiin, havainto on varoitus.',
  example: 'Käynnit: edellinen vuosi 9 370, toteuma 1-6 4 810, ennuste 96 200.',
  reads: ['resultAreas'],
  *run(report, settings) {
    const share = shareOfYear(report);
    for (const division of report.divisions) {
      for (const item of rowsOf(division)) {
        const draft = tell(item, share, settings);
        if (draft) yield { ...draft, division: division.id };
      }
    }
  },
};

function tell(item: Row, share: number, settings: Settings): Draft | null {
  const { row } = item;
  const figures = figuresOf(row, settings);
  if (!figures || measureOf(row) !== 'flow' || isSeasonal(row)) return null;
  const { prior, actual, forecast } = figures;
  const { paceFactor } = settings;
  const paced = actual / share;
  const isHigh = forecast > paced * paceFactor && forecast > prior * paceFactor;
  const isLow = forecast < paced / paceFactor && forecast < prior / paceFactor;
  const isAboveActual = forecast >= actual;
  if (!isHigh && !(isLow && isAboveActual)) return null;
  const scaled = [10, 100, 1000, 0.1, 0.01, 0.001].some((times) => isNear(forecast * times, paced));
  const expected = Math.round(paced);
  return {
    subject: row.id,
    ...(scaled ? { severity: 'warning' as const } : {}),
    at: [cellPlace(item, 'forecast'), cellPlace(item, 'actual'), cellPlace(item, 'priorActual')],
    expected,
    found: forecast,
    difference: forecast - expected,
    cause: scaled ? 'scale' : null,
    message: `Tarkista ${rowName(item)}: ennuste ${number(forecast, settings)}, toteuman tahdilla ${number(expected, settings)}, edellisenä vuonna ${number(prior, settings)}.${becauseOf(scaled ? 'scale' : null)}`,
  };
}

function figuresOf(
  row: Indicator,
  { smallestCount }: Settings,
): { prior: number; actual: number; forecast: number } | null {
  const prior = row.priorActual.value;
  const actual = row.actual.value;
  const forecast = row.forecast.value;
  if (prior === null || actual === null || forecast === null) return null;
  return Math.min(prior, actual) < smallestCount ? null : { prior, actual, forecast };
}

function isNear(a: number, b: number): boolean {
  return a < b * NEAR && b < a * NEAR;
}

/** 1.1.–30.6. is half of the year. */
function shareOfYear({ period }: Report): number {
  const [from, to] = [period.from, period.to].map((date) => new Date(date).getUTCMonth()) as [
    number,
    number,
  ];
  return Math.min(1, Math.max(1, to - from + 1) / 12);
}
