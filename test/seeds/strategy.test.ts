/** The strategy tables of the seed hold what the printed ones hold. */
import { GOAL_COLUMNS } from '../../src/report/model';
import { printed, report, STRATEGY_LINE } from './seed';
import { Source, withoutSpaces } from './source';

/** Column headings, and the one objective's heading that survived with the page number under it. */
const HEADINGS = new Set(
  `Tavoite Toimenpiteet Vastuu ja aikataulu Mittarit, arviointi Toteuma 1-6/2022 SDG
  Strateginen päämäärä: HYVINVOIVAT KUNTALAISET, keskusvirasto
  8`
    .split('\n')
    .map(withoutSpaces),
);

const goals = report.objectives.flatMap((objective) => objective.goals);
const inGoals = goals.flatMap((goal) => GOAL_COLUMNS.map((column) => goal[column]));
const inPrint = printed
  .split('\n')
  .slice(STRATEGY_LINE - 1)
  .filter((row) => !HEADINGS.has(withoutSpaces(row)));

const numbers = (text: string): string[] => text.match(/\d+/g) ?? [];
const characters = (texts: string[]): string => [...withoutSpaces(texts.join(''))].sort().join('');

test('a goal begins at its line', () => {
  const source = new Source(printed);
  const elsewhere = goals.filter(({ goal, actions, line }) => !source.standsAt(goal || actions, line));
  expect(elsewhere).toEqual([]);
});

test('every number of the strategy tables is in a goal as often as it is printed', () => {
  expect(inGoals.flatMap(numbers).sort()).toEqual(inPrint.flatMap(numbers).sort());
});

test('every character of the strategy tables is in a goal', () => {
  expect(characters(inGoals)).toBe(characters(inPrint));
});

test('three objectives, five divisions each', () => {
  expect(report.objectives.map((objective) => objective.goals.length)).toEqual([32, 31, 26]);
  for (const objective of report.objectives) {
    expect(new Set(objective.goals.map(({ division }) => division)).size).toBe(5);
  }
});
