/**
 * The workbook as a file and back, by the writer and the reader of src/xlsx. Loaded only when somebody
 * saves or opens: the writer is larger than the rest of the page.
 */
import type { LeftOut } from '../../../xlsx/leftOut';
import type { FileFault } from '../../../xlsx/read/fault';
import { readXlsx } from '../../../xlsx/read/read';
import { writeXlsx } from '../../../xlsx/write/write';
import type { ExcelHost } from '../host';
import { stateOfBook } from './open';
import { withValues } from './values';

export type { FileFault, LeftOut };

export interface SavedFile {
  bytes: Uint8Array;
  leftOut: LeftOut[];
}

export type OpenResult = { ok: true; leftOut: LeftOut[] } | { ok: false; fault: FileFault };

/** The open workbook as an .xlsx file. */
export async function saveFile({ workbook }: ExcelHost): Promise<SavedFile> {
  const { sheets, names, activeSheetId } = workbook.state;
  const active = workbook.placeOf(activeSheetId);
  const { book, leftOut } = withValues({ sheets, names, active }, workbook);
  return { bytes: await writeXlsx(book), leftOut };
}

/**
 * Opens a file in place of the open workbook, which stays when the file is none.
 * @param onOpened told when the other workbook has gone
 */
export async function openFile(
  host: ExcelHost,
  bytes: Uint8Array,
  name: string,
  onOpened: () => void = () => undefined,
): Promise<OpenResult> {
  const read = await readXlsx(bytes);
  if (!read.ok) return read;
  const { state, leftOut } = stateOfBook(read.book, (kind) => host.workbook.newId(kind));
  host.open(state, name);
  onOpened();
  return { ok: true, leftOut: [...read.leftOut, ...leftOut] };
}
