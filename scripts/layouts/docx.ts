/** A document as Word: styles or sizes for headings, rules, merged cells, tracked changes, boxes. */
import {
  AlignmentType,
  BorderStyle,
  DeletedTextRun,
  Document as WordDocument,
  Footer,
  FootnoteReferenceRun,
  Header,
  HeadingLevel,
  InsertedTextRun,
  Packer,
  PageBreak,
  PageNumber,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  Textbox,
  TextRun,
  VerticalAlign,
  WidthType,
  type IBorderOptions,
  type ITableBordersOptions,
} from 'docx';
import type { Block, Document, Grid, GridCell } from './grid';
import type { Style } from './style';

const AUTHOR = { author: 'Talousyksikkö', date: '2024-08-14T09:00:00Z' };

/** Twentieths of a point that a table may take. */
const PAGE_WIDTH = 9600;
const WIDE_PAGE = 14000;

const LEVELS = [HeadingLevel.TITLE, HeadingLevel.HEADING_1, HeadingLevel.HEADING_2] as const;

export async function writeDocx(document: Document, style: Style): Promise<Uint8Array> {
  const widest = Math.max(
    ...document.blocks.map((one) => (one.kind === 'table' ? one.grid.widths.length : 0)),
  );
  const wide = widest > (style.narrow ? 8 : 6);
  const notes: Record<string, { children: Paragraph[] }> = {};
  let revision = 0;
  const context: Context = {
    style,
    width: wide ? WIDE_PAGE : PAGE_WIDTH,
    size: widest > 12 ? 11 : widest > 9 ? 12 : widest > 8 ? 14 : widest > 5 ? 16 : 18,
    addNote: (text) => {
      const id = Object.keys(notes).length + 1;
      notes[String(id)] = { children: [new Paragraph(text)] };
      return id;
    },
    nextRevision: () => (revision += 1),
  };
  const children = document.blocks.flatMap((block) => toWord(block, context));
  const word = new WordDocument({
    styles: { default: { document: { run: { font: style.font, size: 20 } } } },
    footnotes: notes,
    sections: [
      {
        properties: {
          page: {
            size: { orientation: wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
            margin: { top: 1000, bottom: 1000, left: 1100, right: 1100 },
          },
        },
        headers: {
          default: new Header({
            children: [
              new Paragraph({ children: [new TextRun({ text: document.runningHead, size: 16 })] }),
            ],
          }),
        },
        footers: {
          default: new Footer({
            children: [
              new Paragraph({
                alignment: AlignmentType.CENTER,
                children: [
                  new TextRun({
                    children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES],
                    size: 16,
                  }),
                ],
              }),
            ],
          }),
        },
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(word));
}

interface Context {
  style: Style;
  width: number;
  /** Half points of the text in tables. */
  size: number;
  addNote: (text: string) => number;
  nextRevision: () => number;
}

function toWord(block: Block, context: Context): (Paragraph | Table | Textbox)[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block.text, block.level, context.style)];
    case 'paragraph':
      return [paragraph(block, context)];
    case 'break':
      return [new Paragraph({ children: [new PageBreak()] })];
    case 'table':
      return [toTable(block.grid, context), new Paragraph('')];
  }
}

function heading(text: string, level: number, style: Style): Paragraph {
  const named = LEVELS[level];
  if (style.headings === 'style' && named) return new Paragraph({ text, heading: named });
  const size =
    { 0: 40, 1: style.headings === 'caps' ? 24 : 32, 2: style.headings === 'size' ? 26 : 22 }[
      level
    ] ?? 22;
  return new Paragraph({
    spacing: { before: 240, after: 120 },
    children: [new TextRun({ text, size, bold: true })],
  });
}

function paragraph(
  block: Extract<Block, { kind: 'paragraph' }>,
  context: Context,
): Paragraph | Textbox {
  const runs = [
    ...(block.deleted === undefined
      ? []
      : [new DeletedTextRun({ text: block.deleted, id: context.nextRevision(), ...AUTHOR })]),
    ...(block.deleted === undefined
      ? [new TextRun({ text: block.text, ...(block.small ? { size: 18 } : {}) })]
      : [new InsertedTextRun({ text: block.text, id: context.nextRevision(), ...AUTHOR })]),
    ...(block.footnote === undefined
      ? []
      : [new FootnoteReferenceRun(context.addNote(block.footnote))]),
  ];
  if (block.boxed)
    return new Textbox({
      alignment: 'left',
      children: [new Paragraph({ children: runs })],
      style: { width: '12cm', height: 'auto' },
    });
  return new Paragraph({ spacing: { after: 120 }, children: runs });
}

const LINE: IBorderOptions = { style: BorderStyle.SINGLE, size: 4, color: '444444' };
const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };

function borders(rules: Grid['rules']): ITableBordersOptions {
  const on = (wanted: boolean): IBorderOptions => (wanted ? LINE : NONE);
  const outer = rules === 'all' || rules === 'outer';
  const across = rules === 'all' || rules === 'horizontal';
  const upright = rules === 'all' || rules === 'vertical';
  return {
    top: on(outer || across),
    bottom: on(outer || across),
    left: on(outer || upright),
    right: on(outer || upright),
    insideHorizontal: on(across),
    insideVertical: on(upright),
  };
}

function toTable(grid: Grid, context: Context): Table {
  const whole = grid.widths.reduce((sum, one) => sum + one, 0);
  const widths = grid.widths.map((one) => Math.floor((one / whole) * context.width));
  return new Table({
    width: { size: context.width, type: WidthType.DXA },
    columnWidths: widths,
    borders: borders(grid.rules),
    rows: grid.rows.map(
      (row, r) =>
        new TableRow({
          tableHeader: grid.repeated && r < grid.headingRows,
          cantSplit: true,
          children: row.map((cell) => toCell(cell, context)),
        }),
    ),
  });
}

const ALIGN = {
  left: AlignmentType.LEFT,
  right: AlignmentType.RIGHT,
  center: AlignmentType.CENTER,
} as const;

function toCell(cell: GridCell, context: Context): TableCell {
  const run = { size: context.size, ...(cell.bold ? { bold: true } : {}) };
  const lines = cell.text.split('\n');
  const children =
    cell.old === undefined
      ? lines.map((text, i) => new TextRun({ text, ...run, ...(i > 0 ? { break: 1 } : {}) }))
      : [
          new DeletedTextRun({ text: cell.old, id: context.nextRevision(), ...AUTHOR, ...run }),
          new InsertedTextRun({ text: cell.text, id: context.nextRevision(), ...AUTHOR, ...run }),
        ];
  return new TableCell({
    verticalAlign: context.style.middle ? VerticalAlign.CENTER : VerticalAlign.TOP,
    margins: { left: 40, right: 40 },
    ...(cell.span !== undefined && cell.span > 1 ? { columnSpan: cell.span } : {}),
    ...(cell.down !== undefined && cell.down > 1 ? { rowSpan: cell.down } : {}),
    children: [
      new Paragraph({
        alignment: ALIGN[cell.align ?? 'left'],
        ...(cell.indent ? { indent: { left: 200 * cell.indent } } : {}),
        children,
      }),
    ],
  });
}
