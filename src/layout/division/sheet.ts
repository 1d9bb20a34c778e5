/** A division's sheet: what answers for it and its net on top, its tables one below the other. */
import type { Report } from '../../report/model';
import { cellAddress } from '../addresses';
import { rowHeight } from '../looks/heights';
import { landscape } from '../looks/pages';
import { COLORS } from '../looks/styles';
import { columnLayouts, OTHERWISE } from '../looks/widths';
import type { DivisionNames } from '../naming';
import type { BlockPlan, ColumnLayout, PlannedCell, SheetPlan, TablePlan } from '../plan';
import { textContent } from '../table/cells';
import type { TableNames } from '../table/formulas';
import { divisionTables, type DivisionTable } from './tables';
import { linkBlock, titleBlock, TITLE_ROWS, WIDE_COLUMN } from './title';

const GAP_ROWS = 2;
/** At least two lines, so that all headings of a sheet look alike. */
const HEADING_HEIGHT = 32;
/** A width counts digits; letters are narrower, and capitals wider. */
const LETTERS_TO_DIGITS = 1.1;
const CAPITALS_TO_DIGITS = 0.85;

/** @param lines where the division's counts and lines stand, for formulas */
export function divisionSheet(report: Report, names: DivisionNames, lines: TableNames): SheetPlan {
  const all = divisionTables(report, names, lines);
  const columns = columnLayouts(...all.map((one) => one.columns));
  const blocks: BlockPlan[] = [];
  const tables: TablePlan[] = [];
  const rowHeights: SheetPlan['rowHeights'] = [];
  const links: PlannedCell[] = [];

  let row = TITLE_ROWS + 1;
  for (const one of all) {
    const table = one.layAt(row + 1);
    blocks.push(sectionBlock(one, row));
    const address = cellAddress(row, WIDE_COLUMN);
    links.push({
      content: { kind: 'text', value: one.title, link: { sheet: names.sheet, address } },
      style: 'link',
    });
    tables.push(table);
    rowHeights.push(
      { row: table.row, height: headingHeight(table, columns) },
      ...heightsOf(table, one.wrapped, columns),
    );
    row = table.row + 1 + table.rows.length + (table.totals ? 1 : 0) + GAP_ROWS;
  }

  return {
    key: `division:${names.division.id}`,
    name: names.sheet,
    visibility: 'visible',
    columns,
    rowHeights,
    freeze: { rows: TITLE_ROWS, columns: WIDE_COLUMN + 1 },
    blocks: [titleBlock(names), linkBlock(links), ...blocks],
    tables,
    charts: [],
    tabColor: COLORS.accent,
    page: landscape('a3', 0, 1),
    protect: false,
  };
}

function sectionBlock({ kind, title, legend }: DivisionTable, row: number): BlockPlan {
  return {
    key: `section:${kind}`,
    row,
    column: WIDE_COLUMN,
    cells: [
      [
        { content: textContent(title), style: 'section' },
        { content: textContent(legend), style: 'note' },
      ],
    ],
  };
}

/** The row where an area or a group begins shows it whole; its repetitions take one line. */
function heightsOf(
  table: TablePlan,
  wrapped: string[],
  columns: ColumnLayout[],
): SheetPlan['rowHeights'] {
  const columnsOf = (keys: string[]): number[] =>
    table.columns.flatMap((column, index) => (keys.includes(column.key) ? [index] : []));
  const always = columnsOf(wrapped);
  const repeating = columnsOf(['area', 'group']);
  const textAt = (row: number, column: number): string => {
    const content = table.rows[row]?.[column];
    return content?.kind === 'text' ? content.value : '';
  };
  return table.rows.flatMap((_contents, row) => {
    const shown = [
      ...always,
      ...repeating.filter((column) => textAt(row, column) !== textAt(row - 1, column)),
    ];
    const height = rowHeight(
      shown.map((column) => {
        const text = textAt(row, column);
        return { text, width: lettersIn(columns[column], text) };
      }),
    );
    return height === null ? [] : [{ row: table.row + 1 + row, height }];
  });
}

/** How many letters of the text fit into a line of the column. */
function lettersIn(column: ColumnLayout | undefined, text: string): number {
  const isCapital = text === text.toUpperCase() && text !== text.toLowerCase();
  return Math.floor(
    (column?.width ?? OTHERWISE) * (isCapital ? CAPITALS_TO_DIGITS : LETTERS_TO_DIGITS),
  );
}

/** As high as the heading that wraps most. */
function headingHeight(table: TablePlan, columns: ColumnLayout[]): number {
  const cells = table.columns.map(({ heading }, index) => ({
    text: heading,
    width: lettersIn(columns[table.column + index], heading),
  }));
  return Math.max(HEADING_HEIGHT, rowHeight(cells.slice(1)) ?? 0);
}
