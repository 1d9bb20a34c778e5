/** Strategia: the goals of all objectives and divisions, one table. */
import type { Goal, GoalColumn, Report } from '../report/model';
import { textContent } from './cells';
import { buildTable, idColumn, type Column } from './columns';
import { rowHeight } from './heights';
import { divisionNames, objectiveTitles, sentenceHeading, STRATEGY_SHEET } from './naming';
import { landscape } from './pages';
import type { SheetPlan, TablePlan } from './plan';
import { COLORS } from './styles';

export const STRATEGY_TABLE = 'strategy';

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

const WIDTHS = [4, 24, 18, 38, 44, 30, 38, 44, 8];

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

const HEADING_ROW = 3;

export function strategySheet(report: Report): SheetPlan {
  const rows = goalRows(report);
  const table = buildTable(
    {
      key: STRATEGY_TABLE,
      name: 'Strategia',
      columns: strategyColumns(report.columns),
      rowId: ({ goal }) => goal.id,
    },
    rows,
    { row: HEADING_ROW, column: 0 },
  );
  return {
    key: 'strategy',
    name: STRATEGY_SHEET,
    visibility: 'visible',
    columns: WIDTHS.map((width, index) => (index === 0 ? { width, hidden: true } : { width })),
    rowHeights: [{ row: HEADING_ROW, height: 24 }, ...wrappedHeights(table)],
    freeze: { rows: HEADING_ROW + 1, columns: 0 },
    blocks: [
      {
        key: 'title',
        row: 0,
        column: 1,
        cells: [
          [{ content: textContent('Strategiset tavoitteet'), style: 'title' }],
          [
            {
              content: textContent(
                `${[report.municipality, report.title].filter(Boolean).join(', ')}. Tavoite riviä kohti; suodata päämäärän tai toimialan mukaan.`,
              ),
              style: 'subtitle',
            },
          ],
        ],
      },
    ],
    tables: [table],
    charts: [],
    tabColor: COLORS.accent,
    page: landscape('a3', HEADING_ROW),
    protect: false,
  };
}

function wrappedHeights(table: TablePlan): { row: number; height: number }[] {
  return table.rows.flatMap((contents, index) => {
    const height = rowHeight(
      contents.map((content, column) => ({
        text: column > 0 && content.kind === 'text' ? content.value : '',
        width: WIDTHS[column] ?? 10,
      })),
    );
    return height === null ? [] : [{ row: table.row + 1 + index, height }];
  });
}
