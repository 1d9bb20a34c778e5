/** The budget before the changes and after them, where the report has the budget. */
import { SUM_COLUMNS, type SumColumn } from '../../../report/model';
import { sumOfAllKnown } from '../../amounts';
import type { AreaRow, BudgetColumn } from '../../areas';
import { proposing } from '../../proposal';
import {
  changeCell,
  coveringLabel,
  halfLabel,
  labelCell,
  moneyCell,
  stateCell,
  type PaperContext,
} from '../context';
import { text, type Block, type TableCell, type TableColumn, type TableRow } from '../model';
import type { FigureState } from '../../text/fi';
import { tableOf } from '../table';
import { signLegend } from './changes';

export function budgetSection(context: PaperContext): Block[] {
  const { words, proposal } = context;
  const divisions = proposing(proposal);
  if (divisions.length === 0) return [];
  const knows = divisions.some((one) =>
    one.areas.some(
      (row) =>
        row.budgetUnread || SUM_COLUMNS.some((column) => row.budget.amended[column] !== null),
    ),
  );
  if (!knows) {
    return [{ kind: 'paragraph', role: 'note', content: [text(words.budgetMissing)] }];
  }
  const rows = divisions.flatMap(({ division, areas, whole, binding }) => [
    ...(binding.level === 'division'
      ? []
      : areas
          .filter((row) => !row.rest || hasRest(row))
          .flatMap((row) => threeRows(context, row, 'line'))),
    ...threeRows(
      context,
      binding.level === 'division' ? whole : { ...whole, label: words.sumOf(division.name) },
      'sum',
    ),
  ]);
  for (const { council, unread, whole } of proposal.divisions) {
    if (council.length + unread.length > 0) continue;
    if (whole.budget.amended.net === null && !whole.budgetUnread) continue;
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

/** Kohdistamatta is no row as a zero. */
function hasRest({ variance, proposal }: AreaRow): boolean {
  return proposal !== null || SUM_COLUMNS.some((column) => (variance[column] ?? 0) !== 0);
}

type Figure = number | null | FigureState;

interface Figures {
  budget: Record<BudgetColumn, Figure>;
  proposal: Figure;
  unproposed: Figure;
}

function threeRows(context: PaperContext, row: AreaRow, kind: 'line' | 'sum'): TableRow[] {
  const figures = (column: SumColumn): Figures => {
    const budget = (name: BudgetColumn): Figure =>
      row.budgetUnread ? 'unread' : row.budget[name][column];
    const hasBudget = row.budget.amended[column] !== null;
    return {
      budget: {
        original: budget('original'),
        changes: budget('changes'),
        amended: budget('amended'),
        after: row.proposalUnread && hasBudget ? 'unread' : budget('after'),
      },
      proposal: row.proposalUnread ? 'unread' : (row.proposal?.[column] ?? null),
      unproposed: row.unproposed[column] ?? lackOf(row, column),
    };
  };
  return groupOf(context, halfLabel(context, row.label, row.state), kind, figures);
}

/** Why the part that is not proposed has no figure; an area that tells nothing says so once, of its net. */
function lackOf(row: AreaRow, column: SumColumn): Figure {
  if (row.proposalUnread || row.state === 'unread') return 'unread';
  if (row.state !== 'silent') return null;
  if (row.lacking.budgetMissing > 0) return 'budgetMissing';
  return column === 'net' ? 'silent' : null;
}

function cityRows(context: PaperContext): TableRow[] {
  const wholes = context.proposal.divisions.map((one) => one.whole);
  const sum = (pick: (row: AreaRow) => number | null): number | null =>
    sumOfAllKnown(wholes.map(pick));
  const budgetUnread = wholes.some((row) => row.budgetUnread);
  if (!budgetUnread && sum((row) => row.budget.amended.net) === null) return [];
  const proposalUnread = wholes.some((row) => row.proposalUnread);
  const isOpen = proposalUnread || wholes.some((row) => row.state === 'unread');
  const figures = (column: SumColumn): Figures => {
    const budget = (name: BudgetColumn): Figure =>
      budgetUnread ? 'unread' : sum((row) => row.budget[name][column]);
    return {
      budget: {
        original: budget('original'),
        changes: budget('changes'),
        amended: budget('amended'),
        after: proposalUnread ? 'unread' : budget('after'),
      },
      proposal: proposalUnread ? 'unread' : sum((row) => row.proposal?.[column] ?? 0),
      unproposed: isOpen ? 'unread' : sum((row) => row.unproposed[column] ?? 0),
    };
  };
  const label = coveringLabel(context, context.words.whole(context.kind));
  return groupOf(context, label, 'total', figures);
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
    const cell = (figure: Figure, of: typeof moneyCell | typeof changeCell): TableCell =>
      typeof figure === 'string' ? stateCell(context, figure) : of(context, turn(figure));
    return {
      kind,
      cells: [
        labelCell(context.words.columns[column === 'net' ? netAs : column]),
        cell(budget.original, moneyCell),
        cell(budget.changes, changeCell),
        cell(budget.amended, moneyCell),
        cell(proposal, changeCell),
        cell(budget.after, moneyCell),
        cell(unproposed, changeCell),
      ],
    };
  });
  return [{ kind: 'group', cells: [labelCell(label)] }, ...rows];
}
