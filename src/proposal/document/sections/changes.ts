/** Taulukko 1, what the council decides; and the boards' käyttösuunnitelma. */
import { printedView, printFaults, proposesAsPrinted } from '../../printed';
import { proposing, type DivisionProposal } from '../../proposal';
import { changeCell, labelCell, stateCell, type PaperContext } from '../context';
import { text, type Block, type TableBlock, type TableRow } from '../model';
import { SUM_COLUMNS } from '../../../report/model';
import { knownAmounts, sameAmounts, sumAmounts, type Amounts } from '../../amounts';
import type { AreaRow } from '../../areas';
import type { FigureState } from '../../text/fi';
import { tableOf } from '../table';

export function changesSection(context: PaperContext): Block[] {
  const { words, proposal } = context;
  if (proposing(proposal).length === 0) return [];
  return [
    { kind: 'heading', level: 1, text: words.headings.changes },
    changesTable(context),
    ...budgetPlan(context),
  ];
}

/** The decision, row by row; it foots exactly. */
export function changesTable(context: PaperContext): TableBlock {
  const { words, proposal } = context;
  const notes: string[] = [];
  const rows = proposing(proposal).flatMap((one) => {
    const single = one.binding.level === 'division';
    const told = printNotes(context, one);
    const first = notes.length + 1;
    notes.push(...told);
    const note = told.length > 0 ? first : undefined;
    const lines = single
      ? []
      : rowsInOrder(one.areas, one.council, one.unread).map((row) => lineOf(context, row));
    const label = single ? one.division.name : words.sumOf(one.division.name);
    return [...lines, rowOf(context, single ? 'line' : 'sum', label, knownAmounts(one.sum), note)];
  });
  rows.push(rowOf(context, 'total', words.total, knownAmounts(proposal.total)));
  if (proposal.settings.unit === 'teur') notes.push(words.roundedNote);
  const caption = words.captions.changes(proposal.year);
  return tableOf(
    context,
    'changes',
    caption,
    signLegend(context),
    sumColumns(context),
    rows,
    notes,
  );
}

function budgetPlan(context: PaperContext): Block[] {
  const { words, proposal } = context;
  const divisions = proposal.divisions.filter(
    (one) => one.board.length + one.boardUnread.length > 0,
  );
  if (divisions.length === 0) return [];
  const rows = divisions.flatMap(({ division, board, boardUnread }) => {
    const sum = boardUnread.length > 0 ? null : sumAmounts(board.map((row) => row.proposal));
    return [
      ...[...board, ...boardUnread].map((row) => lineOf(context, row)),
      rowOf(context, 'sum', words.sumOf(division.name), sum),
    ];
  });
  const { budgetPlan: caption } = words.captions;
  return [
    { kind: 'heading', level: 1, text: words.headings.budgetPlan },
    { kind: 'paragraph', role: 'body', content: [text(words.planIntro)] },
    tableOf(context, 'budgetPlan', caption, signLegend(context), sumColumns(context), rows, []),
  ];
}

/** "Luvut euroina. Tulot ja menot: + = lisäys ..." */
export function signLegend({ words, proposal: { settings } }: PaperContext): string {
  return `${words.unit[settings.unit]} ${words.signs[settings.netAs]}`;
}

export function sumColumns({ words, proposal }: PaperContext): TableBlock['columns'] {
  const { area, revenue, expense } = words.columns;
  return [
    { heading: area, align: 'left', share: 0.46 },
    { heading: revenue, align: 'right', share: 0.18 },
    { heading: expense, align: 'right', share: 0.18 },
    { heading: words.columns[proposal.settings.netAs], align: 'right', share: 0.18 },
  ];
}

/** Rows that can be read and those that cannot, in the order of the division's areas. */
export function rowsInOrder(areas: AreaRow[], ...rows: AreaRow[][]): AreaRow[] {
  const place = ({ id }: AreaRow): number => areas.findIndex((area) => area.id === id);
  return rows.flat().sort((a, b) => place(a) - place(b));
}

function lineOf(context: PaperContext, row: AreaRow): TableRow {
  return rowOf(context, 'line', row.label, row.proposal);
}

/** `change` is a state, or null for "unread", where it cannot be known: then every cell says so. */
export function rowOf(
  context: PaperContext,
  kind: TableRow['kind'],
  label: string,
  change: Amounts | FigureState | null,
  note?: number,
): TableRow {
  if (change === null || typeof change === 'string') {
    const words = SUM_COLUMNS.map(() => stateCell(context, change ?? 'unread'));
    return { kind, cells: [labelCell(label, note), ...words] };
  }
  const { revenue, expense, net } = change;
  const shownNet = context.proposal.settings.netAs === 'net' || net === 0 ? net : -net;
  return {
    kind,
    cells: [
      labelCell(label, note),
      changeCell(context, revenue),
      changeCell(context, expense),
      changeCell(context, shownNet),
    ],
  };
}

/** Where the division's own print is wrong, and where the proposal has changed since. */
export function printNotes({ words, proposal }: PaperContext, one: DivisionProposal): string[] {
  const view = printedView(one.division);
  if (!view || proposal.settings.unit === 'teur') return [];
  const sum = knownAmounts(one.sum);
  const decidesAll =
    sum !== null && one.whole.proposal !== null && sameAmounts(sum, one.whole.proposal);
  if (!decidesAll) return [];
  if (!proposesAsPrinted(one.division, sum)) {
    return [words.changedSinceReport(one.division.name)];
  }
  return printFaults(view).map(({ row, isTotal, columns }) => {
    const raws = columns.map((column) => row.cells[column].raw.replace(/^[-−–+]\s*/, ''));
    if (!isTotal) return words.printedRow(row.label, raws);
    const { value, raw, differs } = row.cells.expense;
    const printedMinus = /^\s*[-−–]/.test(raw);
    const wrongSign = differs && value !== null && value !== 0 && printedMinus !== value < 0;
    return words.printedTotals(one.division.name, raws, wrongSign);
  });
}
