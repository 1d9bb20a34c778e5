/** The columns and rows of Strategia: the goals of all objectives and divisions. */
import type { Goal, GoalColumn, Report } from '../../report/model';
import { divisionNames, objectiveTitles, sentenceHeading } from '../naming';
import { textContent } from '../table/cells';
import { idColumn, type Column } from '../table/columns';

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

export function strategyColumns(columns: Report['columns']): Column<GoalRow>[] {
  const text = (key: GoalColumn, heading: string): Column<GoalRow> => ({
    key,
    heading,
    style: 'inputText',
    content: ({ goal }) => textContent(goal[key]),
  });
  return [
    idColumn(({ goal }) => goal.id),
    {
      key: 'objective',
      heading: 'Strateginen päämäärä',
      style: 'inputText',
      content: ({ objective }) => textContent(objective),
      flags: [
        { key: 'objective.repeated', formula: '={objective}={objective-above}', look: 'muted' },
      ],
    },
    {
      key: 'division',
      heading: 'Toimiala',
      style: 'inputText',
      content: ({ division }) => textContent(division),
    },
    text('goal', GOAL_HEADINGS.goal),
    text('actions', GOAL_HEADINGS.actions),
    text('responsibility', GOAL_HEADINGS.responsibility),
    text('metrics', GOAL_HEADINGS.metrics),
    text('actual', actualHeading(columns)),
    text('sdg', GOAL_HEADINGS.sdg),
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
