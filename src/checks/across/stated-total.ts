import { subtractEuros } from '../../report/money';
import { SUM_COLUMNS, type Division, type SumColumn } from '../../report/model';
import type { DivisionNet } from '../../report/net';
import type { DivisionRule, Draft } from '../rule';
import type { Settings } from '../settings';
import type { Amount } from '../stated/amount';
import { isMaterial } from '../stated/materiality';
import { positionsOf } from '../stated/positions';
import { change, SUM_WORDS } from '../words';
import { netOf } from '../economy/lines';
import { standingOf } from '../economy/standing';

export const statedTotal: DivisionRule = {
  scope: 'division',
  code: 'economy.total',
  severity: 'warning',
  title: 'Toimialan ilmoittama summa ja tulosalueiden summa eroavat',
  explanation:
    'Teksti kertoo koko toimialan poikkeaman, ja jokaisella tulosalueella on oma lukunsa, mutta niiden summa on toinen. Erotusta ei viedä taulukkoon omaksi rivikseen. Jos toimialalla oli rivi Kohdistamatta, se jää pois, kun viimeinenkin tulosalue saa lukunsa. Pyöristyksestä jäävä euro on vain huomautus.',
  example:
    'Koko toimiala, netto: tekstissä -62 430, tulosalueista -65 430, ero 3 000: Kirjasto -40 000, Museo -25 430.',
  reads: ['narrative', 'deviations', 'budgetChanges', 'economy', 'resultAreas', 'unallocated'],
  *run(division, settings): Generator<Draft> {
    const whole = positionsOf(division).find(({ area }) => area === null);
    const net = netOf(division);
    const isTold = net.state === 'known' || net.state === 'half';
    if (!whole || !isTold || net.unallocated !== null) return;
    const hasGone = restIsGone(division, net);
    // Without Kohdistamatta an edit that leaves the text behind is told by the rule over the text.
    if (division.economy?.length && !hasGone) return;
    const gaps = SUM_COLUMNS.flatMap((column) => {
      const [stated, ...others] = whole.stated[column];
      const sum = net.variance[column];
      if (!stated || others.length > 0 || stated.assumedScale !== 1 || sum === null) return [];
      return sum >= stated.low && sum <= stated.high ? [] : [{ column, stated, sum }];
    });
    const gap = gaps.find(({ column }) => column === 'net') ?? gaps[0];
    if (gap) yield tell(division, net, gap, hasGone, settings);
  },
};

/** Whether the division had Kohdistamatta when it was loaded, and has none any more. */
export function restIsGone(division: Division, net: DivisionNet): boolean {
  return division.unallocated != null && net.unallocated === null;
}

interface Gap {
  column: SumColumn;
  stated: Amount;
  sum: number;
}

function tell(
  division: Division,
  net: DivisionNet,
  { column, stated, sum }: Gap,
  hasGone: boolean,
  settings: Settings,
): Draft {
  const areas = net.areas.filter((area) => !area.isRest && area.variance[column] !== null);
  const difference = subtractEuros(stated.value, sum);
  // n rounded parts and their rounded sum: half a euro each.
  const isRounding = Math.abs(difference) <= (areas.length + 1) / 2;
  const parts = areas.map(
    (area) => `${area.label} ${change(area.variance[column] ?? 0, settings)}`,
  );
  const rest = division.unallocated;
  const was = rest ? { ...rest, net: subtractEuros(rest.revenue, rest.expense) }[column] : 0;
  return {
    subject: division.id,
    severity: isRounding ? 'info' : severityOf(difference, sum, hasGone, settings),
    at: [stated.place, ...standingOf(division, null).places[column]],
    expected: sum,
    found: stated.value,
    difference,
    cause: isRounding ? 'rounding' : null,
    message:
      `Koko toimiala, ${SUM_WORDS[column]}: tekstissä ${change(stated.value, settings)}, tulosalueista ${change(sum, settings)}, ero ${change(difference, settings)}` +
      (isRounding ? ' mahtuu osien pyöristykseen.' : `: ${parts.join(', ')}.`) +
      (hasGone
        ? ` Kohdistamatta (${change(was, settings)}) ei ole enää mukana, koska jokaisella tulosalueella on luku.`
        : ''),
  };
}

/** What somebody has just filled in leaves the text behind for certain. */
function severityOf(
  difference: number,
  sum: number,
  hasGone: boolean,
  settings: Settings,
): 'error' | 'warning' | 'info' {
  if (!isMaterial(difference, sum, settings)) return 'info';
  return hasGone ? 'error' : 'warning';
}
