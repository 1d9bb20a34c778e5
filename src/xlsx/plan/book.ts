/** A plan as a book: the workbook that the add-in writes, without Excel. */
import { sheetPrefix } from '../../layout/addresses';
import { flagFormula } from '../../layout/looks/flagMark';
import { marksOf } from '../../layout/marks';
import type { CellContent, FlagPlan, Plan, PlannedCell, SheetPlan } from '../../layout/plan';
import { lookOf } from '../../layout/looks/styles';
import type { Book, BookContent, BookLink, BookName, BookSheet } from '../book/book';
import { cellKey, type CellKey } from '../book/cells';
import type { BookStyle } from '../book/looks';
import type { BookFormat, BookValidation } from '../book/rules';
import { chartOfPlan } from './chart';
import { pageOfPlan } from './page';
import { bookStyle } from './styles';
import { tableOfPlan, validationOfPlan } from './tables';
import { pointsOfCharacters } from '../../layout/looks/sizes';

/** Names that are marks of the add-in are hidden, as it makes them itself. */
export function bookOfPlan(plan: Plan): Book {
  return {
    sheets: plan.sheets.map(sheetOfPlan),
    names: [...plan.names, ...marksOf(plan)].map(({ name, refersTo, visible }): BookName => ({
      name,
      formula: refersTo,
      hidden: !visible,
    })),
    active: Math.max(
      0,
      plan.sheets.findIndex(({ key }) => key === plan.activate),
    ),
  };
}

function sheetOfPlan(sheet: SheetPlan): BookSheet {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    tabColor: sheet.tabColor ?? '',
    gridlines: false,
    ...cellsOfPlan(sheet),
    columns: new Map(
      sheet.columns.map(({ width, hidden = false }, index) => [
        index,
        { size: pointsOfCharacters(width), hidden },
      ]),
    ),
    rows: new Map(
      sheet.rowHeights.map(({ row, height }) => [row, { size: height, hidden: false }]),
    ),
    freeze: sheet.freeze ?? { rows: 0, columns: 0 },
    tables: sheet.tables.map(tableOfPlan),
    charts: sheet.charts.map((chart) => chartOfPlan(chart, sheet.name)),
    validations: validationsOf(sheet),
    // In Excel the format that was added last comes first.
    formats: formatsOf(sheet).reverse(),
    page: pageOfPlan(sheet.page),
    protection: sheet.protect ? { allows: ['formatColumns'], selection: 'all' } : null,
    names: [],
  };
}

interface PlacedCell {
  key: CellKey;
  cell: PlannedCell;
}

function cellsOfPlan(sheet: SheetPlan): Pick<BookSheet, 'cells' | 'links' | 'styles'> {
  const cells = new Map<CellKey, BookContent>();
  const links = new Map<CellKey, BookLink>();
  const styles = {
    sheet: bookStyle('blank'),
    columns: new Map<number, BookStyle>(),
    rows: new Map<number, BookStyle>(),
    cells: new Map<CellKey, BookStyle>(),
  };
  for (const { key, cell } of [...blockCells(sheet), ...tableCells(sheet)]) {
    const content = contentOf(cell.content);
    const link = linkOf(cell.content);
    const style = bookStyle(cell.style);
    if (content !== undefined) cells.set(key, content);
    if (link) links.set(key, link);
    if (style !== styles.sheet) styles.cells.set(key, style);
  }
  return { cells, links, styles };
}

const placed = (row: number, column: number, cells: readonly PlannedCell[]): PlacedCell[] =>
  cells.map((cell, c) => ({ key: cellKey(row, column + c), cell }));

function contentOf(content: CellContent): BookContent | undefined {
  switch (content.kind) {
    case 'blank':
      return undefined;
    case 'formula':
      return { formula: content.formula };
    default:
      return content.value;
  }
}

function linkOf(content: CellContent): BookLink | undefined {
  if (content.kind !== 'text' || !content.link) return undefined;
  return { place: sheetPrefix(content.link.sheet) + content.link.address };
}

const blockCells = ({ blocks }: SheetPlan): PlacedCell[] =>
  blocks.flatMap(({ row, column, cells }) =>
    cells.flatMap((line, r) => placed(row + r, column, line)),
  );

function tableCells({ tables }: SheetPlan): PlacedCell[] {
  return tables.flatMap(({ row, column, columns, rows, cellStyles, totals }) => {
    const own = new Map(cellStyles.map((one) => [`${one.row} ${one.column}`, one.style]));
    const headings = columns.map(({ heading, headingStyle }): PlannedCell => ({
      content: { kind: 'text', value: heading },
      style: headingStyle,
    }));
    const body = rows.map((contents, r) =>
      columns.map(({ formula, style }, c): PlannedCell => ({
        content:
          formula === undefined ? (contents[c] ?? { kind: 'blank' }) : { kind: 'formula', formula },
        style: own.get(`${r} ${c}`) ?? style,
      })),
    );
    return [headings, ...body, ...(totals ? [totals] : [])].flatMap((cells, r) =>
      placed(row + r, column, cells),
    );
  });
}

function validationsOf({ tables }: SheetPlan): BookValidation[] {
  return tables.flatMap(({ row, column, columns, rows }) =>
    columns.flatMap(({ validation }, c) =>
      validation === undefined
        ? []
        : [
            validationOfPlan(validation, {
              row: row + 1,
              column: column + c,
              rows: Math.max(1, rows.length),
              columns: 1,
            }),
          ],
    ),
  );
}

function formatsOf({ blocks, tables }: SheetPlan): BookFormat[] {
  return [
    ...tables.flatMap(({ row, column, columns, rows, flags }) => {
      const body = (from: number, count: number) => ({
        row: row + 1,
        column: column + from,
        rows: Math.max(1, rows.length),
        columns: count,
      });
      return [
        ...columns.flatMap((one, c) => (one.flags ?? []).map((flag) => formatOf(flag, body(c, 1)))),
        ...(flags ?? []).map((flag) => formatOf(flag, body(0, columns.length))),
      ];
    }),
    ...blocks.flatMap(({ row, column, flags }) =>
      (flags ?? []).map((flag) =>
        formatOf(flag, {
          row: row + flag.row,
          column: column + flag.column,
          rows: flag.rowCount,
          columns: flag.columnCount,
        }),
      ),
    ),
  ];
}

const formatOf = (flag: FlagPlan, area: BookFormat['areas'][number]): BookFormat => ({
  areas: [area],
  formula: flagFormula(flag),
  stopIfTrue: false,
  look: lookOf(flag.look),
});
