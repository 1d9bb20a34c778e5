/** An .xlsx file as a book, and what a book cannot hold of it. Runs in a browser too. */
import type { Book } from '../book/book';
import { LeftOutCount, type LeftOut } from '../leftOut';
import { textOf, type Parts } from '../parts';
import { countBeyond } from './beyond';
import { colorReader } from './colors';
import type { FileFault } from './fault';
import { loadParts } from './load';
import { readNames } from './names';
import { openParts, WORKBOOK_PART } from './open';
import { activeTab, sheetParts } from './package';
import { readSheet } from './sheet';
import { styleReader } from './styles';
import { parsed } from './xml';

export type ReadResult =
  { ok: true; book: Book; leftOut: LeftOut[] } | { ok: false; fault: FileFault };

export async function readXlsx(file: Uint8Array): Promise<ReadResult> {
  const opened = await openParts(file);
  if (!opened.ok) return opened;
  try {
    return await readBook(opened.parts);
  } catch (error) {
    return { ok: false, fault: damagedPart(opened.parts, error) };
  }
}

/** The first part that is no XML, which the library does not name; the workbook's own if all are. */
function damagedPart(parts: Parts, error: unknown): FileFault {
  for (const [part, bytes] of parts) {
    if (!/^xl\/.*\.(?:xml|rels)$/.test(part)) continue;
    try {
      parsed(textOf(bytes));
    } catch (fault) {
      return { code: 'damagedPart', part, detail: (fault as Error).message };
    }
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { code: 'damagedPart', part: WORKBOOK_PART, detail };
}

async function readBook(parts: Parts): Promise<ReadResult> {
  const sheets = sheetParts(parts);
  const worksheets = sheets.filter(({ isWorksheet }) => isWorksheet);
  if (worksheets.length === 0) return { ok: false, fault: { code: 'noSheets' } };
  const leftOut = new LeftOutCount();
  countBeyond(parts, sheets, leftOut);
  const { names, ofSheets } = readNames(parts, leftOut);
  const workbook = await loadParts(parts, worksheets);
  const color = colorReader(parts);
  const readStyle = styleReader(color, workbook.model.defaultFont);
  const books = worksheets.map((part) => {
    const sheet = workbook.getWorksheet(part.name);
    if (!sheet) throw new Error(`the sheet "${part.name}" has no part of its own`);
    const named = ofSheets.get(sheets.indexOf(part));
    return readSheet({ sheet, part, parts, named, color, readStyle, leftOut });
  });
  const active = worksheets.findIndex((sheet) => sheet === sheets[activeTab(parts)]);
  return {
    ok: true,
    book: { sheets: books, names, active: Math.max(0, active) },
    leftOut: leftOut.list,
  };
}
