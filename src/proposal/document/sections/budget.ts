/** The budget before the changes and after them, where the report has the budget. */
import { SUM_COLUMNS, type SumColumn } from '../../../report/model';
import { sumOfAllKnown } from '../../amounts';
import type { AreaRow, BudgetColumn } from '../../areas';
import { proposing } from '../../proposal';
import { changeCell, labelCell, moneyCell, type PaperContext } from '../context';
import { text, type Block, type TableColumn, type TableRow } from '../model';
import { tableOf } from '../table';
import { signLegend } from './changes';

export function budgetSection(context: PaperContext): Block[] {
  const { words, proposal } = context;
  const divisions = proposing(proposal);
  if (divisions.length === 0) return [];
  const knows = divisions.some((one) =>
    one.areas.some((row) => SUM_COLUMNS.some((column) => row.budget.amended[column] !== null)),
  );
  if (!knows) {
    return [{ kind: 'paragraph', role: 'note', content: [text(words.budgetMissing)] }];
  }
  const rows = divisions.flatMap(({ division, areas, whole, binding }) => [
    ...(binding.level === 'division'
      ? []
      : areas
          .filter((row) => !row.rest || row.variance.net !== null)
          .flatMap((row) => threeRows(context, row, 'line'))),
    ...threeRows(
      context,
      binding.level === 'division' ? whole : { ...whole, label: words.sumOf(division.name) },
      'sum',
    ),
  ]);
  for (const { council, whole } of proposal.divisions) {
    if (council.length > 0 || whole.budget.amended.net === null) continue;
    rows.push(...threeRows(context, whole, 'sum'));
  }
  rows.push(...cityRows(context));
  const caption = words.captions.budget(proposal.year);
  return [tableOf(context, 'budget', caption, signLegend(context), columnsOf(context), rows, [])];
}

function columnsOf({ words }: PaperContext): TableColumn[] {
  const { area, original, changes, amended, proposal, after, unproposed } = words.columns;
  const figure = (heading: string): TableColumn => ({ heading, align: 'right', share: 0.137 });
  return [
    { heading: area, align: 'left', share: 0.178 },
    ...[original, changes, amended, proposal, after, unproposed].map(figure),
  ];
}

interface Figures {
  budget: Record<BudgetColumn, number | null>;
  proposal: number | null;
  unproposed: number | null;
}

function threeRows(context: PaperContext, row: AreaRow, kind: 'line' | 'sum'): TableRow[] {
  const figures = (column: SumColumn): Figures => ({
    budget: {
      original: row.budget.original[column],
      changes: row.budget.changes[column],
      amended: row.budget.amended[column],
      after: row.budget.after[column],
    },
    proposal: row.proposal?.[column] ?? null,
    unproposed: row.unproposed[column],
  });
  return groupOf(context, row.label, kind, figures);
}

function cityRows(context: PaperContext): TableRow[] {
  const wholes = context.proposal.divisions.map((one) => one.whole);
  const sum = (pick: (row: AreaRow) => number | null): number | null =>
    sumOfAllKnown(wholes.map(pick));
  if (sum((row) => row.budget.amended.net) === null) return [];
  const figures = (column: SumColumn): Figures => ({
    budget: {
      original: sum((row) => row.budget.original[column]),
      changes: sum((row) => row.budget.changes[column]),
      amended: sum((row) => row.budget.amended[column]),
      after: sum((row) => row.budget.after[column]),
    },
    proposal: sum((row) => row.proposal?.[column] ?? 0),
    unproposed: sum((row) => row.unproposed[column] ?? 0),
  });
  return groupOf(context, context.words.whole(context.kind), 'total', figures);
}

function groupOf(
  context: PaperContext,
  label: string,
  kind: 'line' | 'sum' | 'total',
  figures: (column: SumColumn) => Figures,
): TableRow[] {
  const { netAs } = context.proposal.settings;
  const rows = SUM_COLUMNS.map((column): TableRow => {
    const { budget, proposal, unproposed } = figures(column);
    const turn = (value: number | null): number | null =>
      value === null || column !== 'net' || netAs === 'net' || value === 0 ? value : -value;
    return {
      kind,
      cells: [
        labelCell(context.words.columns[column === 'net' ? netAs : column]),
        moneyCell(context, turn(budget.original)),
        changeCell(context, turn(budget.changes)),
        moneyCell(context, turn(budget.amended)),
        changeCell(context, turn(proposal)),
        moneyCell(context, turn(budget.after)),
        changeCell(context, turn(unproposed)),
      ],
    };
  });
  return [{ kind: 'group', cells: [labelCell(label)] }, ...rows];
}
