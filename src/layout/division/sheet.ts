/**
 * A division's sheet: its tables one below the other, the widest first, because Excel refuses to
 * insert table rows that would cut through a wider table beneath.
 */
import { economyLines } from '../../report/economy';
import { divisionNet } from '../../report/net';
import type { Report } from '../../report/model';
import { absoluteAddress, cellAddress } from '../addresses';
import { BLANK, textContent } from '../table/cells';
import { buildTable, type Column } from '../table/columns';
import { divisionTables } from './tables';
import { ECONOMY_COLUMNS, ECONOMY_LEGEND } from './economy/columns';
import { writeOut } from '../table/formulas';
import { rowHeight } from '../looks/heights';
import { indicatorColumns, INDICATORS_LEGEND } from './indicators/columns';
import { indicatorRows } from './indicators/rows';
import { MARGIN_COLUMNS, MARGIN_LEGEND } from './margin/columns';
import { netStateNames } from '../state/sheet';
import { DIRECTIONS, UNREAD } from '../state/words';
import { NARRATIVE_COLUMNS, NARRATIVE_LEGEND } from './narrative/columns';
import { SUMMARY_SHEET, type DivisionNames } from '../naming';
import { landscape } from '../looks/pages';
import type { BlockPlan, PlannedCell, SheetPlan, TablePlan } from '../plan';
import { printedColumns, printedLegend, printedRows } from './printed/columns';
import { COLORS } from '../looks/styles';

/** Column A is the hidden Tunnus, B the wide one: labels, and the narrative at a readable width. */
const WIDTHS = [4, 68, 26, 22, 17, 18, 14, 14, 14, 16, 16, 16, 16, 14, 14, 50, 12, 12, 12];
/** Tunnus, and the states at the end of Talous that other formulas ask. */
const HIDDEN_COLUMNS: ReadonlySet<number> = new Set([0, 16, 17, 18]);
const WIDE_COLUMN = 1;

/** What the names of a division's tables begin with. */
export const PRINTED_TABLE = 'Painettu';
export const NARRATIVE_TABLE = 'Teksti';

/** Rows of title, responsible persons, links and the net, always in sight. */
const TITLE_ROWS = 4;
const NET_ROW = 2;
const LINK_ROW = 3;
const GAP_ROWS = 2;
/** At least two lines, so that all headings of a sheet look alike. */
const HEADING_HEIGHT = 32;
/** A width counts digits; letters are narrower, and capitals wider. */
const LETTERS_TO_DIGITS = 1.1;
const CAPITALS_TO_DIGITS = 0.85;

interface Section {
  /** The kind of table: "economy". */
  key: string;
  title: string;
  legend: string;
  /** Columns whose wrapped text decides the height of a row. */
  wrapped: string[];
  table: (row: number) => TablePlan;
}

export function divisionSheet(report: Report, names: DivisionNames): SheetPlan {
  const sections = sectionsOf(report, names);
  const blocks: BlockPlan[] = [];
  const tables: TablePlan[] = [];
  const rowHeights: SheetPlan['rowHeights'] = [];
  const links: PlannedCell[] = [];

  let row = TITLE_ROWS + 1;
  for (const section of sections) {
    const table = section.table(row + 1);
    blocks.push({
      key: `section:${section.key}`,
      row,
      column: WIDE_COLUMN,
      cells: [
        [
          { content: textContent(section.title), style: 'section' },
          { content: textContent(section.legend), style: 'note' },
        ],
      ],
    });
    const address = cellAddress(row, WIDE_COLUMN);
    links.push({
      content: { kind: 'text', value: section.title, link: { sheet: names.sheet, address } },
      style: 'link',
    });
    tables.push(table);
    rowHeights.push(
      { row: table.row, height: headingHeight(table) },
      ...heightsOf(table, section.wrapped),
    );
    row = table.row + 1 + table.rows.length + (table.totals ? 1 : 0) + GAP_ROWS;
  }

  return {
    key: `division:${names.division.id}`,
    name: names.sheet,
    visibility: 'visible',
    columns: WIDTHS.map((width, index) =>
      HIDDEN_COLUMNS.has(index) ? { width, hidden: true } : { width },
    ),
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

function sectionsOf(report: Report, { division, slug, ...rest }: DivisionNames): Section[] {
  const others = {
    ...divisionTables({ division, slug, ...rest }),
    lines: netStateNames(report, division.id),
  };
  const changes = division.budgetChanges;
  const section = <Row>(
    key: string,
    tableName: string,
    texts: { title: string; legend: string; wrapped: string[] },
    columns: Column<Row>[],
    rows: Row[],
    rowId: (row: Row) => string,
  ): Section => ({
    key,
    ...texts,
    table: (row) =>
      buildTable(
        { key: `${key}:${division.id}`, name: `${tableName}_${slug}`, columns, rowId, others },
        rows,
        { row, column: 0 },
      ),
  });
  return [
    section(
      'economy',
      'Talous',
      { title: 'Talous', legend: ECONOMY_LEGEND, wrapped: ['area', 'reason'] },
      ECONOMY_COLUMNS,
      economyLines(division),
      (line) => line.id,
    ),
    section(
      'margin',
      'Toimintakate',
      { title: 'Toimintakate', legend: MARGIN_LEGEND, wrapped: [] },
      MARGIN_COLUMNS,
      divisionNet(division).areas,
      (area) => area.id,
    ),
    section(
      'indicators',
      'Tunnusluvut',
      { title: 'Tunnusluvut', legend: INDICATORS_LEGEND, wrapped: ['label', 'unit'] },
      indicatorColumns(report.columns),
      indicatorRows(division),
      ({ indicator }) => indicator.id,
    ),
    ...(changes
      ? [
          section(
            'printed',
            PRINTED_TABLE,
            { title: 'Raportissa painettu', legend: printedLegend(changes), wrapped: ['label'] },
            printedColumns(changes.columns),
            printedRows(changes),
            ({ row }) => row.id,
          ),
        ]
      : []),
    section(
      'narrative',
      NARRATIVE_TABLE,
      { title: 'Teksti', legend: NARRATIVE_LEGEND, wrapped: ['text'] },
      NARRATIVE_COLUMNS,
      division.narrative,
      (paragraph) => paragraph.id,
    ),
  ];
}

function titleBlock(names: DivisionNames): BlockPlan {
  const { division, title } = names;
  const { margin } = divisionTables(names);
  const responsible = division.responsible.join(', ');
  const subtitle = [
    ...(responsible === '' ? [] : [`Vastuuhenkilö ${responsible}`]),
    ...(division.board === null ? [] : [division.board]),
  ].join('  ·  ');
  return {
    key: 'title',
    row: 0,
    column: WIDE_COLUMN,
    cells: [
      [{ content: textContent(title), style: 'title' }, EMPTY, EMPTY],
      [{ content: textContent(subtitle), style: 'subtitle' }, EMPTY, EMPTY],
      [
        {
          content: textContent('Toimintakatteen poikkeama, euroa (+ = paranee)'),
          style: 'keyFigureLabel',
        },
        {
          content: {
            kind: 'formula',
            formula: writeOut('=margin[#varianceNet]', null, { margin }),
          },
          style: 'keyFigure',
        },
        {
          content: { kind: 'formula', formula: writeOut('=margin[#state]', null, { margin }) },
          style: 'stateNote',
        },
      ],
    ],
    flags: NET_LOOKS.map(([look, begins]) => ({
      key: `net.${look}`,
      formula: `=LEFT(${absoluteAddress(NET_ROW, WIDE_COLUMN + 2)},${begins.length})="${begins}"`,
      look,
      row: NET_ROW,
      column: 1,
      rowCount: 1,
      columnCount: 2,
    })),
  };
}

/** How the net looks, by what its state begins with. */
const NET_LOOKS = [
  ['improves', DIRECTIONS.improves],
  ['weakens', DIRECTIONS.weakens],
  ['warning', UNREAD],
] as const;

const EMPTY: PlannedCell = { content: BLANK, style: 'blank' };

function linkBlock(links: PlannedCell[]): BlockPlan {
  const home: PlannedCell = {
    content: { kind: 'text', value: SUMMARY_SHEET, link: { sheet: SUMMARY_SHEET, address: 'A1' } },
    style: 'link',
  };
  return { key: 'links', row: LINK_ROW, column: WIDE_COLUMN, cells: [[home, ...links]] };
}

/** The row where an area or a group begins shows it whole; its repetitions take one line. */
function heightsOf(table: TablePlan, wrapped: string[]): SheetPlan['rowHeights'] {
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
        return { text, width: lettersIn(column, text) };
      }),
    );
    return height === null ? [] : [{ row: table.row + 1 + row, height }];
  });
}

/** How many letters of the text fit into a line of the column. */
function lettersIn(column: number, text: string): number {
  const isCapital = text === text.toUpperCase() && text !== text.toLowerCase();
  return Math.floor((WIDTHS[column] ?? 10) * (isCapital ? CAPITALS_TO_DIGITS : LETTERS_TO_DIGITS));
}

/** As high as the heading that wraps most. */
function headingHeight({ column, columns }: TablePlan): number {
  const cells = columns.map(({ heading }, index) => ({
    text: heading,
    width: lettersIn(column + index, heading),
  }));
  return Math.max(HEADING_HEIGHT, rowHeight(cells.slice(1)) ?? 0);
}
