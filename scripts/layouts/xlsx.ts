/** A document as a workbook: a sheet a chapter, one sheet for all, or a sheet a table. */
import { Workbook, type Worksheet } from '@cj-tech-master/excelts';
import { expandGrid, type Block, type Document, type Grid, type GridCell } from './grid';
import type { Style } from './style';

export async function writeXlsx(document: Document, style: Style): Promise<Uint8Array> {
  const book = new Workbook();
  if (style.sheets === 'table') writeSheetsByTable(book, document, style);
  else writeSheetsInOrder(book, document, style);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

function writeSheetsInOrder(book: Workbook, document: Document, style: Style): void {
  const names = new Set<string>();
  let sheet: Worksheet | null = null;
  let row = 1;
  for (const block of document.blocks) {
    const opens = block.kind === 'heading' && block.level === 1 && style.sheets === 'division';
    if (opens || sheet === null) {
      sheet = book.addWorksheet(freeName(names, opens ? block.text : 'Raportti'));
      row = 1;
    }
    row = writeBlock(sheet, block, row, style);
  }
}

/** Words on a sheet of their own; each table on another, under its chapter, heading and caption. */
function writeSheetsByTable(book: Workbook, document: Document, style: Style): void {
  const words = book.addWorksheet('Tekstit');
  let row = 1;
  let chapter = document.title;
  let heading = document.title;
  let caption: Block | null = null;
  for (const block of document.blocks) {
    if (block.kind === 'heading') {
      if (block.level === 1) chapter = block.text;
      heading = block.text;
    }
    if (block.kind === 'table') {
      const sheet = book.addWorksheet(`Taulukko ${book.worksheets.length}`);
      let top = writeBlock(sheet, { kind: 'heading', level: 1, text: chapter }, 1, style);
      if (heading !== chapter)
        top = writeBlock(sheet, { kind: 'heading', level: 2, text: heading }, top, style);
      if (caption) top = writeBlock(sheet, caption, top, style);
      writeBlock(sheet, block, top + 1, style);
    }
    caption = block.kind === 'paragraph' && block.small ? block : null;
    if (caption === null || style.unitPlace === 'document')
      row = writeBlock(words, block.kind === 'table' ? { kind: 'break' } : block, row, style);
  }
}

function freeName(taken: Set<string>, wanted: string): string {
  const base =
    wanted
      .replace(/[\\/?*[\]:]/g, ' ')
      .trim()
      .slice(0, 26) || 'Taulukko';
  let name = base;
  for (let i = 2; taken.has(name.toLowerCase()); i++) name = `${base} ${i}`;
  taken.add(name.toLowerCase());
  return name;
}

function writeBlock(sheet: Worksheet, block: Block, row: number, style: Style): number {
  switch (block.kind) {
    case 'heading': {
      const cell = sheet.getCell(row, 1);
      cell.value = block.text;
      cell.font = { bold: true, size: block.level === 2 ? 12 : 14 };
      return row + 1;
    }
    case 'paragraph':
      sheet.getCell(row, 1).value = block.text;
      return row + 1;
    case 'break':
      return row;
    case 'table':
      writeGrid(sheet, block.grid, row, style);
      return row + block.grid.rows.length + 2;
  }
}

function writeGrid(sheet: Worksheet, grid: Grid, top: number, style: Style): void {
  expandGrid(grid).forEach((cells, r) =>
    cells.forEach((cell, c) => {
      if (!cell) return;
      writeCell(sheet, top + r, c + 1, cell, style);
      const span = cell.span ?? 1;
      const down = cell.down ?? 1;
      if (span > 1 || down > 1) sheet.mergeCells(top + r, c + 1, top + r + down - 1, c + span);
    }),
  );
}

function writeCell(
  sheet: Worksheet,
  row: number,
  column: number,
  cell: GridCell,
  style: Style,
): void {
  const target = sheet.getCell(row, column);
  if (cell.value !== undefined && !style.cellsAsText) {
    const digits = cell.decimals ? `.${'0'.repeat(cell.decimals)}` : '';
    target.value = cell.share ? cell.value / 100 : cell.value;
    target.numFmt = cell.share ? `0${digits}%` : `#,##0${digits}`;
  } else if (cell.text !== '') target.value = cell.text.replace('\n', style.narrow ? '\n' : ' ');
  if (cell.bold) target.font = { bold: true };
  target.alignment = {
    ...(cell.align ? { horizontal: cell.align } : {}),
    ...(cell.indent ? { indent: cell.indent } : {}),
    ...(cell.text.includes('\n') ? { wrapText: true } : {}),
  };
  if (style.rules !== 'none') target.border = { bottom: { style: 'thin' } };
}
