/** The columns and rows of Strategia: the goals of all objectives and divisions. */
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

const GOAL_HEADINGS: Record<Exclude<GoalColumn, 'actual'>, string> = {
  goal: 'Tavoite',
  actions: 'Toimenpiteet',
  responsibility: 'Vastuu ja aikataulu',
  metrics: 'Mittarit, arviointi',
  sdg: 'SDG',
};

export function strategyColumns(columns: Report['columns']): Column<GoalRow, Goal>[] {
  const text = (key: GoalColumn, heading: string, width: number): Column<GoalRow, Goal> => ({
    key,
    heading,
    style: 'inputText',
    width,
    content: ({ goal }) => textContent(goal[key]),
    read: (now, value) => {
      now[key] = textOf(value);
    },
  });
  return [
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
    text('goal', GOAL_HEADINGS.goal, 38),
    text('actions', GOAL_HEADINGS.actions, 44),
    text('responsibility', GOAL_HEADINGS.responsibility, 30),
    text('metrics', GOAL_HEADINGS.metrics, 38),
    text('actual', actualHeading(columns), 44),
    text('sdg', GOAL_HEADINGS.sdg, 8),
  ];
}

/** The year's column as printed, unless it would be called like another. */
function actualHeading(columns: Report['columns']): string {
  const heading = sentenceHeading(columns.actual, 'Toteuma');
  const taken = ['tunnus', 'strateginen päämäärä', 'toimiala'].concat(
    Object.values(GOAL_HEADINGS).map((one) => one.toLowerCase()),
  );
  return taken.includes(heading.toLowerCase()) ? `${heading} (toteuma)` : heading;
}
