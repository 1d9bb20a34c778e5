/** A place as a controller would point at it. */
import { talousOf } from './economy/lines';
import type { Division, Goal, GoalColumn, Report, SumColumn } from '../report/model';
import type { CellPlace, EconomyPlaceColumn, Place, StatementPlace } from './finding';
import { statementsOf } from '../report/statementsOf';
import { ECONOMY_WORDS, INDICATOR_WORDS, SUM_WORDS } from './words';

const GOAL_WORDS: Record<GoalColumn, string> = {
  goal: 'tavoite',
  actions: 'toimenpiteet',
  responsibility: 'vastuu ja aikataulu',
  metrics: 'mittarit',
  actual: 'toteuma',
  sdg: 'SDG',
};

/** "Muutostaulukko: Yhteensä, menot", "Teksti: ”62 000 euroa”" */
export function placeName(report: Report, place: Place): string {
  if (place.kind === 'formula') return `${place.sheet}, solu ${place.address}`;
  if (place.kind === 'text') return `Teksti: ”${place.raw}”`;
  const division = report.divisions.find((one) => one.id === place.division);
  switch (place.table) {
    case 'budgetChanges':
      return `Muutostaulukko: ${changeLabel(division, place)}, ${SUM_WORDS[place.column as SumColumn]}`;
    case 'indicators':
      return `Tunnusluvut: ${indicatorLabel(division, place)}`;
    case 'goals':
      return `Strategia: ${goalLabel(report, place)}`;
    case 'economy':
      return `Talous: ${economyLabel(division, place)}`;
    case 'statements':
      return statementLabel(report, place);
  }
}

function changeLabel(division: Division | undefined, { row }: CellPlace): string {
  const changes = division?.budgetChanges;
  if (row === 'total') return changes?.total.label ?? row;
  return changes?.rows.find((one) => one.id === row)?.label ?? row;
}

function indicatorLabel(division: Division | undefined, { row, column }: CellPlace): string {
  for (const area of division?.resultAreas ?? []) {
    const found = area.indicators.find((one) => one.id === row);
    if (!found) continue;
    const whole = area.indicators.find((one) => one.id === found.parent);
    const words: Partial<Record<string, string>> = INDICATOR_WORDS;
    const of = [whole?.label, found.label].filter((label) => label !== undefined).join(' / ');
    const what = column === 'unit' ? 'yksikkö' : words[column];
    return what === undefined ? of : `${of}, ${what}`;
  }
  return row;
}

function economyLabel(division: Division | undefined, { row, column }: CellPlace): string {
  const talous = division && talousOf(division);
  const lines = talous ? [...talous.lines, ...talous.gone, ...talous.accepted] : [];
  const line = lines.find((one) => one.id === row);
  if (!line) return row;
  return `${line.label}, ${SUM_WORDS[line.item]}, ${ECONOMY_WORDS[column as EconomyPlaceColumn]}`;
}

/** "Tuloslaskelma: Toimintakate, TP 2021" */
function statementLabel(report: Report, { row, column }: StatementPlace): string {
  for (const { statement } of statementsOf(report)) {
    const found = statement.rows.find(({ id }) => id === row);
    if (!found) continue;
    const heading = statement.columns.find(({ key }) => key === column)?.heading ?? column;
    return `${statement.name}: ${found.label}, ${heading}`;
  }
  return row;
}

function goalLabel(report: Report, { row, column, raw }: CellPlace): string {
  const goal: Goal | undefined = report.objectives
    .flatMap((objective) => objective.goals)
    .find((one) => one.id === row);
  const name = goal?.goal || goal?.actions || row;
  const figure = raw === undefined ? '' : `, ”${raw}”`;
  return `${name}, ${GOAL_WORDS[column as GoalColumn]}${figure}`;
}
