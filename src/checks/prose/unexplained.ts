import type { Division, ResultArea } from '../../report/model';
import { standingOf, type Standing } from '../economy/standing';
import { itemsOf } from '../claims/items';
import { threadsOf } from '../claims/thread';
import type { Severity } from '../finding';
import { isSeasonal } from '../indicators/measure';
import { areaName, cellPlace, rowName, type Row } from '../indicators/rows';
import { termsOf, type Term } from '../../language';
import { mentions, namedAreas, namingTerms } from '../link/scope';
import type { DivisionRule, Draft } from '../rule';
import type { Settings } from '../settings';
import { isMaterial } from '../stated/materiality';
import { change, number } from '../words';

/** What one finding spells out; the rest it counts. */
const MOST_NAMED = 3;

export const proseUnexplained: DivisionRule = {
  scope: 'division',
  code: 'prose.unexplained',
  severity: 'info',
  title: 'Olennainen muutos, jota teksti ei selitä',
  explanation:
    'Tulosalueen toimintakatteen poikkeama on olennainen, mutta teksti ei mainitse tulosaluetta, tai tunnusluvun ennuste poikkeaa talousarviosta selvästi, eikä teksti mainitse tunnuslukua. Varoitus, kun toimintakate heikkenee, sillä selittämätön ylitys maksaa. Tulosalueen havainnot ovat yhdessä. Jo toteutuneita ylityksiä ja kausiluonteisia tai pieniä määriä ei tässä toisteta.',
  example: 'Museopalvelut: toimintakatteen poikkeama -64 000, teksti ei mainitse museota.',
  reads: ['narrative', 'deviations', 'budgetChanges', 'economy', 'resultAreas', 'unallocated'],
  *run(division, settings) {
    if (division.narrative.length === 0) return;
    const terms = division.narrative.flatMap(({ text }) => termsOf(text));
    for (const area of division.resultAreas) {
      const economy = unexplainedEconomy(division, area, terms, settings);
      const rows = unexplainedRows(division, area, terms, settings);
      if (economy || rows.length > 0) yield tell(division, area, economy, rows, settings);
    }
  },
};

function unexplainedEconomy(
  division: Division,
  area: ResultArea,
  terms: readonly Term[],
  settings: Settings,
): Standing | null {
  const standing = standingOf(division, area.id);
  const { net } = standing.variance;
  if (net === null || !isMaterial(net, standing.budget, settings)) return null;
  const isSpokenOf =
    division.deviations.some(({ resultArea }) => resultArea === area.id) ||
    mentions(area.name ?? '', terms) ||
    namedAreas(division).some((one) => one.id === area.id && namingTerms(one, terms).length > 0) ||
    isGoneInto(division, area.id);
  return isSpokenOf ? null : standing;
}

/** A figure of the text is of one of the area's rows, and the clause tells how it moves. */
function isGoneInto(division: Division, area: string): boolean {
  const items = itemsOf(division);
  return [...threadsOf(division).values()].some(
    ({ item, reading }) =>
      item !== null &&
      items[item]?.area === area &&
      reading !== null &&
      reading.telling !== 'level',
  );
}

/** A part is told only where its whole is not. */
function unexplainedRows(
  division: Division,
  area: ResultArea,
  terms: readonly Term[],
  settings: Settings,
): Row[] {
  const rows = area.indicators
    .map((row): Row => ({ division, area, row }))
    .filter((item) => calls(item, settings) && !mentions(item.row.label, terms));
  const told = new Set(rows.map(({ row }) => row.id));
  const isPart = ({ row }: Row): boolean => row.parent !== undefined && told.has(row.parent);
  return rows.filter((item) => !isPart(item)).sort((a, b) => apart(b) - apart(a));
}

/** The year's budget reached already is another rule's. */
function calls(item: Row, { explainPercent, smallestCount }: Settings): boolean {
  const { budget, actual } = item.row;
  if (Math.abs(budget.value ?? 0) < smallestCount || (actual.value ?? 0) > (budget.value ?? 0)) {
    return false;
  }
  return !isSeasonal(item.row) && apart(item) * 100 >= explainPercent;
}

/** How far the forecast is from the budget, as a part of it; 0 where there is none. */
function apart({ row: { budget, forecast } }: Row): number {
  if (budget.value === null || forecast.value === null || budget.value === 0) return 0;
  return Math.abs(forecast.value - budget.value) / Math.abs(budget.value);
}

function tell(
  division: Division,
  area: ResultArea,
  economy: Standing | null,
  rows: Row[],
  settings: Settings,
): Draft {
  const net = economy?.variance.net ?? 0;
  const named = rows
    .slice(0, MOST_NAMED)
    .map(
      (item) =>
        `${rowName(item)}, ennuste ${number(item.row.forecast.value ?? 0, settings)} / talousarvio ${number(item.row.budget.value ?? 0, settings)}`,
    );
  const rest = rows.length - named.length;
  const parts = [
    ...(economy ? [`toimintakatteen poikkeama ${change(net, settings)}`] : []),
    ...named,
    ...(rest > 0 ? [`${rest} muuta tunnuslukua`] : []),
  ];
  const severity: Severity = net < 0 ? 'warning' : 'info';
  return {
    subject: area.id,
    severity,
    at: [
      ...(economy?.places.net ?? []),
      ...rows.flatMap((item) => [cellPlace(item, 'forecast'), cellPlace(item, 'budget')]),
    ],
    message: `${areaName(division, area)}: teksti ei selitä olennaista muutosta: ${parts.join('; ')}.`,
  };
}
