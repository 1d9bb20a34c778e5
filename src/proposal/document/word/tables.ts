/** A table of the paper as a Word table: a marked heading row, alt text, figures to the right. */
import type * as Docx from 'docx';
import type { TableBlock, TableCell, TableColumn, TableRow } from '../model';
import { cellRuns, type DocxModule } from './inlines';
import { keepsWithNext } from './keepsWithNext';
import { ACCENT, HEADING_FILL, STYLE, SUM_FILL } from './look';

/** Twentieths of a point between the margins of an upright A4. */
export const TEXT_WIDTH = 9638;
/** Tables with more columns are set smaller. */
const WIDEST_ORDINARY = 6;

export function tableBlocks(
  docx: DocxModule,
  table: TableBlock,
  caption: string,
  language: string,
): (Docx.Paragraph | Docx.Table)[] {
  const { Paragraph, TextRun } = docx;
  const legend =
    table.legend === '' ? [] : [new Paragraph({ text: table.legend, style: STYLE.legend })];
  const notes = table.notes.map(
    (note, i) =>
      new Paragraph({
        style: STYLE.note,
        children: [new TextRun({ text: `${i + 1}) ${note}` })],
      }),
  );
  return [
    new Paragraph({ text: caption, style: 'Caption' }),
    ...legend,
    wordTable(docx, table, caption, language),
    ...notes,
  ];
}

function wordTable(
  docx: DocxModule,
  table: TableBlock,
  caption: string,
  language: string,
): Docx.Table {
  const look = lookOf(table);
  const widths = table.columns.map((column) => Math.round(column.share * TEXT_WIDTH));
  const keptWithNext = keepsWithNext(table.rows);
  const rows = [
    headingRow(docx, table.columns, widths, look),
    ...table.rows.map((row, i) =>
      bodyRow(docx, table, row, widths, look, keptWithNext[i] === true, language),
    ),
  ];
  const none = { style: 'none', size: 0, color: 'auto' } as const;
  const line = { style: 'single', size: 4, color: 'C5CFD2' } as const;
  const frame = { style: 'single', size: 8, color: ACCENT } as const;
  return described(docx, caption, table.altText, {
    rows,
    width: { size: TEXT_WIDTH, type: 'dxa' },
    columnWidths: widths,
    layout: 'fixed',
    borders: {
      top: frame,
      bottom: frame,
      left: none,
      right: none,
      insideHorizontal: line,
      insideVertical: none,
    },
    tableLook: { firstRow: true, lastRow: true, firstColumn: true, noHBand: true, noVBand: true },
  });
}

/** The library knows no alt text of tables; it belongs last among the table's properties. */
function described(
  docx: DocxModule,
  title: string,
  description: string,
  options: Docx.ITableOptions,
): Docx.Table {
  const element = (name: string, value: string): Docx.XmlComponent =>
    new docx.BuilderElement({ name, attributes: { value: { key: 'w:val', value } } });
  class DescribedTable extends docx.Table {
    constructor() {
      super(options);
      const properties = this.root.find(
        (child): child is Docx.XmlComponent => child instanceof docx.TableProperties,
      );
      properties?.addChildElement(element('w:tblCaption', title));
      properties?.addChildElement(element('w:tblDescription', description));
    }
  }
  return new DescribedTable();
}

function headingRow(
  docx: DocxModule,
  columns: TableColumn[],
  widths: number[],
  look: TableLook,
): Docx.TableRow {
  return new docx.TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map(
      (column, i) =>
        new docx.TableCell({
          width: { size: widths[i] ?? 0, type: 'dxa' },
          verticalAlign: 'bottom',
          shading: { type: 'clear', fill: HEADING_FILL, color: 'auto' },
          margins: look.margins,
          children: [
            new docx.Paragraph({
              text: column.heading,
              style: look.heading,
              alignment: column.align,
            }),
          ],
        }),
    ),
  });
}

interface TableLook {
  heading: string;
  cell: string;
  figure: string;
  margins: NonNullable<Docx.ITableCellOptions['margins']>;
  vertical: 'top' | 'bottom';
}

function lookOf({ columns }: TableBlock): TableLook {
  // Figures stand on the last line of a label that wraps; texts begin at the top.
  const vertical = columns.some((column) => column.align === 'right') ? 'bottom' : 'top';
  return columns.length > WIDEST_ORDINARY
    ? {
        heading: STYLE.denseHeading,
        cell: STYLE.denseCell,
        figure: STYLE.denseFigure,
        margins: marginsOf(35),
        vertical,
      }
    : {
        heading: STYLE.columnHeading,
        cell: STYLE.cell,
        figure: STYLE.figure,
        margins: marginsOf(70),
        vertical,
      };
}

function marginsOf(side: number): NonNullable<Docx.ITableCellOptions['margins']> {
  return { top: 20, bottom: 20, left: side, right: side, marginUnitType: 'dxa' };
}

function bodyRow(
  docx: DocxModule,
  { columns }: TableBlock,
  row: TableRow,
  widths: number[],
  look: TableLook,
  keepNext: boolean,
  language: string,
): Docx.TableRow {
  const spans = row.kind === 'group';
  const cells = spans ? row.cells.slice(0, 1) : row.cells;
  return new docx.TableRow({
    cantSplit: true,
    children: cells.map((cell, i) => {
      const width = spans ? TEXT_WIDTH : (widths[i] ?? 0);
      const isFigure = !spans && columns[i]?.align === 'right';
      return new docx.TableCell({
        width: { size: width, type: 'dxa' },
        margins: look.margins,
        verticalAlign: look.vertical,
        ...(spans ? { columnSpan: columns.length } : {}),
        ...(row.kind === 'line' ? {} : { shading: SUM_SHADING }),
        ...(row.kind === 'total' ? { borders: { top: TOTAL_LINE } } : {}),
        children: [
          new docx.Paragraph({
            style: isFigure ? look.figure : look.cell,
            keepNext,
            children: cellRuns(docx, row.kind === 'line' ? cell : strong(cell), language),
          }),
        ],
      });
    }),
  });
}

const SUM_SHADING = { type: 'clear', fill: SUM_FILL, color: 'auto' } as const;
const TOTAL_LINE = { style: 'single', size: 8, color: ACCENT } as const;

function strong(cell: TableCell): TableCell {
  const content = cell.content.map((inline) =>
    inline.kind === 'text' ? { ...inline, strong: true } : inline,
  );
  return { ...cell, content };
}
