/** The columns and rows of Strategia: the goals of all objectives and divisions. */
import { fold } from '../../report/labels';
import type { Goal, GoalColumn, Report } from '../../report/model';
import { divisionNames, objectiveTitles, sentenceHeading } from '../naming';
import { textContent } from '../table/cells';
import { textOf } from '../reading/values';
import { idColumn } from '../table/columns';
import type { Column } from '../table/schema';

export interface GoalRow {
  objective: string;
  division: string;
  goal: Goal;
}

export function goalRows(report: Report): GoalRow[] {
  const titles = objectiveTitles(report.objectives);
  const divisions = new Map(divisionNames(report).map((own) => [own.division.id, own.title]));
  return report.objectives.flatMap((objective, index) =>
    objective.goals.map((goal) => ({
      objective: titles[index] ?? '',
      division: divisions.get(goal.division) ?? goal.division,
      goal,
    })),
  );
}

type StrategyColumn = Column<GoalRow, Goal>;

const words = (key: GoalColumn, heading: string, width: number): StrategyColumn => ({
  key,
  heading,
  style: 'inputText',
  width,
  content: ({ goal }) => textContent(goal[key]),
  read: (now, value) => {
    now[key] = textOf(value);
  },
});

const BEFORE_ACTUAL: StrategyColumn[] = [
  idColumn(({ goal }) => goal.id),
  {
    key: 'objective',
    heading: 'Strateginen päämäärä',
    style: 'inputText',
    width: 24,
    content: ({ objective }) => textContent(objective),
    flags: [
      { key: 'objective.repeated', formula: '={objective}={objective-above}', look: 'muted' },
    ],
  },
  {
    key: 'division',
    heading: 'Toimiala',
    style: 'inputText',
    width: 18,
    content: ({ division }) => textContent(division),
  },
  words('goal', 'Tavoite', 38),
  words('actions', 'Toimenpiteet', 44),
  words('responsibility', 'Vastuu ja aikataulu', 30),
  words('metrics', 'Mittarit, arviointi', 38),
];
const AFTER_ACTUAL: StrategyColumn[] = [words('sdg', 'SDG', 8)];

export function strategyColumns(columns: Report['columns']): StrategyColumn[] {
  return [...BEFORE_ACTUAL, words('actual', actualHeading(columns), 44), ...AFTER_ACTUAL];
}

/** The year's column as printed, unless it would be called like another. */
function actualHeading(columns: Report['columns']): string {
  const heading = sentenceHeading(columns.actual, 'Toteuma');
  const taken = [...BEFORE_ACTUAL, ...AFTER_ACTUAL].map((column) => fold(column.heading));
  return taken.includes(fold(heading)) ? `${heading} (toteuma)` : heading;
}
